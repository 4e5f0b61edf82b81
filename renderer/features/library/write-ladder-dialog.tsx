import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addLadder } from '#data/ladders.ts';
import { maxLevels } from '#domain/ladders/ladder.ts';
import { routes } from '#domain/routes.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import styles from './library.module.css';

/** A role and its steps by name; the rest is written on the ladder's own page. */
export const WriteLadderDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('library');
  const { t: ui } = useTranslation('ui');
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [steps, setSteps] = useState(t('writeStepsUsual'));
  const [error, setError] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lines = steps
      .split('\n')
      .map((line) => line.trim().slice(0, 120))
      .filter((line) => line !== '');
    if (name.trim() === '' || lines.length === 0) return setError(t('writeEmpty'));
    if (lines.length > maxLevels) return setError(t('writeTooMany', { count: maxLevels }));
    const outcome = await addLadder(name, lines);
    if (!outcome.ok) return setError(t('failed'));
    onClose();
    navigate(routes.ladder(outcome.result));
  };
  return (
    <Dialog title={t('writeTitle')} closeLabel={ui('close')} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <TextField
          autoFocus
          label={t('writeName')}
          placeholder={t('writeNamePlaceholder')}
          maxLength={200}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextArea
          label={t('writeSteps')}
          minRows={4}
          maxLength={3000}
          error={error}
          value={steps}
          onChange={(event) => setSteps(event.currentTarget.value)}
        />
        <DialogActions>
          <Button variant="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button variant="primary" type="submit">
            {t('writeDo')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
