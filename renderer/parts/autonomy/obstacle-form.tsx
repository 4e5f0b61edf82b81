import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areasNamed } from '#data/areas-named.ts';
import { openGoalsOf } from '#data/growth-goals.ts';
import { useLive } from '#data/live.ts';
import { changeObstacle, raiseObstacle, withdrawObstacle } from '#data/obstacles.ts';
import { freshId } from '#data/store.ts';
import { undoable } from '#data/undo.ts';
import type { DecisionAreaId, GrowthGoalId, ObstacleId, SessionId } from '#domain/ids.ts';
import type { Obstacle } from '#domain/autonomy/obstacle.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import form from '#parts/form.module.css';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { useToday } from '#parts/use-today.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';

type ObstacleFormProps = {
  person: Person;
  sessionId?: SessionId | null;
  areaId?: DecisionAreaId;
  initialWhat?: string;
  /** An obstacle to change; without it a new one is raised. */
  initial?: Obstacle;
  onDone: () => void;
};

type Words = Pick<Obstacle, 'what' | 'remover' | 'removerName' | 'areaId' | 'goalId'>;

/** What is in the way, who can remove it, and what it blocks. */
export const ObstacleForm = (props: ObstacleFormProps) => {
  const { person, sessionId, areaId, initialWhat = '', initial, onDone } = props;
  const { t } = useTranslation('delegation');
  const { t: ui } = useTranslation('ui');
  const undoToast = useUndoToast();
  const [id] = useState(() => initial?.id ?? freshId<ObstacleId>());
  const raised = (words: Words) =>
    raiseObstacle({ ...words, personId: person.id, sessionId: sessionId ?? null }, id);
  const changed = ({ what, remover, removerName, areaId: area, goalId }: Words) =>
    changeObstacle(id, { what: what.trim(), remover, removerName, areaId: area, goalId });
  const { values, change, finish } = useKeptForm<Words>({
    initial: initial ?? {
      what: initialWhat,
      remover: 'me',
      removerName: '',
      areaId: areaId ?? null,
      goalId: null,
    },
    place: { field: 'form-obstacle', personId: person.id, of: initial?.id ?? '' },
    carried: initialWhat,
    isWorthKeeping: ({ what }) => what.trim() !== '',
    keep: (words) => (initial ? changed(words) : raised(words)),
    withdraw: (before) => (initial ? changed(before) : withdrawObstacle(id)),
  });
  const save = async () => {
    if (values.what.trim() === '') return;
    const write = async () => {
      if (initial) return changed(values);
      const withdrawn = await withdrawObstacle(id);
      return withdrawn.ok ? undoable('obstacle-raised', raised(values)) : withdrawn;
    };
    if (!(await finish(write))) return;
    if (!initial) undoToast(t('raised', { what: values.what.trim() }));
    onDone();
  };
  const name = givenName(person);
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t('obstacleWhat')}
        placeholder={t('obstacleWhatPlaceholder')}
        maxLength={2000}
        value={values.what}
        autoFocus
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      <Choice
        legend={t('remover')}
        value={values.remover}
        onChange={(remover) => change({ remover })}
        options={(['me', 'them', 'other'] as const).map((who) => ({
          value: who,
          label: t(`remover_${who}`, { name }),
        }))}
      />
      {values.remover === 'other' ? (
        <TextField
          label={t('removerName')}
          placeholder={t('removerNamePlaceholder')}
          maxLength={120}
          value={values.removerName}
          onChange={(event) => change({ removerName: event.currentTarget.value })}
        />
      ) : null}
      <Blocked person={person} value={values} onChange={change} />
      <div className={form.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={values.what.trim() === ''}>
          {initial ? ui('save') : t('raiseObstacle')}
        </Button>
      </div>
    </form>
  );
};

type Blocks = Pick<Words, 'areaId' | 'goalId'>;
type BlockedProps = { person: Person; value: Blocks; onChange: (value: Blocks) => void };

/** The area or the goal it blocks; nothing to choose from, nothing asked. */
const Blocked = ({ person, value, onChange }: BlockedProps) => {
  const { t } = useTranslation('delegation');
  const today = useToday();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const areas = useLive(areasNamed(today), [today]) ?? [];
  const goals = useLive(openGoalsOf(person.id), [person.id]) ?? [];
  const shownGoals = goals.filter((goal) => !(isHidden && isPrivate(goal) && goal.id !== value.goalId));
  if (areas.length + shownGoals.length === 0) return null;
  const chosen = value.areaId ? `area:${value.areaId}` : value.goalId ? `goal:${value.goalId}` : '';
  return (
    <SelectField
      label={t('blocks')}
      value={chosen}
      options={[
        { value: '', label: t('blocksNothing') },
        ...areas.map((area) => ({ value: `area:${area.id}`, label: area.name })),
        ...shownGoals.map((goal) => ({ value: `goal:${goal.id}`, label: goal.title })),
      ]}
      onChange={(event) => {
        const [kind, id = ''] = event.currentTarget.value.split(':');
        onChange({
          areaId: kind === 'area' ? (id as DecisionAreaId) : null,
          goalId: kind === 'goal' ? (id as GrowthGoalId) : null,
        });
      }}
    />
  );
};
