import { useTranslation } from 'react-i18next';
import { nameFailure, tellLearning, writeExperiment } from '#data/experiments.ts';
import { useLive } from '#data/live.ts';
import { activePeople } from '#data/people.ts';
import { acceptSuggestion, dismissSuggestion, thanksTo } from '#data/recognitions.ts';
import { type Experiment, failureKinds } from '#domain/goals/experiment.ts';
import { offersThanks } from '#domain/goals/experiment-course.ts';
import { peopleNamed } from '#domain/people/people-named.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { DraftText } from './draft-text.tsx';
import styles from './experiments.module.css';

type ExperimentLearningProps = { experiment: Experiment; person: Person };

/** What was learned, which kind of failure it was, who else should know, and the thanks it deserves. */
export const ExperimentLearning = ({ experiment, person }: ExperimentLearningProps) => {
  const { t } = useTranslation('growth');
  const { id, state, failureKind } = experiment;
  return (
    <>
      {state === 'failed' ? (
        <div className={styles.failure}>
          <Choice
            legend={t('failureKind')}
            value={failureKind}
            onChange={(kind) => void nameFailure(id, kind)}
            options={failureKinds.map((kind) => ({ value: kind, label: t(`failure_${kind}`) }))}
          />
          {failureKind ? <p className={styles.quiet}>{t(`failureWhy_${failureKind}`)}</p> : null}
        </div>
      ) : null}
      <div className={styles.fields}>
        <DraftText
          label={t('learning')}
          saved={experiment.learning}
          save={(learning) => writeExperiment(id, { learning })}
        />
        <div>
          <DraftText
            label={t('whoElse')}
            placeholder={t('whoElsePlaceholder')}
            saved={experiment.whoElse}
            save={(whoElse) => writeExperiment(id, { whoElse })}
          />
          <TellOthers experiment={experiment} person={person} />
        </div>
      </div>
      <ThanksOffer experiment={experiment} />
    </>
  );
};

/** For everyone who is named and is met one on one: a talking point with what was learned. */
const TellOthers = ({ experiment, person }: ExperimentLearningProps) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const people = useLive(activePeople, []) ?? [];
  const others = people.filter(({ id }) => id !== person.id);
  const learning = plainWords(experiment.learning || experiment.result);
  if (learning === '') return null;
  const tell = async (other: Person) => {
    const text = t('tellPoint', { name: givenName(person), learning }).slice(0, 2000);
    if ((await tellLearning(other.id, text)).ok) undoToast(t('tellNoted', { name: givenName(other) }));
  };
  return (
    <div className={styles.tell}>
      {peopleNamed(experiment.whoElse, others).map((other) => (
        <Button key={other.id} variant="link" onClick={() => void tell(other)}>
          {t('tellThem', { name: givenName(other) })}
        </Button>
      ))}
    </div>
  );
};

const ThanksOffer = ({ experiment }: { experiment: Experiment }) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const thanks = useLive(thanksTo(experiment.personId), [experiment.personId]);
  if (thanks === undefined || !offersThanks(experiment, thanks)) return null;
  const suggestion = {
    personId: experiment.personId,
    from: { kind: 'experiment' as const, id: experiment.id as string },
    day: experiment.endedOn ?? experiment.plannedOn,
    act: experiment.smallestTry.trim() || experiment.hypothesis,
    effect: experiment.learning,
  };
  const accept = async () => {
    if ((await acceptSuggestion(suggestion)).ok) undoToast(t('thanksNoted'));
  };
  return (
    <div className={styles.offer}>
      <p>{t('learnedThanks')}</p>
      <Button className={styles.slim} onClick={() => void accept()}>
        {t('noteThanks')}
      </Button>
      <Button variant="quiet" className={styles.slim} onClick={() => void dismissSuggestion(suggestion)}>
        {t('notNow')}
      </Button>
    </div>
  );
};
