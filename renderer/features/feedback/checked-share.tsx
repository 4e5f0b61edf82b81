import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardEntry } from '#data/feedback-board.ts';
import type { Day } from '#domain/time/calendar.ts';
import { checkedShare } from '#domain/feedback/feedback-figures.ts';
import { givenName } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { shortDay } from '#ui/format.ts';
import styles from './feedback-screen.module.css';

type CheckedShareProps = { entries: readonly BoardEntry[]; windowDays: number; today: Day };

/** How much of what was said was looked at again, as a sentence that opens what it counted. */
export const CheckedShare = ({ entries, windowDays, today }: CheckedShareProps) => {
  const { t } = useTranslation('feedback');
  const { t: ui } = useTranslation('ui');
  const [isOpen, setIsOpen] = useState(false);
  const feedback = entries.map((entry) => entry.feedback);
  const { value, n, items, counted } = checkedShare(feedback, today, windowDays);
  const nameOf = new Map(entries.map((entry) => [entry.feedback.id, givenName(entry.person)]));
  const sentence =
    value === null
      ? t('checkedLittle', { n })
      : t('checkedShare', { checked: counted.length, n, days: windowDays });
  if (n === 0) return <span>{sentence}</span>;
  return (
    <>
      <Button variant="link" className={styles.figure} onClick={() => setIsOpen(true)}>
        {sentence}
      </Button>
      {isOpen ? (
        <Dialog title={t('checkedItems')} closeLabel={ui('close')} onClose={() => setIsOpen(false)}>
          <ul className={styles.items}>
            {items.map((one) => (
              <li key={one.id}>
                <span className={styles.words}>{plainWords(one.behaviour)}</span>
                <span className={styles.small}>
                  {nameOf.get(one.id)}, {shortDay(one.deliveredOn ?? one.observedOn, today)},{' '}
                  {counted.includes(one) ? t('isChecked') : t('isNotChecked')}
                </span>
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </>
  );
};
