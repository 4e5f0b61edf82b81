import { useId } from 'react';
import { trimmed } from '#ui/trimmed.ts';
import { useDraft } from '#ui/use-draft.ts';
import styles from './goal-screen.module.css';

type DraftTextProps = {
  label: string;
  saved: string;
  save: (text: string) => Promise<{ ok: boolean }>;
  placeholder?: string;
};

/** Words that are written where they stand and save themselves. */
export const DraftText = ({ label, saved, save, placeholder }: DraftTextProps) => {
  const id = useId();
  const { text, change, flush } = useDraft(saved, save, { clean: trimmed });
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        autoComplete="off"
        rows={1}
        className={[styles.draftLine, styles.prose].join(' ')}
        value={text}
        placeholder={placeholder}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => void flush()}
      />
    </div>
  );
};

type DraftLineProps = {
  label: string;
  saved: string;
  /** Never called with nothing: a line that is emptied goes back to what it was when it is left. */
  save: (text: string) => Promise<{ ok: boolean }>;
  className?: string | undefined;
  maxLength?: number;
};

/** One line of words that is never empty, written where it stands. */
export const DraftLine = ({ label, saved, save, className, maxLength = 2000 }: DraftLineProps) => {
  const { text, change, flush } = useDraft(saved, async (next) => (next === '' ? { ok: true } : save(next)), {
    clean: trimmed,
  });
  return (
    <textarea
      autoComplete="off"
      aria-label={label}
      rows={1}
      maxLength={maxLength}
      spellCheck={false}
      className={[styles.draftLine, className].filter(Boolean).join(' ')}
      value={text}
      onChange={(event) => change(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={() => {
        if (text.trim() === '') change(saved);
        void flush();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        void flush();
      }}
    />
  );
};
