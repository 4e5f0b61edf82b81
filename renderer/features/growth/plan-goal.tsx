import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { writeGoal } from '#data/growth-goals.ts';
import type { Day } from '#domain/time/calendar.ts';
import { type PlanGoal, planGoalFacts, type PlanText } from '#domain/goals/development-plan.ts';
import { withoutMentionLinks } from '#domain/text/mention.ts';
import type { Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { Button, IconButton } from '#ui/button.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { DraftLine } from './draft-text.tsx';
import { GoalActivities } from './goal-activities.tsx';
import { GoalMilestones } from './goal-milestones.tsx';
import { GoalReasons } from './goal-reasons.tsx';
import styles from './plan.module.css';

type PlanGoalPartProps = { one: PlanGoal; person: Person; text: PlanText; today: Day };

/** One goal on paper; pressed, it is changed where it stands. Paper always gets the finished words. */
export const PlanGoalPart = ({ one, person, text, today }: PlanGoalPartProps) => {
  const { t } = useTranslation('growth');
  const [isChanging, setIsChanging] = useState(false);
  const { goal } = one;
  return (
    <section className={styles.goal}>
      <div className={isChanging ? styles.onPaper : undefined}>
        <GoalOnPaper one={one} text={text} />
        <IconButton
          className={styles.pencil}
          data-print="hide"
          label={t('planChange', { title: goal.title })}
          icon={<IconPencil size="1.1rem" stroke={1.6} />}
          onClick={() => setIsChanging(true)}
        />
      </div>
      {isChanging ? (
        <div className={styles.editor} data-print="hide">
          <DraftLine
            label={t('goalName')}
            saved={goal.title}
            maxLength={200}
            className={styles.editedTitle}
            save={(title) => writeGoal(goal.id, { title })}
          />
          <GoalReasons goal={goal} />
          <GoalMilestones goal={goal} today={today} as="h3" />
          <GoalActivities goal={goal} person={person} today={today} as="h3" />
          <div className={styles.editorActions}>
            <Button onClick={() => setIsChanging(false)}>{t('planChangeDone')}</Button>
            <Link href={routes.goal(goal.id)}>{t('planOpenGoal')}</Link>
          </div>
        </div>
      ) : null}
    </section>
  );
};

const GoalOnPaper = ({ one, text: { words, formatDay } }: Pick<PlanGoalPartProps, 'one' | 'text'>) => {
  const { goal } = one;
  return (
    <>
      <h2 className={styles.heading}>{goal.title}</h2>
      <p className={styles.facts}>{planGoalFacts(one, words, formatDay).join(' · ')}</p>
      <Prose label={words.why} text={goal.why} />
      <Prose label={words.signOfSuccess} text={goal.signOfSuccess} />
      <Steps label={words.milestones}>
        {goal.milestones.map(({ id, text, due, doneOn }) => (
          <Step key={id} isDone={doneOn !== null}>
            {[text, due === null ? '' : words.by(formatDay(due))].filter(Boolean).join(', ')}
          </Step>
        ))}
      </Steps>
      <Steps label={words.activities}>
        {goal.activities.map(({ id, kind, text, helper, doneOn }) => (
          <Step key={id} isDone={doneOn !== null}>
            {`${text} (${[words.kinds[kind], helper === '' ? '' : words.withHelper(helper)].filter(Boolean).join(', ')})`}
          </Step>
        ))}
      </Steps>
    </>
  );
};

const Prose = ({ label, text }: { label: string; text: string }) =>
  text.trim() === '' ? null : (
    <div className={styles.part}>
      <h3 className={styles.label}>{label}</h3>
      <MarkdownText text={withoutMentionLinks(text)} />
    </div>
  );

const Steps = ({ label, children }: { label: string; children: readonly ReactNode[] }) =>
  children.length === 0 ? null : (
    <div className={styles.part}>
      <h3 className={styles.label}>{label}</h3>
      <ul className={styles.steps}>{children}</ul>
    </div>
  );

const Step = ({ isDone, children }: { isDone: boolean; children: ReactNode }) => (
  <li data-done={isDone || undefined}>{children}</li>
);
