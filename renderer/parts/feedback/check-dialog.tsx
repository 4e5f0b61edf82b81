import { useTranslation } from 'react-i18next';
import { checkFeedback, keepFeedbackOutcome } from '#data/feedback.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import form from '#parts/form.module.css';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { useWithUndo } from './use-with-undo.ts';

type CheckDialogProps = {
  feedback: Feedback;
  /** What the leader calls the person. */
  name: string;
  onClose: () => void;
  onDone?: () => void;
};

/** Looks back at delivered feedback: what changed since? For feedback to the leader: what did you do about it? */
export const CheckDialog = ({ feedback, name, onClose, onDone }: CheckDialogProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const { values, change, finish } = useKeptForm({
    initial: { outcome: feedback.outcome },
    place: { field: 'form-check', personId: feedback.personId, of: feedback.id },
    isWorthKeeping: ({ outcome }) => outcome.trim() !== '',
    keep: ({ outcome }) => keepFeedbackOutcome(feedback.id, outcome),
    withdraw: (before) => keepFeedbackOutcome(feedback.id, before.outcome),
  });
  const { outcome } = values;
  const withUndo = useWithUndo();
  const isToMe = feedback.direction === 'to-me';
  const keep = async () => {
    if (outcome.trim() === '') return;
    const check = () => withUndo(checkFeedback(feedback.id, outcome.trim()), t('checkDone'));
    if (!(await finish(async () => ({ ok: await check() })))) return;
    onDone?.();
    onClose();
  };
  return (
    <Dialog
      title={isToMe ? t('checkToMeTitle') : t('checkTitle')}
      closeLabel={ui('close')}
      onClose={onClose}
      width="30rem"
    >
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <p>{plainWords(feedback.behaviour)}</p>
        <TextArea
          label={isToMe ? t('checkToMeLabel') : t('checkLabel')}
          hint={isToMe ? t('checkToMeHint', { name }) : t('checkHint')}
          value={outcome}
          autoFocus
          onChange={(event) => change({ outcome: event.currentTarget.value })}
        />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={outcome.trim() === ''}>
            {t('checkKeep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
