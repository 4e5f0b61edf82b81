import { Link } from 'wouter';
import type { GoalNow } from '#data/growing-towards.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { SessionId } from '#domain/ids.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { routes } from '#domain/routes.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { GoalFacts } from './goal-facts.tsx';
import styles from './goal-glance.module.css';
import { GoalLevels } from './goal-levels.tsx';
import { MilestoneBar } from './milestone-bar.tsx';
import { ProgressCheckField } from './progress-check.tsx';

type GoalListProps = {
  goals: readonly GoalNow[];
  today: Day;
  /** In a session the progress is asked for, one press each. */
  checkIn?: SessionId;
};

/** Goals at a glance: where they lead, how far the steps are, what supports them. */
export const GoalList = ({ goals, today, checkIn }: GoalListProps) => (
  <ul className={styles.list}>
    {useSeenGoals(goals).map((one) => (
      <li key={one.goal.id}>
        <div className={styles.head}>
          <Link href={routes.goal(one.goal.id)} className={styles.title}>
            {one.goal.title}
          </Link>
          <GoalLevels goal={one} />
        </div>
        <MilestoneBar milestones={one.progress.milestones} />
        <GoalFacts goal={one} today={today} />
        {checkIn ? <ProgressCheckField goal={one.goal} check={one.checkHere} sessionId={checkIn} /> : null}
      </li>
    ))}
  </ul>
);

/** Private goals are not on the page while the screen is shared. */
export const useSeenGoals = (goals: readonly GoalNow[]): readonly GoalNow[] => {
  const isHidden = usePrivateHidden((state) => state.isHidden);
  return isHidden ? goals.filter(({ goal }) => !isPrivate(goal)) : goals;
};
