import { useTranslation } from 'react-i18next';
import { closeActionItem, writeActionItem } from '#data/action-items.ts';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import { Button } from '#ui/button.tsx';
import styles from './third-move-question.module.css';
import { useUndoToast } from './use-undo-toast.ts';

type ThirdMoveQuestionProps = {
  item: ActionItem;
  personName: string;
  onSayAnew: () => void;
  onMove: () => void;
  onClose: () => void;
};

/** Before a promise moves a third time: what is to become of it? Moving it all the same stays possible. */
export const ThirdMoveQuestion = ({
  item,
  personName,
  onSayAnew,
  onMove,
  onClose,
}: ThirdMoveQuestionProps) => {
  const { t } = useTranslation('parts');
  const undoToast = useUndoToast();
  const other = item.owner === 'me' ? 'them' : 'me';
  const drop = async () => {
    const outcome = await closeActionItem(item.id, 'dropped');
    if (!outcome.ok) return;
    undoToast(t('droppedToast', { text: item.text }));
    onClose();
  };
  const handOver = async () => {
    const outcome = await writeActionItem(item.id, { owner: other });
    if (!outcome.ok) return;
    undoToast(t('handedOverToast', { text: item.text }));
    onClose();
  };
  return (
    <div className={styles.question}>
      <p>{t('thirdMoveAsk', { count: item.moved })}</p>
      <div className={styles.ways}>
        <Button data-autofocus onClick={onClose}>
          {item.owner === 'me' ? t('doItNow') : t('theyDoItNow', { name: personName })}
        </Button>
        <Button onClick={() => void drop()}>{t('drop')}</Button>
        <Button onClick={() => void handOver()}>
          {item.owner === 'me' ? t('handOver', { name: personName }) : t('takeOver')}
        </Button>
        <Button onClick={onSayAnew}>{t('sayAnew')}</Button>
      </div>
      <Button variant="link" onClick={onMove}>
        {t('moveAllTheSame')}
      </Button>
    </div>
  );
};
