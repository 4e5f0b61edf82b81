import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { writeUpSession } from '#data/session-flow.ts';
import type { Day } from '#domain/calendar.ts';
import type { Person } from '#domain/person.ts';
import { routes } from '#domain/routes.ts';
import { PastDayField } from '#parts/past-day-field.tsx';
import { useToday } from '#parts/use-today.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import styles from './person-screen.module.css';

/** Asks for the day of a talk that is already over, and opens its page. */
export const PersonWriteUpDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const today = useToday();
  const [day, setDay] = useState<Day | null>(null);
  const [, navigate] = useLocation();
  const write = async () => {
    if (day === null) return;
    const outcome = await writeUpSession(person.id, day);
    if (outcome.ok) navigate(routes.session(outcome.result));
  };
  return (
    <Dialog title={t('pageWriteUpTitle')} closeLabel={ui('close')} onClose={onClose} width="28rem">
      <form
        className={styles.sheet}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <p>{t('pageWriteUpText')}</p>
        <PastDayField label={t('pageWriteUpDay')} value={null} today={today} onChange={setDay} autoFocus />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={day === null}>
            {t('pageWriteUpDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
