import type { ComponentProps, ReactNode } from 'react';
import styles from './check-box.module.css';
import { useWish } from './use-wish.ts';

type CheckBoxProps = Omit<ComponentProps<'input'>, 'type' | 'onChange' | 'checked'> & {
  checked: boolean;
  label: ReactNode;
  /** The label is only for screen readers; then it must be a string. */
  isLabelHidden?: boolean;
  isPrivate?: boolean;
  onChange: (isChecked: boolean) => void;
};

export const CheckBox = ({
  label,
  isLabelHidden,
  isPrivate,
  checked,
  onChange,
  className,
  ...rest
}: CheckBoxProps) => {
  const [isChecked, wish] = useWish(checked);
  const box = (
    <input
      type="checkbox"
      aria-label={isLabelHidden && typeof label === 'string' ? label : undefined}
      className={[styles.box, isPrivate ? styles.private : ''].filter(Boolean).join(' ')}
      checked={isChecked}
      onChange={(event) => {
        wish(event.currentTarget.checked);
        onChange(event.currentTarget.checked);
      }}
      {...rest}
    />
  );
  if (isLabelHidden) return box;
  return (
    <label className={[styles.label, className].filter(Boolean).join(' ')}>
      {box}
      <span>{label}</span>
    </label>
  );
};
