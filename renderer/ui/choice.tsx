import { type ReactNode, useId } from 'react';
import styles from './choice.module.css';
import { useWish } from './use-wish.ts';

type Option<Value extends string> = {
  value: Value;
  label: ReactNode /** Needed when `label` is not plain words. */;
  name?: string;
};

type ChoiceProps<Value extends string> = {
  legend: string;
  isLegendHidden?: boolean;
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
};

/** One of a few, as chips. Radio buttons underneath, so arrows move and screen readers count. */
export const Choice = <Value extends string>({
  legend,
  isLegendHidden,
  options,
  value,
  onChange,
}: ChoiceProps<Value>) => {
  const group = useId();
  const [chosen, wish] = useWish(value);
  return (
    <fieldset className={styles.group}>
      <legend className={isLegendHidden ? styles.hidden : styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.chip}>
          <input
            type="radio"
            name={group}
            aria-label={option.name}
            checked={option.value === chosen}
            onChange={() => {
              wish(option.value);
              onChange(option.value);
            }}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
};

type ChoicesProps<Value extends string> = {
  legend: string;
  isLegendHidden?: boolean;
  options: readonly Option<Value>[];
  values: readonly Value[];
  onChange: (values: Value[]) => void;
};

/** Any of a few, as chips. Checkboxes underneath. */
export const Choices = <Value extends string>({
  legend,
  isLegendHidden,
  options,
  values,
  onChange,
}: ChoicesProps<Value>) => {
  const [chosen, wish] = useWish(values);
  const choose = (next: Value[]) => {
    wish(next);
    onChange(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={isLegendHidden ? styles.hidden : styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.chip}>
          <input
            type="checkbox"
            aria-label={option.name}
            checked={chosen.includes(option.value)}
            onChange={(event) =>
              choose(
                event.currentTarget.checked
                  ? [...chosen, option.value]
                  : chosen.filter((value) => value !== option.value),
              )
            }
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
};
