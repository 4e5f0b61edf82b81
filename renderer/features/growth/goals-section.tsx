import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { allGoalsNow, type GoalNow } from '#data/growing-towards.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { GoalForm } from '#parts/growth/goal-form.tsx';
import { GoalFacts } from '#parts/growth/goal-facts.tsx';
import { GoalLevels } from '#parts/growth/goal-levels.tsx';
import { useSeenGoals } from '#parts/growth/goal-list.tsx';
import { MilestoneBar } from '#parts/growth/milestone-bar.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { shortDay } from '#ui/format.ts';
import { Caption } from '#ui/marks.tsx';
import styles from './goals-section.module.css';

type GoalsSectionProps = { person: Person; today: Day };

/** What a person grows towards, open goals first. */
export const GoalsSection = ({ person, today }: GoalsSectionProps) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const [, navigate] = useLocation();
  const [isSetting, setIsSetting] = useState(false);
  const [areClosedShown, setAreClosedShown] = useState(false);
  const all = useLive(allGoalsNow(person.id, today), [person.id, today]);
  const goals = useSeenGoals(all ?? []);
  const open = goals.filter(({ goal }) => goal.state === 'open');
  const closed = goals.filter(({ goal }) => goal.state !== 'open');
  if (all === undefined) return null;
  return (
    <section aria-labelledby="goals">
      <div className={styles.heading}>
        <Caption id="goals">{t('goals')}</Caption>
        <div className={styles.actions}>
          <Link href={routes.plan(person.id)}>{t('toPlan')}</Link>
          <Button variant="link" onClick={() => setIsSetting(true)}>
            {t('setGoal')}
          </Button>
        </div>
      </div>
      {open.length === 0 ? (
        <p className={styles.empty}>{t('goalsEmpty')}</p>
      ) : (
        <Goals goals={open} today={today} />
      )}
      {closed.length > 0 ? (
        <Button
          variant="link"
          className={styles.more}
          aria-expanded={areClosedShown}
          onClick={() => setAreClosedShown(!areClosedShown)}
        >
          {t('goalsClosed', { count: closed.length })}
        </Button>
      ) : null}
      {areClosedShown ? <Goals goals={closed} today={today} /> : null}
      {isSetting ? (
        <Dialog
          title={t('setGoalTitle', { name: givenName(person) })}
          closeLabel={ui('close')}
          onClose={() => setIsSetting(false)}
          width="38rem"
        >
          <GoalForm
            person={person}
            onDone={(id) => {
              setIsSetting(false);
              if (id) navigate(routes.goal(id));
            }}
          />
        </Dialog>
      ) : null}
    </section>
  );
};

const Goals = ({ goals, today }: { goals: readonly GoalNow[]; today: Day }) => (
  <ul className={styles.list}>
    {goals.map((one) => (
      <li key={one.goal.id} className={styles.goal}>
        <div className={styles.head}>
          <h3>
            <Link href={routes.goal(one.goal.id)} className={styles.title}>
              {one.goal.title}
            </Link>
          </h3>
          <GoalLevels goal={one} />
        </div>
        <MilestoneBar milestones={one.progress.milestones} />
        <GoalFacts goal={one} today={today} />
        <GoalNext one={one} today={today} />
      </li>
    ))}
  </ul>
);

/** The last check and the next step, in a quiet line. */
const GoalNext = ({ one, today }: { one: GoalNow; today: Day }) => {
  const { t } = useTranslation('growth');
  const { t: parts } = useTranslation('parts');
  const { lastCheck } = one.progress;
  const next = one.goal.milestones.find(({ doneOn }) => doneOn === null);
  const words = [
    ...(lastCheck
      ? [
          [
            parts('goalLastCheck', {
              result: parts(`progress_${lastCheck.result}`),
              day: shortDay(lastCheck.checkedOn, today),
            }),
            lastCheck.note,
          ]
            .filter(Boolean)
            .join(': '),
        ]
      : []),
    ...(next && one.goal.state === 'open' ? [t('nextMilestone', { text: next.text })] : []),
  ];
  return words.length === 0 ? null : <p className={styles.next}>{words.join(' · ')}</p>;
};
