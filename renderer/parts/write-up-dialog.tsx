import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { writeUpSession } from '#data/session-flow.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import styles from './form.module.css';
import { PastDayField } from './past-day-field.tsx';
import { useToday } from './use-today.ts';

/** Asks for the day of a talk that is already over, and opens its page. */
export const WriteUpDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation('parts');
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
    <Dialog title={t('writeUpTitle')} closeLabel={ui('close')} onClose={onClose} width="28rem">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <p>{t('writeUpText')}</p>
        <PastDayField label={t('writeUpDay')} value={null} today={today} onChange={setDay} autoFocus />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={day === null}>
            {t('writeUpDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
