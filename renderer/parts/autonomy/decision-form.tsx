import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areasNamed } from '#data/areas-named.ts';
import { changeDecision, withdrawDecision } from '#data/decisions.ts';
import { useLive } from '#data/live.ts';
import { freshId } from '#data/store.ts';
import { undoable } from '#data/undo.ts';
import type { AreaNamed } from '#domain/capture/area-match.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { DecisionAreaId, DecisionId, SessionId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { takeBackKinds } from '#domain/autonomy/take-back.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import form from '#parts/form.module.css';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { useToday } from '#parts/use-today.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { AreaField } from './area-field.tsx';
import styles from './autonomy.module.css';
import { complete, type DecisionWords, recordWithArea, startArea, understood } from './decision-draft.ts';
import { LevelPicker } from './level-picker.tsx';
import { useLevelWords } from './use-level-words.ts';

type DecisionFormProps = {
  person: Person;
  sessionId?: SessionId | null;
  /** The area it is about, where that is known. */
  areaId?: DecisionAreaId;
  initialWhat?: string;
  /** A decision to change; without it a new one is recorded. */
  initial?: Decision;
  onDone: () => void;
};

/** What was decided, in which area, by whom, and the level really used. Two lines are enough. */
export const DecisionForm = (props: DecisionFormProps) => {
  const today = useToday();
  const areas = useLive(areasNamed(today), [today]);
  return areas === undefined ? null : <Fields {...props} areas={areas} />;
};

const wordsOf = ({ what, areaId, level, decidedBy }: Decision): DecisionWords => ({
  what,
  areaId,
  newArea: '',
  level,
  decidedBy,
  takenBackBy: 'none',
});

const Fields = ({
  person,
  sessionId = null,
  areaId,
  initialWhat = '',
  initial,
  onDone,
  areas,
}: DecisionFormProps & { areas: readonly AreaNamed[] }) => {
  const { t } = useTranslation('delegation');
  const { t: ui } = useTranslation('ui');
  const undoToast = useUndoToast();
  const [id] = useState(() => initial?.id ?? freshId<DecisionId>());
  const ready = (words: DecisionWords) => complete(words, areas, person.id, sessionId);
  const write = async (words: DecisionWords) => {
    const decision = ready(words);
    if (decision === null) return { ok: false };
    if (initial === undefined) return recordWithArea(decision, words.newArea, id);
    const { what, level, decidedBy } = decision;
    const area = decision.areaId === 'new' ? initial.areaId : decision.areaId;
    return changeDecision(id, { what, level, decidedBy, areaId: area });
  };
  const { values, change, finish } = useKeptForm<DecisionWords>({
    initial: initial
      ? wordsOf(initial)
      : {
          what: initialWhat,
          areaId: startArea(areas, person.id, areaId),
          newArea: '',
          level: null,
          decidedBy: null,
          takenBackBy: 'none',
        },
    place: { field: 'form-decision', personId: person.id, of: initial?.id ?? '' },
    carried: initialWhat,
    isWorthKeeping: (words) => words.areaId !== 'new' && ready(words) !== null,
    keep: (words) => write({ ...words, takenBackBy: 'none' }),
    withdraw: (before) => (initial ? write(before) : withdrawDecision(id)),
  });
  const { agreed, level, decidedBy } = understood(values, areas, person.id);
  const save = async () => {
    const decision = ready(values);
    if (decision === null) return;
    const record = async () => {
      if (initial) return write(values);
      // What was kept while it was typed goes first, so that undo takes the whole decision back.
      const withdrawn = await withdrawDecision(id);
      return withdrawn.ok
        ? undoable('decision-recorded', recordWithArea(decision, values.newArea, id))
        : withdrawn;
    };
    if (!(await finish(record))) return;
    if (!initial) undoToast(t('recorded', { what: decision.what.trim() }));
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
        label={t('what')}
        placeholder={t('whatPlaceholder')}
        maxLength={2000}
        value={values.what}
        autoFocus
        onChange={(event) => change({ what: event.currentTarget.value })}
      />
      <AreaField
        areas={areas}
        personId={person.id}
        value={values.areaId}
        newArea={values.newArea}
        isNewOffered={initial === undefined}
        onChange={(changes) => change({ ...changes, level: null, decidedBy: null })}
      />
      <LevelPicker
        legend={t('levelUsed')}
        name={name}
        value={level}
        onChange={(chosen) => change({ level: chosen, decidedBy: null })}
      />
      <Choice
        legend={t('decidedBy')}
        value={decidedBy}
        onChange={(by) => change({ decidedBy: by, level })}
        options={(['them', 'me', 'both'] as const).map((by) => ({
          value: by,
          label: t(`decidedBy_${by}`, { name }),
        }))}
      />
      {!initial && agreed !== null && level !== null && level < agreed ? (
        <WasItTakenBack
          agreed={agreed}
          value={values.takenBackBy}
          onChange={(takenBackBy) => change({ takenBackBy })}
        />
      ) : null}
      <div className={form.actions}>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={ready(values) === null}>
          {initial ? ui('save') : t('recordDecision')}
        </Button>
      </div>
    </form>
  );
};

type WasItTakenBackProps = {
  agreed: Parameters<ReturnType<typeof useLevelWords>['inText']>[0];
  value: DecisionWords['takenBackBy'];
  onChange: (value: DecisionWords['takenBackBy']) => void;
};

/** Asked, never assumed, and only where the person doesn't read along. */
const WasItTakenBack = ({ agreed, value, onChange }: WasItTakenBackProps) => {
  const { t } = useTranslation('delegation');
  const level = useLevelWords();
  const isHidden = usePrivateHidden((state) => state.isHidden);
  if (isHidden) return null;
  return (
    <div className={styles.private}>
      <Choice
        legend={t('belowAgreed', { level: level.inText(agreed) })}
        value={value}
        onChange={onChange}
        options={[
          { value: 'none', label: t('takenBackNo') },
          ...takeBackKinds.map((kind) => ({ value: kind, label: t(`takeBack_${kind}`) })),
        ]}
      />
    </div>
  );
};
