import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agreeLevel } from '#data/level-proposals.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { Delegation, DelegationLevel } from '#domain/autonomy/delegation.ts';
import { levelOn } from '#domain/autonomy/delegation-history.ts';
import type { SessionId } from '#domain/ids.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import formStyles from '#parts/form.module.css';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import { AgreedByChoice } from './agreed-by-choice.tsx';
import { LevelPicker } from './level-picker.tsx';
import { useLevelWords } from './use-level-words.ts';

type AgreeLevelDialogProps = {
  point: TalkingPoint;
  person: Person;
  area: DecisionArea;
  /** `null` while the person has no place in the area. */
  delegation: Delegation | null;
  sessionId: SessionId | null;
  /** The day it holds from. */
  day: Day;
  onClose: () => void;
};

/** What a point about an area came to: the level the two agree on. It holds from the session's day. */
export const AgreeLevelDialog = (props: AgreeLevelDialogProps) => {
  const { point, person, area, delegation, sessionId, day, onClose } = props;
  const { t } = useTranslation('levels');
  const { t: ui } = useTranslation('ui');
  const words = useLevelWords();
  const undoToast = useUndoToast();
  const now = delegation ? levelOn(delegation, day) : null;
  const proposed = point.about?.kind === 'delegation' ? point.about.level : null;
  const [level, setLevel] = useState<DelegationLevel | null>(proposed ?? now);
  const [agreedBy, setAgreedBy] = useState<'both' | 'me'>('both');
  const half = useHalfTyped({ field: 'agree-reason', personId: person.id, of: point.id }, { until: 'left' });
  const reason = half.text;
  const name = givenName(person);
  const agree = async () => {
    if (level === null) return;
    const outcome = await agreeLevel(point.id, { level, agreedBy, reason, sessionId });
    if (!outcome.ok) return;
    onClose();
    const said = { area: area.name, level: words.inText(level) };
    undoToast(level === now ? t('agreeSame', said) : t('agreedToast', said));
  };
  return (
    <Dialog
      title={t('agreeTitle', { area: area.name })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="41rem"
    >
      <form
        className={formStyles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void agree();
        }}
      >
        <p className={formStyles.note}>
          {now === null
            ? t('agreeNowNone', { name })
            : t('agreeNowIs', { level: words.inText(now), sentence: words.sentence(now, name) })}
        </p>
        <LevelPicker legend={t('who')} name={name} value={level} onChange={setLevel} />
        <AgreedByChoice value={agreedBy} onChange={setAgreedBy} />
        <TextField
          label={t('reason')}
          placeholder={t('reasonPlaceholder')}
          maxLength={2000}
          value={reason}
          onChange={(event) => half.change(event.currentTarget.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" data-autofocus disabled={level === null}>
            {t('agreeDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
