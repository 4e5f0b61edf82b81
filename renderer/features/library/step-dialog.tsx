import { useTranslation } from 'react-i18next';
import { writeStep } from '#data/ladders.ts';
import type { LadderId } from '#domain/ids.ts';
import type { Level } from '#domain/ladders/ladder.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { KeptProse, KeptText } from './kept-text.tsx';
import styles from './library.module.css';

type StepDialogProps = { ladderId: LadderId; level: number; step: Level; onClose: () => void };

/** The words of a step. They save themselves. */
export const StepDialog = ({ ladderId, level, step, onClose }: StepDialogProps) => {
  const { t } = useTranslation('library');
  const { t: ui } = useTranslation('ui');
  return (
    <Dialog title={t('editStep')} closeLabel={ui('close')} onClose={onClose}>
      <div className={styles.form}>
        <KeptText
          autoFocus
          isRequired
          label={t('stepName')}
          maxLength={120}
          saved={step.name}
          save={(name) => writeStep(ladderId, level, { name })}
        />
        <KeptProse
          label={t('stepSummary')}
          maxLength={4000}
          saved={step.summary}
          save={(summary) => writeStep(ladderId, level, { summary })}
        />
        <DialogActions>
          <Button variant="primary" onClick={onClose}>
            {t('done')}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
};
