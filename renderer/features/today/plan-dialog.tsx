import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planSession } from '#data/session-plan.ts';
import { nextSessionDay } from '#domain/cadence.ts';
import type { Day } from '#domain/calendar.ts';
import { isAbsent } from '#domain/due.ts';
import { givenName } from '#domain/person.ts';
import { DueField } from '#parts/due-field.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { weekdayAndDay } from '#ui/format.ts';
import { showToast } from '#ui/toast.tsx';
import styles from './dialogs.module.css';
import type { PersonToday } from './person-today.ts';

/** The day planned already if it lies ahead, else the one the rhythm proposes. */
const proposedDay = ({ person, standing }: PersonToday, today: Day): Day | null =>
  standing.upcoming && standing.upcoming.day >= today
    ? standing.upcoming.day
    : nextSessionDay(person, standing.lastHeldOn ?? today, today);

type PlanDialogProps = { one: PersonToday; today: Day; onClose: () => void };

/** Plans the next one-on-one, or moves the planned one. */
export const PlanDialog = ({ one, today, onClose }: PlanDialogProps) => {
  const { t } = useTranslation('today');
  const { t: ui } = useTranslation('ui');
  const { person, standing } = one;
  const [day, setDay] = useState(() => proposedDay(one, today));
  const [time, setTime] = useState(standing.upcoming?.time || person.usualTime);
  const name = givenName(person);
  const isPast = day !== null && day < today;
  const plan = async () => {
    if (day === null || isPast) return;
    const outcome = await planSession(person.id, { day, time });
    if (!outcome.ok) return;
    onClose();
    showToast({ text: t('planDone', { name, day: weekdayAndDay(day) }) });
  };
  return (
    <Dialog title={t('planTitle', { name })} closeLabel={ui('close')} onClose={onClose} width="30rem">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void plan();
        }}
      >
        <div className={styles.pair}>
          <DueField label={t('planDay')} value={day} onChange={setDay} today={today} autoFocus />
          <TextField
            type="time"
            label={t('planTime')}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </div>
        {isPast || (day !== null && isAbsent(person.absences, day)) ? (
          <p role="status" className={isPast ? styles.wrong : styles.hint}>
            {isPast ? t('planPast') : t('planAway', { name })}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={day === null || isPast}>
            {t('planDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
