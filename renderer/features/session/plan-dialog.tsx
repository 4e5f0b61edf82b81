import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefingDesk } from '#data/briefing-desk.ts';
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
import styles from './briefing.module.css';

type PlanDialogProps = { desk: BriefingDesk; today: Day; onClose: () => void };

/** The day that stands or that the rhythm asks for; never one that has been. */
const proposedDay = ({ person, upcoming, lastHeld }: BriefingDesk, today: Day): Day | null =>
  upcoming && upcoming.day >= today ? upcoming.day : nextSessionDay(person, lastHeld?.day ?? today, today);

/** Plans the next one-on-one, or moves the planned one, in plain words. */
export const PlanDialog = ({ desk, today, onClose }: PlanDialogProps) => {
  const { t } = useTranslation('session');
  const { t: ui } = useTranslation('ui');
  const { person, upcoming } = desk;
  const [day, setDay] = useState(() => proposedDay(desk, today));
  const [time, setTime] = useState(upcoming?.time || person.usualTime);
  const name = givenName(person);
  const isPast = day !== null && day < today;
  const plan = async () => {
    if (day === null || isPast) return;
    const outcome = await planSession(person.id, { day, time });
    if (!outcome.ok) return;
    onClose();
    showToast({ text: t('planDone', { day: weekdayAndDay(day) }) });
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
        <p role="status" className={styles.quiet}>
          {isPast ? t('planPast') : day && isAbsent(person.absences, day) ? t('planAway', { name }) : null}
        </p>
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
