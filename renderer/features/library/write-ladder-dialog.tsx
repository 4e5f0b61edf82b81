import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addLadder } from '#data/ladders.ts';
import { maxLevels } from '#domain/ladders/ladder.ts';
import { routes } from '#domain/routes.ts';
import { useHalfTyped } from '#parts/use-half-typed.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import styles from './library.module.css';

/** A role and its steps by name; the rest is written on the ladder's own page. */
export const WriteLadderDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('library');
  const { t: ui } = useTranslation('ui');
  const [, navigate] = useLocation();
  const halfName = useHalfTyped({ field: 'ladder-name', personId: null }, { until: 'left' });
  const halfSteps = useHalfTyped(
    { field: 'ladder-steps', personId: null },
    { usual: t('writeStepsUsual'), until: 'left' },
  );
  const name = halfName.text;
  const steps = halfSteps.text;
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
          onChange={(event) => halfName.change(event.currentTarget.value)}
        />
        <TextArea
          label={t('writeSteps')}
          minRows={4}
          maxLength={3000}
          error={error}
          value={steps}
          onChange={(event) => halfSteps.change(event.currentTarget.value)}
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
