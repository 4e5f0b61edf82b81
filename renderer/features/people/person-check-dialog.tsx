import { useTranslation } from 'react-i18next';
import { checkFeedback, keepFeedbackOutcome } from '#data/feedback.ts';
import type { Feedback } from '#domain/feedback.ts';
import { plainWords } from '#domain/plain-words.ts';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import styles from './person-screen.module.css';
import { useWithUndo } from './person-with-undo.ts';

/** Looks back at delivered feedback: what changed since? */
export const PersonCheckDialog = ({ feedback, onClose }: { feedback: Feedback; onClose: () => void }) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const { values, change, finish } = useKeptForm({
    initial: { outcome: feedback.outcome },
    isWorthKeeping: ({ outcome }) => outcome.trim() !== '',
    keep: ({ outcome }) => keepFeedbackOutcome(feedback.id, outcome),
    withdraw: (before) => keepFeedbackOutcome(feedback.id, before.outcome),
  });
  const { outcome } = values;
  const withUndo = useWithUndo();
  const keep = async () => {
    if (outcome.trim() === '') return;
    const check = () => withUndo(checkFeedback(feedback.id, outcome.trim()), t('pageCheckedToast'));
    if (await finish(async () => ({ ok: await check() }))) onClose();
  };
  return (
    <Dialog title={t('pageWhatChangedTitle')} closeLabel={ui('close')} onClose={onClose} width="30rem">
      <form
        className={styles.sheet}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <p className={styles.line}>{plainWords(feedback.behaviour)}</p>
        <TextArea
          label={t('pageWhatChanged')}
          hint={t('pageWhatChangedHint')}
          value={outcome}
          autoFocus
          onChange={(event) => change({ outcome: event.currentTarget.value })}
        />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={outcome.trim() === ''}>
            {t('pageKeepAnswer')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
