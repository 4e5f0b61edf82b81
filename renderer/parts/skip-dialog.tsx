import { useTranslation } from 'react-i18next';
import { skipSession } from '#data/session-plan.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextField } from '#ui/field.tsx';
import styles from './form.module.css';
import { useHalfTyped } from './use-half-typed.ts';
import { useUndoToast } from './use-undo-toast.ts';

/** Skips one one-on-one, with a reason if there is one. */
export const SkipDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const undoToast = useUndoToast();
  const reason = useHalfTyped({ field: 'skip-reason', personId: person.id }, { until: 'left' });
  const name = givenName(person);
  const skip = async () => {
    const outcome = await skipSession(person.id, reason.text.trim());
    if (!outcome.ok) return;
    onClose();
    undoToast(t('skipDone', { name }));
  };
  return (
    <Dialog title={t('skipTitle', { name })} closeLabel={ui('close')} onClose={onClose} width="30rem">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void skip();
        }}
      >
        <p className={styles.note}>{t('skipText', { name })}</p>
        <TextField
          label={t('skipReason')}
          placeholder={t('skipReasonPlaceholder')}
          value={reason.text}
          maxLength={2000}
          autoFocus
          onChange={(event) => reason.change(event.currentTarget.value)}
        />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('skipDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
