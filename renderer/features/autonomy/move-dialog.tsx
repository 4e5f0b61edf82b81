import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveDelegation } from '#data/delegations.ts';
import { proposeLevel } from '#data/level-proposals.ts';
import type { BoardChip } from '#domain/autonomy/autonomy-board.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import { currentMove, levelOn } from '#domain/autonomy/delegation-history.ts';
import { givenName } from '#domain/people/person.ts';
import { AgreedByChoice } from '#parts/autonomy/agreed-by-choice.tsx';
import { LevelPicker } from '#parts/autonomy/level-picker.tsx';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import formStyles from '#parts/form.module.css';
import { PastDayField } from '#parts/past-day-field.tsx';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { dayWithYear } from '#ui/format.ts';

type MoveDialogProps = {
  chip: BoardChip;
  area: DecisionArea;
  /** Where it was let go; the present level where it was opened by a button. */
  to: DelegationLevel;
  today: Day;
  onClose: () => void;
};

/** A move asks why, who decided it and since when; or it becomes a talking point and moves nothing. */
export const MoveDialog = ({ chip, area, to, today, onClose }: MoveDialogProps) => {
  const { t } = useTranslation('autonomy');
  const { t: levels } = useTranslation('levels');
  const { t: ui } = useTranslation('ui');
  const words = useLevelWords();
  const undoToast = useUndoToast();
  const { delegation, person } = chip;
  const [level, setLevel] = useState<DelegationLevel>(to);
  const [agreedBy, setAgreedBy] = useState<'both' | 'me'>('both');
  const half = useHalfTyped(
    { field: 'move-reason', personId: person.id, of: delegation.id },
    { until: 'left' },
  );
  const reason = half.text;
  const [on, setOn] = useState<Day | null>(today);
  const name = givenName(person);
  const move = currentMove(delegation, today);
  const isSame = level === levelOn(delegation, on ?? today);
  /** A later move stands, whatever was agreed before it. */
  const isOlder = on !== null && on < move.on;
  const said = { name, area: area.name, from: words.inText(move.level), to: words.inText(level) };
  const save = async () => {
    if (isSame || on === null) return;
    const outcome = await moveDelegation(delegation.id, { level, agreedBy, reason, on });
    if (!outcome.ok) return;
    onClose();
    undoToast(t('moved', said));
  };
  const raise = async () => {
    const outcome = await proposeLevel({
      personId: person.id,
      areaId: area.id,
      level,
      text: [t('pointText', said), reason.trim()].filter(Boolean).join(' '),
    });
    if (!outcome.ok) return;
    onClose();
    undoToast(t('pointMade', said));
  };
  return (
    <Dialog title={t('moveTitle', said)} closeLabel={ui('close')} onClose={onClose} width="41rem">
      <form
        className={formStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className={formStyles.note}>
          {t('moveNow', { level: words.inText(move.level), day: dayWithYear(move.on) })}
        </p>
        <LevelPicker legend={levels('who')} name={name} value={level} onChange={setLevel} />
        <TextField
          label={t('moveReason')}
          placeholder={t('moveReasonPlaceholder')}
          maxLength={1500}
          value={reason}
          autoFocus
          onChange={(event) => half.change(event.currentTarget.value)}
        />
        <AgreedByChoice value={agreedBy} onChange={setAgreedBy} />
        <PastDayField label={t('moveDay')} value={on} today={today} onChange={setOn} />
        {isSame || isOlder ? (
          <p role="status" className={formStyles.note}>
            {isSame
              ? t('moveSame')
              : t('moveOlder', { level: words.inText(move.level), day: dayWithYear(move.on) })}
          </p>
        ) : null}
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button disabled={isSame} onClick={() => void raise()}>
            {t('movePoint')}
          </Button>
          <Button type="submit" variant="primary" disabled={isSame || on === null}>
            {t('moveDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
