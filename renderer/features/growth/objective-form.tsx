import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addObjective, type ObjectiveWords, setObjective, withdrawObjective } from '#data/objectives.ts';
import { freshId, today as storeToday } from '#data/store.ts';
import type { ObjectiveId } from '#domain/ids.ts';
import { periodNamed } from '#domain/goals/objective-period.ts';
import form from '#parts/form.module.css';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { ObjectivePeriodField } from './objective-period-field.tsx';

/** An aim of the team or the organisation for a period. */
export const ObjectiveForm = ({ onDone }: { onDone: () => void }) => {
  const { t } = useTranslation('growth');
  const { t: ui } = useTranslation('ui');
  const undoToast = useUndoToast();
  const [id] = useState(() => freshId<ObjectiveId>());
  const [today] = useState(storeToday);
  const { values, change, finish } = useKeptForm<ObjectiveWords>({
    initial: { title: '', why: '', of: 'team', ...periodNamed('quarter', today) },
    place: { field: 'form-objective', personId: null },
    isWorthKeeping: ({ title }) => title.trim() !== '',
    keep: (words) => addObjective(words, id),
    withdraw: () => withdrawObjective(id),
  });
  const title = values.title.trim();
  const isReady = title !== '' && values.from <= values.to;
  const add = async () => {
    if (!isReady || !(await finish(() => setObjective(values, id)))) return;
    undoToast(t('objectiveAdded', { title }));
    onDone();
  };
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        label={t('objectiveTitle')}
        placeholder={t('objectiveTitlePlaceholder')}
        maxLength={200}
        value={values.title}
        autoFocus
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <TextArea
        label={t('objectiveWhy')}
        minRows={1}
        value={values.why}
        onChange={(event) => change({ why: event.currentTarget.value })}
      />
      <Choice
        legend={t('objectiveOf')}
        value={values.of}
        onChange={(of) => change({ of })}
        options={[
          { value: 'team', label: t('of_team') },
          { value: 'organisation', label: t('of_organisation') },
        ]}
      />
      <ObjectivePeriodField period={values} today={today} onChange={change} />
      <div className={form.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={!isReady}>
          {t('addObjective')}
        </Button>
      </div>
    </form>
  );
};
