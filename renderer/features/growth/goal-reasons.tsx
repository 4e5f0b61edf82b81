import { useTranslation } from 'react-i18next';
import { writeGoal } from '#data/growth-goals.ts';
import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import { DraftText } from './draft-text.tsx';
import styles from './goal-screen.module.css';

/** Why it matters, and how both will see that it is reached. */
export const GoalReasons = ({ goal }: { goal: GrowthGoal }) => {
  const { t } = useTranslation('growth');
  return (
    <div className={styles.reasons}>
      <DraftText
        label={t('why')}
        placeholder={t('whyPlaceholder')}
        saved={goal.why}
        save={(why) => writeGoal(goal.id, { why })}
      />
      <DraftText
        label={t('signOfSuccess')}
        placeholder={t('signPlaceholder')}
        saved={goal.signOfSuccess}
        save={(signOfSuccess) => writeGoal(goal.id, { signOfSuccess })}
      />
    </div>
  );
};
