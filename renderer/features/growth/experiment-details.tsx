import { useTranslation } from 'react-i18next';
import { changeExperiment, writeExperiment } from '#data/experiments.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import type { Person } from '#domain/people/person.ts';
import { ExperimentGoalField } from '#parts/growth/experiment-form.tsx';
import { VisibilityChoice } from '#parts/growth/visibility-choice.tsx';
import { DraftText } from './draft-text.tsx';
import { ExperimentLearning } from './experiment-learning.tsx';
import styles from './experiments.module.css';

type Field = 'hypothesis' | 'smallestTry' | 'blastRadius' | 'stopRule' | 'result';

type ExperimentDetailsProps = {
  experiment: Experiment;
  person: Person;
  /** The hypothesis stands above already; this is to change it. */
  isRewording: boolean;
};

/** All words of an experiment, written where they stand. A result is asked for once it runs. */
export const ExperimentDetails = ({ experiment, person, isRewording }: ExperimentDetailsProps) => {
  const { t } = useTranslation('growth');
  const { id, state } = experiment;
  const isPlanned = state === 'planned';
  const words = (field: Field) => (
    <DraftText
      key={field}
      label={t(field)}
      saved={experiment[field]}
      save={async (text) =>
        field === 'hypothesis' && text === '' ? { ok: true } : writeExperiment(id, { [field]: text })
      }
    />
  );
  return (
    <div className={styles.details}>
      <div className={styles.fields}>
        {isRewording ? words('hypothesis') : null}
        {words('smallestTry')}
        {words('blastRadius')}
        {words('stopRule')}
        {isPlanned ? null : words('result')}
      </div>
      {isPlanned ? null : <ExperimentLearning experiment={experiment} person={person} />}
      <div className={styles.settings}>
        <ExperimentGoalField
          person={person}
          value={experiment.goalId}
          onChange={(goalId) => void changeExperiment(id, { goalId })}
        />
        <VisibilityChoice
          person={person}
          value={experiment.visibility}
          onChange={(visibility) => void changeExperiment(id, { visibility })}
        />
      </div>
    </div>
  );
};
