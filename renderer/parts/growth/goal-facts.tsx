import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalNow } from '#data/growing-towards.ts';
import type { Day } from '#domain/time/calendar.ts';
import { goalConcern } from '#domain/goals/goal-progress.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './goal-glance.module.css';

type GoalFactsProps = { goal: GoalNow; today: Day };

/** What supports a goal, what it serves, and what should be said about it, as few words as say something. */
export const GoalFacts = ({ goal, today }: GoalFactsProps) => {
  const { t } = useTranslation('parts');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { setOn, due } = goal.goal;
  const supports = goal.evidence.filter(
    (one) => one.happenedOn >= setOn && !(isHidden && isPrivate(one)),
  ).length;
  const words = [
    ...(supports > 0 ? [t('goalEvidence', { count: supports, day: shortDay(setOn, today) })] : []),
    ...(goal.goal.state === 'open' && due !== null && goal.progress.daysOver === 0
      ? [t('goalDueBy', { day: shortDay(due, today) })]
      : []),
    ...(goal.objective ? [t('goalServes', { title: goal.objective.title })] : []),
  ].join(' · ');
  return (
    <div className={styles.facts}>
      <GoalConcernTag goal={goal} />
      {isPrivate(goal.goal) ? <Tag tone="private">{t('goalOnlyYou')}</Tag> : null}
      {words ? <span>{words}</span> : null}
    </div>
  );
};

/** Stuck, late, unlooked at, or closed. Nothing while it goes its way. */
export const GoalConcernTag = ({
  goal: { goal, progress, checkHere },
}: {
  goal: Pick<GoalNow, 'goal' | 'progress' | 'checkHere'>;
}): ReactNode => {
  const { t } = useTranslation('parts');
  if (goal.state === 'done') return <Tag tone="accent">{t('goalDone')}</Tag>;
  if (goal.state === 'dropped') return <Tag>{t('goalDropped')}</Tag>;
  switch (goalConcern(goal, progress)) {
    case 'stuck-twice':
      return <Tag tone="amber">{t('goalStuckTwice')}</Tag>;
    case 'over':
      return <Tag tone="brick">{t('goalOver', { count: progress.daysOver })}</Tag>;
    case 'unchecked':
      return <Tag tone="amber">{t('goalUnchecked', { count: progress.daysSinceCheck })}</Tag>;
    case null:
      return progress.lastCheck?.result === 'stuck' && checkHere === null ? (
        <Tag tone="amber">{t('goalStuck')}</Tag>
      ) : null;
  }
};
