import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { closeActionItem, writeActionItem } from '#data/action-items.ts';
import { type ActionItem, type ActionItemState, isMovedTooOften } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import { CheckBox } from '#ui/check-box.tsx';
import { Menu, type MenuItem } from '#ui/menu.tsx';
import styles from './action-item-row.module.css';
import { ActionItemTags } from './action-item-tags.tsx';
import { ServesLine } from './growth/serves-line.tsx';
import { MoveDateDialog } from './move-date-dialog.tsx';
import { SayAnewDialog } from './say-anew-dialog.tsx';
import { useUndoToast } from './use-undo-toast.ts';

type ActionItemRowProps = {
  item: ActionItem;
  /** The person's given name: for the owner tag and "hand it over". */
  personName: string;
  today: Day;
  /** Where all items are the leader's anyway, their owner is not said again. */
  isOwnerHidden?: boolean;
  /** In a narrow place: one tag, the most telling one. */
  isBrief?: boolean;
  /** Where it stands on the page of what it serves. */
  isServesHidden?: boolean;
};

/** One promise: tick it as kept, move it, hand it over, drop it, or say it anew. */
export const ActionItemRow = ({
  item,
  personName,
  today,
  isOwnerHidden,
  isBrief,
  isServesHidden,
}: ActionItemRowProps) => {
  const { t } = useTranslation('parts');
  const undoToast = useUndoToast();
  const [asking, setAsking] = useState<'date' | 'anew' | null>(null);
  const isOpen = item.state === 'open';
  const close = async (state: ActionItemState, words: 'closedToast' | 'droppedToast') => {
    const outcome = await closeActionItem(item.id, state);
    if (outcome.ok) undoToast(t(words, { text: item.text }));
  };
  const openItems: MenuItem[] = [
    { label: t('moveDate'), onSelect: () => setAsking('date') },
    {
      label: item.owner === 'me' ? t('handOver', { name: personName }) : t('takeOver'),
      onSelect: () => void writeActionItem(item.id, { owner: item.owner === 'me' ? 'them' : 'me' }),
    },
    { label: t('sayAnew'), onSelect: () => setAsking('anew') },
    { label: t('broken'), onSelect: () => void close('broken', 'closedToast') },
    { label: t('drop'), onSelect: () => void close('dropped', 'droppedToast') },
  ];
  return (
    <div className={styles.frame}>
      <div className={styles.row}>
        <CheckBox
          isLabelHidden
          label={t('kept', { text: item.text })}
          checked={item.state === 'kept'}
          onChange={(isChecked) =>
            void (isChecked ? close('kept', 'closedToast') : closeActionItem(item.id, 'open'))
          }
        />
        <div className={styles.words}>
          <span className={isOpen ? undefined : styles.closed}>{item.text}</span>
          {item.cue ? <div className={styles.cue}>{item.cue}</div> : null}
          {item.serves && !isServesHidden ? (
            <div className={styles.serves}>
              <ServesLine serves={item.serves} />
            </div>
          ) : null}
          {isMovedTooOften(item) ? (
            <div className={styles.cue}>{t('thirdMove', { count: item.moved })}</div>
          ) : null}
        </div>
        <div className={styles.tags}>
          <ActionItemTags
            item={item}
            today={today}
            isBrief={isBrief}
            ownerName={isOwnerHidden ? undefined : item.owner === 'me' ? t('me') : personName}
          />
        </div>
        <div className={styles.menu}>
          <Menu
            label={t('moreFor', { text: item.text })}
            items={
              isOpen
                ? openItems
                : [{ label: t('reopen'), onSelect: () => void closeActionItem(item.id, 'open') }]
            }
          />
        </div>
        {asking === 'date' ? (
          <MoveDateDialog
            item={item}
            personName={personName}
            today={today}
            onSayAnew={() => setAsking('anew')}
            onClose={() => setAsking(null)}
          />
        ) : null}
        {asking === 'anew' ? (
          <SayAnewDialog item={item} today={today} onClose={() => setAsking(null)} />
        ) : null}
      </div>
    </div>
  );
};
