import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addAbsence } from '#data/people.ts';
import { today as storeToday } from '#data/store.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import { DueField } from '#parts/due-field.tsx';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './person-details.module.css';

const blank: { from: Day | null; to: Day | null } = { from: null, to: null };

/** First and last day in plain words. A reversed or unread span is said and not added. */
export const PersonDetailsAddAbsence = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const [{ from, to }, setAbsence] = useState(blank);
  const half = useHalfTyped({ field: 'absence-reason', personId: person.id }, { until: 'sent' });
  const reason = half.text;
  const [error, setError] = useState<'detailsAbsenceUnread' | 'detailsAbsenceReversed'>();
  /** Counts the absences added, so that the date fields start over. */
  const [added, setAdded] = useState(0);
  const today = storeToday();
  const change = (changes: Partial<typeof blank>) => {
    setAbsence((before) => ({ ...before, ...changes }));
    setError(undefined);
  };
  const add = async () => {
    if (from === null || to === null) return setError('detailsAbsenceUnread');
    if (to < from) return setError('detailsAbsenceReversed');
    const { ok } = await addAbsence(person.id, { from, to, reason: reason.trim() });
    if (!ok) return undefined;
    half.sent(reason);
    setAbsence(blank);
    return setAdded(added + 1);
  };
  return (
    <form
      className={styles.addAbsence}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <DueField
        key={`from ${added}`}
        label={t('detailsAbsenceFrom')}
        value={null}
        onChange={(day) => change({ from: day })}
        today={today}
        autoFocus={added > 0}
      />
      <DueField
        key={`to ${added}`}
        label={t('detailsAbsenceTo')}
        value={null}
        onChange={(day) => change({ to: day })}
        today={today}
      />
      <TextField
        label={t('detailsAbsenceReason')}
        placeholder={t('detailsAbsenceReasonPlaceholder')}
        value={reason}
        maxLength={200}
        onChange={(event) => half.change(event.currentTarget.value)}
      />
      <Button type="submit">{t('detailsAddAbsence')}</Button>
      {error ? (
        <p role="alert" className={styles.error}>
          {t(error)}
        </p>
      ) : null}
    </form>
  );
};
