import { useTranslation } from 'react-i18next';
import { agreeOnPlan, type PlanPage } from '#data/development-plan.ts';
import type { Day } from '#domain/time/calendar.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import { usePeriodWords } from './plan-words.ts';
import styles from './plan.module.css';

/** When the two agreed, or that they have not yet. */
export const PlanAgreed = ({ page, today }: { page: PlanPage; today: Day }) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const { person, period, agreedOn, plan } = page;
  const words = usePeriodWords(period);
  const agree = async () => {
    const goals = plan.goals.map(({ goal }) => goal.title).join('; ');
    const note =
      goals === ''
        ? t('planAgreedNote', { period: words })
        : t('planAgreedNoteGoals', { period: words, goals });
    if ((await agreeOnPlan(person.id, period, note)).ok) undoToast(t('planAgreedToast'));
  };
  return (
    <section className={styles.block}>
      <Caption as="h3">{t('planAgreed')}</Caption>
      <p className={styles.quiet}>
        {agreedOn === null ? t('planNotAgreedText') : t('planAgreedText', { day: shortDay(agreedOn, today) })}
      </p>
      {agreedOn === today ? null : (
        <Button className={styles.setGoal} onClick={() => void agree()}>
          {t(agreedOn === null ? 'planAgree' : 'planAgreeAnew')}
        </Button>
      )}
    </section>
  );
};
