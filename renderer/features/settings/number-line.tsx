import { useId, useState } from 'react';
import { useDraft } from '#ui/use-draft.ts';
import styles from './number-line.module.css';

type NumberLineProps = {
  label: string;
  /** Before and after the field: 'every', 'days'. */
  before?: string;
  after?: string;
  /** What is usual, in words. */
  hint: string;
  placeholder?: string;
  error: string;
  value: number | null;
  most: number;
  /** `null` stands for an empty field, where that may be. */
  mayBeEmpty?: boolean;
  save: (value: number | null) => Promise<{ ok: boolean }>;
};

/** 'null' for what is no whole number from 1 to `most`. */
const numberIn = (text: string, most: number): number | null => {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= most ? value : null;
};

/** One number with its words. It saves itself once it makes sense. */
export const NumberLine = (props: NumberLineProps) => {
  const { label, before, after, hint, placeholder, error, value, most, mayBeEmpty, save } = props;
  const id = useId();
  const saved = value === null ? '' : String(value);
  const [isWrong, setIsWrong] = useState(false);
  const isEmptyFine = (text: string) => text === '' && mayBeEmpty === true;
  const keep = async (text: string) => {
    const number = numberIn(text, most);
    const isFine = number !== null || isEmptyFine(text);
    setIsWrong(!isFine);
    return isFine ? save(number) : { ok: true };
  };
  const draft = useDraft(saved, keep, { clean: (text) => text.trim() });
  const leave = async () => {
    await draft.flush();
    if (numberIn(draft.text.trim(), most) !== null || isEmptyFine(draft.text.trim())) return;
    // What makes no sense goes back to what counts; the words beside it say why.
    draft.change(saved);
    await draft.flush();
    setIsWrong(true);
  };
  return (
    <div className={styles.line}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.value}>
        {before ? <span className={styles.word}>{before}</span> : null}
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          placeholder={placeholder}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${id}-hint`}
          className={styles.field}
          value={draft.text}
          onChange={(event) => draft.change(event.currentTarget.value)}
          onBlur={() => void leave()}
        />
        {after ? <span className={styles.word}>{after}</span> : null}
      </span>
      <span id={`${id}-hint`} className={isWrong ? styles.error : styles.hint}>
        {isWrong ? error : hint}
      </span>
    </div>
  );
};
