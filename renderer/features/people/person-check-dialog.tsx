import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkFeedback } from '#data/feedback.ts';
import type { Feedback } from '#domain/feedback.ts';
import { plainWords } from '#domain/plain-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { useWithUndo } from './person-with-undo.ts';
import styles from './person-screen.module.css';

/** Looks back at delivered feedback: what changed since? */
export const PersonCheckDialog = ({ feedback, onClose }: { feedback: Feedback; onClose: () => void }) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [outcome, setOutcome] = useState(feedback.outcome);
  const withUndo = useWithUndo();
  const keep = async () => {
    if (outcome.trim() === '') return;
    const ok = await withUndo(checkFeedback(feedback.id, outcome.trim()), t('pageCheckedToast'));
    if (!ok) return;
    onClose();
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
          onChange={(event) => setOutcome(event.currentTarget.value)}
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
