import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { delegate } from '#data/delegations.ts';
import type { BoardRow } from '#domain/autonomy/autonomy-board.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { DecisionAreaId, DelegationId, PersonId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { AgreedByChoice } from '#parts/autonomy/agreed-by-choice.tsx';
import { LevelPicker } from '#parts/autonomy/level-picker.tsx';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import formStyles from '#parts/form.module.css';
import { PastDayField } from '#parts/past-day-field.tsx';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { SelectField } from '#ui/field.tsx';

type PlaceDialogProps = {
  rows: readonly BoardRow[];
  people: readonly Person[];
  /** What was chosen already by where it was opened. */
  areaId: DecisionAreaId | null;
  personId: PersonId | null;
  today: Day;
  onPlaced: (id: DelegationId) => void;
  onClose: () => void;
};

/** Puts a person into an area at the level the two have today. */
export const PlaceDialog = (props: PlaceDialogProps) => {
  const { rows, people, today, onPlaced, onClose } = props;
  const { t } = useTranslation('autonomy');
  const { t: levels } = useTranslation('levels');
  const { t: ui } = useTranslation('ui');
  const words = useLevelWords();
  const undoToast = useUndoToast();
  const [areaId, setAreaId] = useState(props.areaId ?? rows[0]?.area.id ?? null);
  const row = rows.find(({ area }) => area.id === areaId);
  const isFree = (id: PersonId) => row?.chips.every((chip) => chip.person.id !== id) ?? true;
  const [personId, setPersonId] = useState(
    () => props.personId ?? people.find(({ id }) => isFree(id))?.id ?? people[0]?.id ?? null,
  );
  const [level, setLevel] = useState<DelegationLevel | null>(null);
  const [agreedBy, setAgreedBy] = useState<'both' | 'me'>('both');
  const [on, setOn] = useState<Day | null>(today);
  const person = people.find(({ id }) => id === personId);
  const taken = row?.chips.find((chip) => chip.person.id === personId);
  const name = person ? givenName(person) : '';
  const place = async () => {
    if (!row || !person || level === null || on === null) return;
    const outcome = await delegate({ personId: person.id, areaId: row.area.id, level, agreedBy, on });
    if (!outcome.ok) return;
    onClose();
    onPlaced(outcome.result);
    undoToast(t('placeDone', { name, area: row.area.name, level: words.inText(level) }));
  };
  return (
    <Dialog
      title={props.areaId && row ? t('placeTitleIn', { area: row.area.name }) : t('placeTitle')}
      closeLabel={ui('close')}
      onClose={onClose}
      width="41rem"
    >
      <form
        className={formStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void place();
        }}
      >
        {props.areaId ? null : (
          <SelectField
            label={t('placeArea')}
            value={areaId ?? ''}
            options={rows.map(({ area }) => ({ value: area.id, label: area.name }))}
            onChange={(event) => setAreaId(event.currentTarget.value as DecisionAreaId)}
          />
        )}
        <SelectField
          label={t('placeWho')}
          value={personId ?? ''}
          autoFocus
          options={people.map((one) => ({ value: one.id, label: one.name }))}
          hint={taken ? t('placeTaken', { name, level: words.inText(taken.level) }) : undefined}
          onChange={(event) => setPersonId(event.currentTarget.value as PersonId)}
        />
        <LevelPicker legend={levels('who')} name={name} value={level} onChange={setLevel} />
        <AgreedByChoice value={agreedBy} onChange={setAgreedBy} />
        <PastDayField label={t('placeDay')} value={on} today={today} onChange={setOn} />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            type="submit"
            variant="primary"
            disabled={level === null || on === null || person === undefined}
          >
            {t('placeDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
