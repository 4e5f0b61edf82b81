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
  // The sentence stays until the field is visited again, also when what counts is back in it.
  const [isRefused, setIsRefused] = useState(false);
  const isEmptyFine = (text: string) => text === '' && mayBeEmpty === true;
  const keep = async (text: string) => {
    const number = numberIn(text, most);
    const isFine = number !== null || isEmptyFine(text);
    setIsRefused(!isFine);
    return isFine ? save(number) : { ok: true };
  };
  const draft = useDraft(saved, keep, { clean: (text) => text.trim() });
  const leave = async () => {
    await draft.flush();
    if (!isWrong) return;
    // What makes no sense goes back to what counts; the words beside it say why.
    draft.change(saved);
    await draft.flush();
    setIsRefused(true);
  };
  const typed = draft.text.trim();
  const isWrong = numberIn(typed, most) === null && !isEmptyFine(typed);
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
          aria-invalid={(isRefused && isWrong) || undefined}
          aria-describedby={isRefused ? `${id}-hint ${id}-error` : `${id}-hint`}
          className={styles.field}
          value={draft.text}
          onChange={(event) => draft.change(event.currentTarget.value)}
          onFocus={() => setIsRefused(false)}
          onBlur={() => void leave()}
        />
        {after ? <span className={styles.word}>{after}</span> : null}
      </span>
      <span id={`${id}-hint`} className={styles.hint}>
        {hint}
      </span>
      {isRefused ? (
        <span id={`${id}-error`} role="alert" className={styles.error}>
          {error}
        </span>
      ) : null}
    </div>
  );
};
