import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { writeUpSession } from '#data/session-flow.ts';
import type { Day } from '#domain/calendar.ts';
import type { Person } from '#domain/person.ts';
import { routes } from '#domain/routes.ts';
import { PastDayField } from '#parts/past-day-field.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import styles from './briefing.module.css';

type WriteUpDialogProps = { person: Person; today: Day; onClose: () => void };

/** Asks when a talk was that has already been, and opens its page. */
export const WriteUpDialog = ({ person, today, onClose }: WriteUpDialogProps) => {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
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
