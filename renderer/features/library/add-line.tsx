import { IconPlus } from '@tabler/icons-react';
import { type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HalfTypedPlace } from '#domain/keeping/half-typed.ts';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { isPageGoing } from '#ui/is-page-going.ts';
import styles from './library.module.css';

type AddLineProps = {
  /** Where its words wait while they are half typed. */
  place: HalfTypedPlace;
  label: string;
  maxLength: number;
  add: (text: string) => Promise<{ ok: boolean }>;
  ref?: Ref<HTMLInputElement>;
};

/** A line that adds what was typed with Enter and stays for the next one. */
export const AddLine = ({ place, label, maxLength, add, ref }: AddLineProps) => {
  const { t } = useTranslation('library');
  const half = useHalfTyped(place, { until: 'sent' });
  const { text } = half;
  const [hasFailed, setHasFailed] = useState(false);
  // Enter and leaving the field can come within one moment; the words are added once.
  const isAdding = useRef(false);
  const finish = async () => {
    const typed = text.trim();
    if (typed === '' || isAdding.current) return;
    isAdding.current = true;
    const { ok } = await add(typed);
    isAdding.current = false;
    setHasFailed(!ok);
    if (ok) half.sent(typed);
  };
  return (
    <div className={styles.add}>
      <IconPlus aria-hidden="true" size={14} stroke={1.8} className={styles.plus} />
      <input
        ref={ref}
        type="text"
        aria-label={label}
        placeholder={label}
        maxLength={maxLength}
        autoComplete="off"
        className={styles.addField}
        value={text}
        onChange={(event) => half.change(event.currentTarget.value)}
        onBlur={() => {
          if (!isPageGoing()) void finish();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void finish();
        }}
      />
      {hasFailed ? (
        <span role="alert" className={styles.failed}>
          {t('failed')}
        </span>
      ) : null}
    </div>
  );
};
