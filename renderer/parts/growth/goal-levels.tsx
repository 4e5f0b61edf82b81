import { useTranslation } from 'react-i18next';
import type { GoalNow } from '#data/growing-towards.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './goal-glance.module.css';

type GoalLevelsProps = { goal: Pick<GoalNow, 'goal' | 'level' | 'sharedLevel'> };

/** '2 → 3'. While the screen is shared, the level is the one the person may read. */
export const GoalLevels = ({ goal: { goal, level, sharedLevel } }: GoalLevelsProps) => {
  const { t } = useTranslation('parts');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const target = goal.targetLevel;
  const shown = isHidden ? sharedLevel : level;
  if (target === null) return null;
  return (
    <span
      className={styles.levels}
      title={shown === null ? undefined : t('goalLevelsName', { level: shown, target })}
    >
      {shown === null ? t('goalTarget', { target }) : t('goalLevels', { level: shown, target })}
    </span>
  );
};
