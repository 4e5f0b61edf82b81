import { useTranslation } from 'react-i18next';
import type { GoalProgress } from '#domain/goals/goal-progress.ts';
import styles from './goal-glance.module.css';

/** A thin line: milestones done of all. Nothing where there are none. */
export const MilestoneBar = ({ milestones: { done, of } }: Pick<GoalProgress, 'milestones'>) => {
  const { t } = useTranslation('parts');
  if (of === 0) return null;
  const words = t('goalMilestonesDone', { done, of });
  return <progress className={styles.bar} value={done} max={of} aria-label={words} title={words} />;
};
