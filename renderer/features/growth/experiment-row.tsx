import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { deleteExperiment, turnExperiment } from '#data/experiments.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import { evidenceFromExperiment } from '#domain/skills/evidence-from.ts';
import { nextExperimentStates } from '#domain/goals/experiment-course.ts';
import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import type { Person } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { routes } from '#domain/routes.ts';
import { useEvidenceDialog } from '#parts/growth/use-evidence-dialog.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { ExperimentDetails } from './experiment-details.tsx';
import styles from './experiments.module.css';

type ExperimentRowProps = {
  experiment: Experiment;
  person: Person;
  goal: GrowthGoal | null;
  today: Day;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
};

const tones = {
  planned: 'neutral',
  running: 'amber',
  worked: 'accent',
  failed: 'neutral',
  dropped: 'neutral',
} as const;

/** One experiment: where it stands, what can become of it, and all its words once it is unfolded. */
export const ExperimentRow = ({ experiment, person, goal, today, isOpen, onOpen }: ExperimentRowProps) => {
  const { t } = useTranslation('growth');
  const { t: parts } = useTranslation('parts');
  const id = useId();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { turn, items } = useExperimentActions(experiment, onOpen);
  const { noteEvidence, dialog } = useEvidenceDialog(person);
  const [isRewording, setIsRewording] = useState(false);
  const reword = () => {
    onOpen(true);
    setIsRewording(true);
  };
  const title = plainWords(experiment.hypothesis);
  const { state, failureKind } = experiment;
  return (
    <li className={styles.experiment}>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.title}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onOpen(!isOpen)}
        >
          {title}
        </button>
        <div className={styles.actions}>
          {nextExperimentStates(state)
            .filter(
              (next) => next !== 'dropped' && next !== 'planned' && state !== 'failed' && state !== 'worked',
            )
            .map((next) => (
              <Button key={next} className={styles.slim} onClick={() => turn(next)}>
                {t(`turn_${next}`)}
              </Button>
            ))}
          <Menu
            label={t('experimentMore', { title })}
            items={[
              ...(state === 'worked' || state === 'failed'
                ? [
                    {
                      label: parts('keepAsEvidence'),
                      onSelect: () => noteEvidence(evidenceFromExperiment(experiment)),
                    },
                  ]
                : []),
              { label: t('rewordHypothesis'), onSelect: reword },
              ...items,
            ]}
          />
        </div>
      </div>
      <div className={styles.facts}>
        <Tag tone={tones[state]}>{t(`state_${state}`)}</Tag>
        {failureKind ? <Tag>{t(`failure_${failureKind}`)}</Tag> : null}
        {isPrivate(experiment) ? <Tag tone="private">{parts('goalOnlyYou')}</Tag> : null}
        <span>{useWhen(experiment, today)}</span>
        {goal && !(isHidden && isPrivate(goal)) ? (
          <Link href={routes.goal(goal.id)} className={styles.goal}>
            {t('forGoal', { title: goal.title })}
          </Link>
        ) : null}
      </div>
      <div id={id}>
        {isOpen ? (
          <ExperimentDetails experiment={experiment} person={person} isRewording={isRewording} />
        ) : null}
      </div>
      {dialog}
    </li>
  );
};

const useWhen = ({ plannedOn, startedOn, endedOn }: Experiment, today: Day): string => {
  const { t } = useTranslation('growth');
  if (startedOn === null && endedOn === null) return t('plannedOn', { day: shortDay(plannedOn, today) });
  return [
    ...(startedOn === null ? [] : [t('startedOn', { day: shortDay(startedOn, today) })]),
    ...(endedOn === null ? [] : [t('endedOn', { day: shortDay(endedOn, today) })]),
  ].join(', ');
};

const useExperimentActions = (experiment: Experiment, onOpen: (isOpen: boolean) => void) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const title = plainWords(experiment.hypothesis);
  const turn = async (state: Experiment['state']) => {
    if ((await turnExperiment(experiment.id, state)).ok) {
      onOpen(true);
      undoToast(t(`turned_${state}`, { title }));
    }
  };
  const remove = async () => {
    if ((await deleteExperiment(experiment.id)).ok) undoToast(t('experimentDeleted', { title }));
  };
  const isOver = experiment.state === 'worked' || experiment.state === 'failed';
  return {
    turn: (state: Experiment['state']) => void turn(state),
    items: [
      ...nextExperimentStates(experiment.state)
        .filter((next) => isOver || next === 'dropped' || next === 'planned')
        .map((next) => ({
          label: isOver ? t('resume') : t(`turn_${next}`),
          onSelect: () => void turn(next),
        })),
      { label: t('experimentDelete'), onSelect: () => void remove(), isDanger: true },
    ],
  };
};
