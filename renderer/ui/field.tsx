import { type ComponentProps, type CSSProperties, type ReactNode, useId } from 'react';
import styles from './field.module.css';

type Frame = {
  label: string;
  /** The label is only for screen readers; what the field is for must then be plain from its place. */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  error?: ReactNode;
};

type FrameProps = Frame & { id: string; children: ReactNode };

const describedBy = (id: string, { hint, error }: Frame): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

/** Label above, hint and error below, tied to the control by ids. */
const FieldFrame = ({ id, label, isLabelHidden, hint, error, children }: FrameProps) => (
  <div className={styles.field}>
    {isLabelHidden ? null : (
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
    )}
    {children}
    {hint ? (
      <div id={`${id}-hint`} className={styles.hint}>
        {hint}
      </div>
    ) : null}
    {error ? (
      <div id={`${id}-error`} role="alert" className={styles.error}>
        {error}
      </div>
    ) : null}
  </div>
);

const inputClass = (isBare: boolean | undefined, className: string | undefined) =>
  [styles.input, isBare ? styles.bare : '', className].filter(Boolean).join(' ');

type TextFieldProps = Frame &
  Omit<ComponentProps<'input'>, 'id'> & {
    isBare?: boolean /** A small button inside the field, at its end. */;
    trailing?: ReactNode;
  };

export const TextField = ({
  label,
  isLabelHidden,
  hint,
  error,
  isBare,
  trailing,
  className,
  ...rest
}: TextFieldProps) => {
  const id = useId();
  const frame = { label, isLabelHidden, hint, error };
  return (
    <FieldFrame id={id} {...frame}>
      <div className={styles.row}>
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          // Where a dialog's focus goes first; without it the dialog would choose its close button.
          data-autofocus={rest.autoFocus || undefined}
          aria-label={isLabelHidden ? label : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, frame)}
          className={inputClass(isBare, className)}
          {...rest}
        />
        {trailing ? <span className={styles.trailing}>{trailing}</span> : null}
      </div>
    </FieldFrame>
  );
};

type TextAreaProps = Frame &
  Omit<ComponentProps<'textarea'>, 'id'> & { isBare?: boolean; minRows?: number; maxRows?: number };

/** Grows with its text from `minRows` to `maxRows` lines; the browser itself sizes it. */
export const TextArea = ({
  label,
  isLabelHidden,
  hint,
  error,
  isBare,
  className,
  minRows = 2,
  maxRows,
  ...rest
}: TextAreaProps) => {
  const id = useId();
  const frame = { label, isLabelHidden, hint, error };
  return (
    <FieldFrame id={id} {...frame}>
      <textarea
        id={id}
        style={{ '--rows': minRows, '--most': maxRows } as CSSProperties}
        autoComplete="off"
        data-autofocus={rest.autoFocus || undefined}
        aria-label={isLabelHidden ? label : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, frame)}
        className={inputClass(isBare, className)}
        {...rest}
      />
    </FieldFrame>
  );
};

type SelectFieldProps = Frame &
  Omit<ComponentProps<'select'>, 'id'> & { options: readonly { value: string; label: string }[] };

/** The system's own list: typed to, arrowed through, read aloud, never clipped. */
export const SelectField = ({
  label,
  isLabelHidden,
  hint,
  error,
  options,
  className,
  ...rest
}: SelectFieldProps) => {
  const id = useId();
  const frame = { label, isLabelHidden, hint, error };
  return (
    <FieldFrame id={id} {...frame}>
      <select
        id={id}
        aria-label={isLabelHidden ? label : undefined}
        aria-describedby={describedBy(id, frame)}
        className={inputClass(false, className)}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
};
