import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Day } from '#domain/time/calendar.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { routes } from '#domain/routes.ts';
import type { CheckOfGoal } from '#domain/sessions/timeline.ts';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import styles from './person-timeline.module.css';

const OnlyForYou = ({ record }: { record: Pick<GrowthGoal, 'visibility'> }) => {
  const { t } = useTranslation('people');
  return isPrivate(record) ? <Tag tone="private">{t('pagePrivate')}</Tag> : null;
};

const GoalLink = ({ goal }: { goal: GrowthGoal }) => (
  <Link href={routes.goal(goal.id)} className={styles.open}>
    {goal.title}
  </Link>
);

/** A goal on the day it was set, or once it was closed on that day. */
export const PersonTimelineGoal = ({ goal, today }: { goal: GrowthGoal; today: Day }) => {
  const { t } = useTranslation('people');
  return (
    <article>
      <div className={styles.row}>
        <h2 className={styles.minor}>{t('pageGoal')}</h2>
        <Tag tone={goal.state === 'done' ? 'accent' : 'neutral'}>{t(`pageGoal_${goal.state}`)}</Tag>
        <OnlyForYou record={goal} />
      </div>
      <GoalLink goal={goal} />
      {goal.closedOn === null ? null : (
        <p className={styles.quiet}>{t('pageGoalSetOn', { day: shortDay(goal.setOn, today) })}</p>
      )}
    </article>
  );
};

const resultTones = { moved: 'accent', stuck: 'amber', done: 'accent' } as const;

/** A check that was taken outside of any session. */
export const PersonTimelineCheck = ({ check, goal }: CheckOfGoal) => {
  const { t } = useTranslation('people');
  return (
    <article>
      <div className={styles.row}>
        <h2 className={styles.minor}>{t('pageCheck')}</h2>
        <Tag tone={resultTones[check.result]}>{t(`pageResult_${check.result}`)}</Tag>
        <OnlyForYou record={goal} />
      </div>
      <GoalLink goal={goal} />
      {check.note ? <p className={styles.quiet}>{check.note}</p> : null}
    </article>
  );
};

/** One check in a line, as it stands inside a session. */
export const PersonCheckWords = ({ check, goal }: CheckOfGoal) => {
  const { t } = useTranslation('people');
  return (
    <>
      <GoalLink goal={goal} />: {t(`pageResult_${check.result}`)}
      {check.note ? ` · ${check.note}` : null}
    </>
  );
};

const stateTones = {
  planned: 'neutral',
  running: 'amber',
  worked: 'accent',
  failed: 'neutral',
  dropped: 'neutral',
} as const;

/** An experiment, with what came of it once it is over. */
export const PersonTimelineExperiment = ({ experiment, today }: { experiment: Experiment; today: Day }) => {
  const { t } = useTranslation('people');
  const { state, failureKind, startedOn, result, learning } = experiment;
  return (
    <article>
      <div className={styles.row}>
        <h2 className={styles.minor}>{t('pageExperiment')}</h2>
        <Tag tone={stateTones[state]}>
          {t(failureKind ? `pageFailure_${failureKind}` : `pageExperiment_${state}`)}
        </Tag>
        <OnlyForYou record={experiment} />
      </div>
      <MarkdownText text={experiment.hypothesis} />
      <dl className={styles.sbi}>
        {result ? <Part label={t('pageExperimentResult')} text={result} /> : null}
        {learning ? <Part label={t('pageExperimentLearning')} text={learning} /> : null}
      </dl>
      {startedOn === null || startedOn === experiment.plannedOn ? null : (
        <p className={styles.quiet}>{t('pageExperimentStarted', { day: shortDay(startedOn, today) })}</p>
      )}
    </article>
  );
};

const Part = ({ label, text }: { label: string; text: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <MarkdownText text={text} />
    </dd>
  </div>
);
