import { useTranslation } from 'react-i18next';
import { type ActionItem, daysOver } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import { weekdayAndDay } from '#ui/format.ts';
import { Tag } from '#ui/marks.tsx';

const stateTags = {
  kept: 'keptTag',
  broken: 'brokenTag',
  dropped: 'droppedTag',
  renegotiated: 'renegotiatedTag',
} as const;

/** How often a promise was moved, in words. */
export const useMovedWords = () => {
  const { t } = useTranslation('parts');
  return (moved: number) =>
    moved === 1 ? t('movedOnce') : moved === 2 ? t('movedTwice') : t('movedTimes', { count: moved });
};

type ActionItemTagsProps = {
  item: ActionItem;
  ownerName?: string | undefined;
  today: Day;
  /** Only what matters most: late, else moved, else the day. */
  isBrief?: boolean | undefined;
};

/** Owner, moves and due date of an action item, as few as say something. */
export const ActionItemTags = ({ item, ownerName, today, isBrief }: ActionItemTagsProps) => {
  const { t } = useTranslation('parts');
  const movedWords = useMovedWords();
  const over = daysOver(item, today);
  const isMovedShown = item.moved > 0 && item.state === 'open' && !(isBrief && over > 0);
  return (
    <>
      {ownerName ? (
        <Tag tone={item.owner === 'me' && item.state === 'open' ? 'amber' : 'neutral'}>{ownerName}</Tag>
      ) : null}
      {isMovedShown ? <Tag tone="amber">{movedWords(item.moved)}</Tag> : null}
      {item.state !== 'open' ? (
        <Tag tone={item.state === 'kept' ? 'accent' : 'neutral'}>{t(stateTags[item.state])}</Tag>
      ) : null}
      {over > 0 ? (
        <Tag tone="brick">{t('over', { count: over })}</Tag>
      ) : item.due && item.state === 'open' && !(isBrief && isMovedShown) ? (
        <Tag>{weekdayAndDay(item.due)}</Tag>
      ) : null}
    </>
  );
};
