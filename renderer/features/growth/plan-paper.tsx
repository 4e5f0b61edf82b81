import { useTranslation } from 'react-i18next';
import type { PlanPage } from '#data/development-plan.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { PlanText } from '#domain/goals/development-plan.ts';
import { Paper, PaperTable } from '#ui/paper.tsx';
import { PlanGoalPart } from './plan-goal.tsx';
import { usePlanText } from './plan-words.ts';
import styles from './plan.module.css';

/** The page as it will print. Only this reaches paper. */
export const PlanPaper = ({ page, today }: { page: PlanPage; today: Day }) => {
  const { t } = useTranslation('growth');
  const text = usePlanText(page);
  const { plan, words, period, agreedOn, formatDay } = text;
  const subtitle = [
    words.period(formatDay(period.from), formatDay(period.to)),
    agreedOn === null ? words.notAgreed : words.agreedOn(formatDay(agreedOn)),
  ].join(' · ');
  return (
    <PaperTable label={t('planPage')}>
      <Paper title={words.title(text.personName)} subtitle={subtitle}>
        {plan.goals.length === 0 ? (
          <p className={styles.empty} data-print="hide">
            {t('planEmpty')}
          </p>
        ) : null}
        {plan.goals.map((one) => (
          <PlanGoalPart key={one.goal.id} one={one} person={page.person} text={text} today={today} />
        ))}
        <Levels text={text} />
      </Paper>
    </PaperTable>
  );
};

const Levels = ({ text: { plan, words } }: { text: PlanText }) =>
  plan.skills.length === 0 ? null : (
    <section className={styles.goal}>
      <h2 className={styles.heading}>{words.skills}</h2>
      <ul className={styles.levels}>
        {plan.skills.map(({ skillId, name, level, targetLevel }) => (
          <li key={skillId}>
            <span>{name}</span>
            <span className={styles.level}>{words.levels(level, targetLevel)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
