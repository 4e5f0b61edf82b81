import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addExperiment,
  type ExperimentWords,
  planExperiment,
  withdrawExperiment,
} from '#data/experiments.ts';
import { openGoalsOf } from '#data/growth-goals.ts';
import { useLive } from '#data/live.ts';
import { freshId } from '#data/store.ts';
import type { ExperimentId, GrowthGoalId, SessionId } from '#domain/ids.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import form from '#parts/form.module.css';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextArea } from '#ui/field.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { VisibilityChoice } from './visibility-choice.tsx';

type Words = Pick<
  ExperimentWords,
  'hypothesis' | 'smallestTry' | 'blastRadius' | 'stopRule' | 'goalId' | 'visibility'
>;

type ExperimentFormProps = {
  person: Person;
  sessionId?: SessionId | null;
  initialText?: string;
  onDone: () => void;
};

/** A bounded try, before it runs: what is believed, the least that would tell, what it could harm, what ends it. */
export const ExperimentForm = ({
  person,
  sessionId = null,
  initialText = '',
  onDone,
}: ExperimentFormProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const undoToast = useUndoToast();
  const [id] = useState(() => freshId<ExperimentId>());
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { values, change, finish } = useKeptForm<Words>({
    initial: {
      hypothesis: initialText,
      smallestTry: '',
      blastRadius: '',
      stopRule: '',
      goalId: null,
      visibility: sessionId === null ? 'private' : 'shared',
    },
    place: { field: 'form-experiment', personId: person.id },
    carried: initialText,
    isWorthKeeping: ({ hypothesis }) => hypothesis.trim() !== '',
    keep: (words) => addExperiment({ personId: person.id, sessionId, ...words }, id),
    withdraw: () => withdrawExperiment(id),
  });
  const hypothesis = values.hypothesis.trim();
  const plan = async () => {
    if (hypothesis === '') return;
    const done = () => planExperiment({ personId: person.id, sessionId, ...values, hypothesis }, id);
    if (!(await finish(done))) return;
    undoToast(t('experimentPlanned', { title: hypothesis }));
    onDone();
  };
  const words = (field: 'smallestTry' | 'blastRadius' | 'stopRule') => ({
    minRows: 1,
    value: values[field],
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  });
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void plan();
      }}
    >
      {isHidden && values.visibility === 'private' ? (
        <OutOfSightWords />
      ) : (
        <>
          <TextArea
            label={t('experimentHypothesis', { name: givenName(person) })}
            placeholder={t('experimentHypothesisPlaceholder')}
            minRows={1}
            value={values.hypothesis}
            autoFocus
            onChange={(event) => change({ hypothesis: event.currentTarget.value })}
          />
          <TextArea label={t('experimentTry')} hint={t('experimentTryHint')} {...words('smallestTry')} />
          <TextArea label={t('experimentBlast')} hint={t('experimentBlastHint')} {...words('blastRadius')} />
          <TextArea label={t('experimentStop')} hint={t('experimentStopHint')} {...words('stopRule')} />
          <ExperimentGoalField
            person={person}
            value={values.goalId}
            onChange={(goalId) => change({ goalId })}
          />
        </>
      )}
      <VisibilityChoice
        person={person}
        value={values.visibility}
        onChange={(visibility) => change({ visibility })}
      />
      <div className={form.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={hypothesis === ''}>
          {t('planExperiment')}
        </Button>
      </div>
    </form>
  );
};

type ExperimentGoalFieldProps = {
  person: Person;
  value: GrowthGoalId | null;
  onChange: (goalId: GrowthGoalId | null) => void;
};

/** Which goal an experiment is part of; nothing while there is no open goal. */
export const ExperimentGoalField = ({ person, value, onChange }: ExperimentGoalFieldProps) => {
  const { t } = useTranslation('parts');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const goals = (useLive(openGoalsOf(person.id), [person.id]) ?? []).filter(
    (goal) => !(isHidden && isPrivate(goal)),
  );
  if (goals.length === 0) return null;
  return (
    <SelectField
      label={t('experimentGoal')}
      value={value ?? ''}
      options={[
        { value: '', label: t('experimentNoGoal') },
        ...goals.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={(event) => onChange((event.currentTarget.value || null) as GrowthGoalId | null)}
    />
  );
};
