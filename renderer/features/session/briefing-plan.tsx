import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefingDesk } from '#data/briefing-desk.ts';
import { markSessionMissed, unplanSession } from '#data/session-plan.ts';
import type { Day } from '#domain/time/calendar.ts';
import { PlanDialog } from '#parts/plan-dialog.tsx';
import { SkipDialog } from '#parts/skip-dialog.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { WriteUpDialog } from '#parts/write-up-dialog.tsx';
import { Button } from '#ui/button.tsx';
import { clockTime, shortDay, weekdayAndDay } from '#ui/format.ts';
import styles from './briefing.module.css';

type BriefingPlanProps = { desk: BriefingDesk; today: Day };

/** When the two meet, and what can be done about it. */
export const BriefingPlan = ({ desk, today }: BriefingPlanProps) => {
  const { t } = useTranslation('session');
  const undoToast = useUndoToast();
  const [asking, setAsking] = useState<'plan' | 'skip' | 'write-up' | null>(null);
  const { person, upcoming, lastHeld } = desk;
  const planned = upcoming?.state === 'planned' ? upcoming : null;
  const close = () => setAsking(null);
  const missed = async () => {
    const outcome = await markSessionMissed(person.id);
    if (outcome.ok) undoToast(t('missedToast'));
  };
  const unplan = async () => {
    const outcome = planned ? await unplanSession(planned.id) : null;
    if (outcome?.ok) undoToast(t('unplannedToast'));
  };
  return (
    <div className={styles.plan}>
      <p className={styles.when}>
        {upcoming?.state === 'running' ? null : <PlannedLine desk={desk} />}{' '}
        <span className={styles.quiet}>
          {lastHeld ? t('lastMet', { day: shortDay(lastHeld.day, today) }) : t('neverMet')}
        </span>
      </p>
      <div className={styles.buttons}>
        {upcoming?.state === 'running' ? null : (
          <>
            <Button onClick={() => setAsking('plan')}>{planned ? t('move') : t('plan')}</Button>
            {planned ? <Button onClick={() => setAsking('skip')}>{t('skip')}</Button> : null}
            {planned ? <Button onClick={() => void unplan()}>{t('unplan')}</Button> : null}
            {planned && planned.day <= today ? (
              <Button onClick={() => void missed()}>{t('markMissed')}</Button>
            ) : null}
          </>
        )}
        <Button variant="quiet" onClick={() => setAsking('write-up')}>
          {t('writeUp')}
        </Button>
      </div>
      {asking === 'plan' ? (
        <PlanDialog
          person={person}
          upcoming={upcoming}
          lastHeldOn={lastHeld?.day ?? null}
          today={today}
          onClose={close}
        />
      ) : null}
      {asking === 'skip' ? <SkipDialog person={person} onClose={close} /> : null}
      {asking === 'write-up' ? <WriteUpDialog person={person} onClose={close} /> : null}
    </div>
  );
};

const PlannedLine = ({ desk }: { desk: BriefingDesk }) => {
  const { t } = useTranslation('session');
  const { upcoming } = desk;
  if (upcoming === null) return t('notPlanned');
  const day = weekdayAndDay(upcoming.day);
  return `${upcoming.time ? t('plannedAt', { day, time: clockTime(upcoming.time) }) : t('planned', { day })}.`;
};
