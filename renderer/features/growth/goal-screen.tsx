import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { goalPage } from '#data/growing-towards.ts';
import { useLive } from '#data/live.ts';
import type { GrowthGoalId } from '#domain/ids.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { routes } from '#domain/routes.ts';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { useToday } from '#parts/use-today.ts';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { GoalActivities } from './goal-activities.tsx';
import { GoalAgreed } from './goal-agreed.tsx';
import { GoalEvidence } from './goal-evidence.tsx';
import { GoalHead } from './goal-head.tsx';
import { GoalMilestones } from './goal-milestones.tsx';
import { GoalProgressList } from './goal-progress-list.tsx';
import { GoalReasons } from './goal-reasons.tsx';
import { GoalSettings } from './goal-settings.tsx';
import styles from './goal-screen.module.css';

/** One growth goal: why, how it will be seen, its steps, what helps, and how it moved. Written where it stands. */
export const GoalScreen = ({ goalId }: { goalId: GrowthGoalId }) => {
  const { t } = useTranslation('growth');
  const today = useToday();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const page = useLive(goalPage(goalId, today), [goalId, today]);
  if (page === undefined) return null;
  if (page === null)
    return (
      <EmptyPlace>
        <h1>{t('goalGone')}</h1>
        <Link href={routes.today}>{t('toToday')}</Link>
      </EmptyPlace>
    );
  if (isHidden && isPrivate(page.goal)) return <OutOfSightWords />;
  return (
    <div className={styles.frame}>
      <GoalHead page={page} today={today} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <GoalReasons goal={page.goal} />
          <GoalMilestones goal={page.goal} today={today} />
          <GoalActivities goal={page.goal} person={page.person} today={today} />
          <GoalAgreed page={page} today={today} />
        </div>
        <div className={styles.side}>
          <GoalProgressList page={page} today={today} />
          <GoalEvidence page={page} today={today} />
          <GoalSettings page={page} today={today} />
        </div>
      </div>
    </div>
  );
};
