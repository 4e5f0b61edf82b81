import { useTranslation } from 'react-i18next';
import { changeGoal, writeGoal } from '#data/growth-goals.ts';
import type { GoalPage } from '#data/growing-towards.ts';
import type { Day } from '#domain/time/calendar.ts';
import { DueField } from '#parts/due-field.tsx';
import { GoalChoiceFields } from '#parts/growth/goal-choice-fields.tsx';
import { VisibilityChoice } from '#parts/growth/visibility-choice.tsx';
import { Caption } from '#ui/marks.tsx';
import styles from './goal-screen.module.css';

/** When it is due, what it grows and serves, who may read it. */
export const GoalSettings = ({ page: { goal, person }, today }: { page: GoalPage; today: Day }) => {
  const { t } = useTranslation('growth');
  return (
    <section>
      <Caption>{t('about')}</Caption>
      <div className={styles.settings}>
        <DueField
          label={t('due')}
          value={goal.due}
          onChange={(due) => void writeGoal(goal.id, { due })}
          today={today}
        />
        <GoalChoiceFields chosen={goal} onChange={(chosen) => void changeGoal(goal.id, chosen)} />
        <VisibilityChoice
          person={person}
          value={goal.visibility}
          onChange={(visibility) => void changeGoal(goal.id, { visibility })}
        />
      </div>
    </section>
  );
};
