import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveActionItem } from '#data/action-items.ts';
import type { ActionItem } from '#domain/action-item.ts';
import type { Day } from '#domain/calendar.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { DueField } from './due-field.tsx';

type MoveDateDialogProps = { item: ActionItem; today: Day; onClose: () => void };

/** Another due date for a promise, in plain words. */
export const MoveDateDialog = ({ item, today, onClose }: MoveDateDialogProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const [due, setDue] = useState<Day | null>(null);
  const move = async () => {
    if (due === null) return;
    const outcome = await moveActionItem(item.id, due);
    if (outcome.ok) onClose();
  };
  return (
    <Dialog
      title={t('newDateTitle', { text: item.text })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="28rem"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void move();
        }}
      >
        <DueField label={t('newDate')} value={null} onChange={setDue} today={today} autoFocus />
        <DialogActions>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={due === null}>
            {t('move')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
