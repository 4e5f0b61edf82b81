import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type GoalNow, growingTowards } from '#data/growing-towards.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import { Caption } from '#ui/marks.tsx';
import { GoalList, useSeenGoals } from './goal-list.tsx';
import styles from './growing-towards.module.css';

type GrowingTowardsProps = {
  personId: PersonId;
  today: Day;
  checkIn?: SessionId;
  /** Which goals are shown; all by default. */
  isShown?: (goal: GoalNow) => boolean;
  /** What can be done about them, at the end of the heading. */
  children?: ReactNode;
  /** Shown instead while there is no goal; without it there is no section then. */
  empty?: ReactNode;
};

/** The goals of a person in the margin of a page. */
export const GrowingTowards = ({
  personId,
  today,
  checkIn,
  isShown = () => true,
  children,
  empty,
}: GrowingTowardsProps) => {
  const { t } = useTranslation('parts');
  const goals = useLive(growingTowards(personId, today, checkIn ?? null), [personId, today, checkIn]);
  const shown = useSeenGoals(goals ?? []).filter(isShown);
  if (goals === undefined || (shown.length === 0 && empty === undefined)) return null;
  return (
    <section>
      <div className={styles.heading}>
        <Caption>{t('growingTowards')}</Caption>
        {children}
      </div>
      {shown.length === 0 ? (
        empty
      ) : (
        <GoalList goals={shown} today={today} {...(checkIn ? { checkIn } : {})} />
      )}
    </section>
  );
};
