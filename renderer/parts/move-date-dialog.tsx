import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveActionItem } from '#data/action-items.ts';
import { type ActionItem, isMovedTooOften } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import { Button } from '#ui/button.tsx';
import { Dialog, DialogActions } from '#ui/dialog.tsx';
import { DueField } from './due-field.tsx';
import { ThirdMoveQuestion } from './third-move-question.tsx';

type MoveDateDialogProps = {
  item: ActionItem;
  personName: string;
  today: Day;
  onSayAnew: () => void;
  onClose: () => void;
};

/** Another due date for a promise, in plain words. From the third move on it first asks whether moving is the answer. */
export const MoveDateDialog = ({ item, personName, today, onSayAnew, onClose }: MoveDateDialogProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  // A first date is no move.
  const [isAsking, setIsAsking] = useState(item.due !== null && isMovedTooOften(item, 1));
  return (
    <Dialog
      title={t('newDateTitle', { text: item.text })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="32rem"
    >
      {isAsking ? (
        <ThirdMoveQuestion
          item={item}
          personName={personName}
          onSayAnew={onSayAnew}
          onMove={() => setIsAsking(false)}
          onClose={onClose}
        />
      ) : (
        <NewDate item={item} today={today} onClose={onClose} />
      )}
    </Dialog>
  );
};

type NewDateProps = Pick<MoveDateDialogProps, 'item' | 'today' | 'onClose'>;

const NewDate = ({ item, today, onClose }: NewDateProps) => {
  const { t } = useTranslation('parts');
  const { t: ui } = useTranslation('ui');
  const [due, setDue] = useState<Day | null>(null);
  const move = async () => {
    if (due === null) return;
    const outcome = await moveActionItem(item.id, due);
    if (outcome.ok) onClose();
  };
  return (
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
  );
};
