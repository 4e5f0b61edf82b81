import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDecisionArea, changeDecisionArea, withdrawDecisionArea } from '#data/decision-areas.ts';
import { useLive } from '#data/live.ts';
import { openObjectives } from '#data/objectives.ts';
import { freshId } from '#data/store.ts';
import { type DecisionArea, reaches } from '#domain/autonomy/decision-area.ts';
import type { DecisionAreaId } from '#domain/ids.ts';
import formStyles from '#parts/form.module.css';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { SelectField, TextArea, TextField } from '#ui/field.tsx';

type Words = Pick<DecisionArea, 'name' | 'scope' | 'reach' | 'isReversible' | 'objectiveId'>;
type AreaDialogProps = { /** Absent: a new one. */ area?: DecisionArea; onClose: () => void };

const blank: Words = { name: '', scope: '', reach: 'team', isReversible: true, objectiveId: null };
const wordsOf = ({ name, scope, reach, isReversible, objectiveId }: DecisionArea): Words => ({
  name,
  scope,
  reach,
  isReversible,
  objectiveId,
});

/** A decision area's name, what belongs to it, how far it reaches and whether it can be taken back. */
export const AreaDialog = ({ area, onClose }: AreaDialogProps) => {
  const { t } = useTranslation('autonomy');
  const { t: ui } = useTranslation('ui');
  const [id] = useState(() => area?.id ?? freshId<DecisionAreaId>());
  const objectives = useLive(openObjectives, []) ?? [];
  const write = (words: Words) =>
    area ? changeDecisionArea(id, { ...words, name: words.name.trim() }) : addDecisionArea(words, id);
  const { values, change, finish } = useKeptForm<Words>({
    initial: area ? wordsOf(area) : blank,
    place: { field: 'form-area', personId: null, of: area?.id ?? '' },
    isWorthKeeping: ({ name }) => name.trim() !== '',
    keep: write,
    withdraw: (before) => (area ? changeDecisionArea(id, before) : withdrawDecisionArea(id)),
  });
  const isEmpty = values.name.trim() === '';
  const save = async () => {
    if (!isEmpty && (await finish(() => write(values)))) onClose();
  };
  const reachLabels = { self: t('reachSelf'), team: t('reachTeam'), organisation: t('reachOrganisation') };
  return (
    <Dialog
      title={area ? t('areaTitle', { area: area.name }) : t('areaTitleNew')}
      closeLabel={ui('close')}
      onClose={onClose}
    >
      <form
        className={formStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('areaName')}
          placeholder={t('areaNamePlaceholder')}
          maxLength={120}
          value={values.name}
          autoFocus
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextArea
          label={t('areaScope')}
          placeholder={t('areaScopePlaceholder')}
          value={values.scope}
          onChange={(event) => change({ scope: event.currentTarget.value })}
        />
        <Choice
          legend={t('areaReach')}
          value={values.reach}
          onChange={(reach) => change({ reach })}
          options={reaches.map((reach) => ({ value: reach, label: reachLabels[reach] }))}
        />
        <Choice
          legend={t('areaUndo')}
          value={values.isReversible ? 'easy' : 'hard'}
          onChange={(undo) => change({ isReversible: undo === 'easy' })}
          options={[
            { value: 'easy', label: t('undoEasy') },
            { value: 'hard', label: t('undoHard') },
          ]}
        />
        {objectives.length > 0 ? (
          <SelectField
            label={t('areaObjective')}
            value={values.objectiveId ?? ''}
            options={[
              { value: '', label: t('areaObjectiveNone') },
              ...objectives.map((one) => ({ value: one.id, label: one.title })),
            ]}
            onChange={(event) => {
              const chosen = objectives.find((one) => one.id === event.currentTarget.value);
              change({ objectiveId: chosen?.id ?? null });
            }}
          />
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={isEmpty}>
            {area ? ui('save') : t('addAreaDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
