import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { planSession } from '#data/session-plan.ts';
import { nextSessionDay } from '#domain/people/cadence.ts';
import type { Day } from '#domain/time/calendar.ts';
import { isAbsent } from '#domain/people/due.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { weekdayAndDay } from '#ui/format.ts';
import { showToast } from '#ui/toast.tsx';
import { DueField } from './due-field.tsx';
import styles from './form.module.css';

type PlanDialogProps = {
  person: Person;
  /** The session that is planned already. */
  upcoming: Session | null;
  lastHeldOn: Day | null;
  today: Day;
  onClose: () => void;
};

/** The day planned already if it lies ahead, else the one the rhythm proposes. */
const proposedDay = ({ person, upcoming, lastHeldOn, today }: PlanDialogProps): Day | null =>
  upcoming && upcoming.day >= today ? upcoming.day : nextSessionDay(person, lastHeldOn ?? today, today);

/** Plans the next one-on-one, or moves the planned one. */
export const PlanDialog = (props: PlanDialogProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const { person, upcoming, today, onClose } = props;
  const [day, setDay] = useState(() => proposedDay(props));
  const [time, setTime] = useState(upcoming?.time || person.usualTime);
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
          <p role="status" className={isPast ? styles.wrong : styles.note}>
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
