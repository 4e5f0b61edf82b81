import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addGoal, type GoalWords, setGoal, withdrawGoal } from '#data/growth-goals.ts';
import { freshId, today as storeToday } from '#data/store.ts';
import type { GrowthGoalId, SessionId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { DueField } from '#parts/due-field.tsx';
import form from '#parts/form.module.css';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { GoalChoiceFields } from './goal-choice-fields.tsx';
import { VisibilityChoice } from './visibility-choice.tsx';

type GoalFormProps = {
  person: Person;
  /** Set together in a session it is shared to begin with, written alone it is private. */
  sessionId?: SessionId | null;
  initialTitle?: string;
  /** Set together in another place than a session. */
  isTogether?: boolean;
  onDone: (id?: GrowthGoalId) => void;
};

const blank = (title: string, isShared: boolean): GoalWords => ({
  title,
  why: '',
  signOfSuccess: '',
  due: null,
  objectiveId: null,
  skillId: null,
  targetLevel: null,
  visibility: isShared ? 'shared' : 'private',
});

/** A new growth goal. Its milestones and activities follow on its own page. */
export const GoalForm = ({
  person,
  sessionId = null,
  initialTitle = '',
  isTogether = sessionId !== null,
  onDone,
}: GoalFormProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const undoToast = useUndoToast();
  const [id] = useState(() => freshId<GrowthGoalId>());
  const [today] = useState(storeToday);
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const { values, change, finish } = useKeptForm<GoalWords>({
    initial: blank(initialTitle, isTogether),
    place: { field: 'form-goal', personId: person.id },
    carried: initialTitle,
    isWorthKeeping: ({ title }) => title.trim() !== '',
    keep: (words) => addGoal({ personId: person.id, sessionId, ...words }, id),
    withdraw: () => withdrawGoal(id),
  });
  const title = values.title.trim();
  const set = async () => {
    if (title === '') return;
    if (!(await finish(() => setGoal({ personId: person.id, sessionId, ...values }, id)))) return;
    undoToast(t('goalSet', { title }));
    onDone(id);
  };
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void set();
      }}
    >
      {isHidden && values.visibility === 'private' ? (
        <OutOfSightWords />
      ) : (
        <>
          <TextField
            label={t('goalTitle', { name: givenName(person) })}
            placeholder={t('goalTitlePlaceholder')}
            maxLength={200}
            value={values.title}
            autoFocus
            onChange={(event) => change({ title: event.currentTarget.value })}
          />
          <TextArea
            label={t('goalWhy')}
            minRows={1}
            value={values.why}
            onChange={(event) => change({ why: event.currentTarget.value })}
          />
          <TextArea
            label={t('goalSign')}
            hint={t('goalSignHint')}
            minRows={1}
            value={values.signOfSuccess}
            onChange={(event) => change({ signOfSuccess: event.currentTarget.value })}
          />
          <DueField
            label={t('goalDue')}
            value={values.due}
            onChange={(due) => change({ due })}
            today={today}
          />
          <GoalChoiceFields chosen={values} onChange={change} />
        </>
      )}
      <VisibilityChoice
        person={person}
        value={values.visibility}
        onChange={(visibility) => change({ visibility })}
      />
      <p className={form.note}>{t('goalVisibilityHint')}</p>
      <div className={form.actions}>
        <Button onClick={() => onDone()}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={title === ''}>
          {t('setGoal')}
        </Button>
      </div>
    </form>
  );
};
