import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { CheckDialog } from '#parts/feedback/check-dialog.tsx';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import styles from './person-side.module.css';

type PersonCheckListProps = { person: Person; feedback: readonly Feedback[]; today: Day };

/** Delivered feedback that nobody has looked back at. */
export const PersonCheckList = ({ person, feedback, today }: PersonCheckListProps) => {
  const { t } = useTranslation('people');
  const [checking, setChecking] = useState<Feedback | null>(null);
  if (feedback.length === 0) return null;
  return (
    <section>
      <Caption>{t('pageToCheck')}</Caption>
      <ul className={styles.list}>
        {feedback.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <div className={styles.words}>
              {plainWords(entry.behaviour)}
              <div className={styles.quiet}>{shortDay(entry.deliveredOn ?? entry.observedOn, today)}</div>
            </div>
            <Button
              aria-label={t('pageWhatChangedFor', { text: plainWords(entry.behaviour) })}
              onClick={() => setChecking(entry)}
            >
              {t('pageWhatChanged')}
            </Button>
          </li>
        ))}
      </ul>
      {checking ? (
        <CheckDialog feedback={checking} name={givenName(person)} onClose={() => setChecking(null)} />
      ) : null}
    </section>
  );
};
