import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardEntry } from '#data/feedback-board.ts';
import type { Day } from '#domain/time/calendar.ts';
import { daysUnchecked, feedbackAge } from '#domain/feedback/feedback-figures.ts';
import { type FeedbackColumn, stateBefore } from '#domain/feedback/feedback-steps.ts';
import { givenName, initials } from '#domain/people/person.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import type { Thresholds } from '#domain/thresholds.ts';
import { useKeepAsEvidence } from '#parts/growth/use-keep-as-evidence.tsx';
import { Avatar } from '#parts/avatar.tsx';
import { Button } from '#ui/button.tsx';
import { shortDay } from '#ui/format.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Tag } from '#ui/marks.tsx';
import { Menu } from '#ui/menu.tsx';
import styles from './board.module.css';
import { type BoardMoves, rowId } from './use-board-moves.ts';

type BoardRowProps = {
  entry: BoardEntry;
  column: FeedbackColumn;
  moves: BoardMoves;
  after: Thresholds;
  today: Day;
};

/** One piece of feedback. Arrows left and right move it while the focus is anywhere in it. */
export const BoardRow = ({ entry, column, moves, after, today }: BoardRowProps) => {
  const { t } = useTranslation('feedback');
  const { feedback, person } = entry;
  const row = useRef<HTMLLIElement>(null);
  const isDragged = useDraggable(row, feedback.id);
  const text = plainWords(feedback.behaviour);
  return (
    <li
      ref={row}
      className={isDragged ? styles.dragged : undefined}
      onKeyDown={(event) => moveByKey(event, entry, moves)}
    >
      <div className={styles.head}>
        <Avatar id={person.id} initials={initials(person.name)} />
        <span className={styles.name}>{givenName(person)}</span>
        <RowMenu entry={entry} text={text} moves={moves} />
      </div>
      <button
        type="button"
        id={rowId(feedback.id)}
        data-column={column}
        aria-keyshortcuts="ArrowLeft ArrowRight"
        className={styles.words}
        onClick={() => moves.ask('edit', entry)}
      >
        {text}
        <HiddenText>
          {' '}
          {givenName(person)}. {t('open')}.
        </HiddenText>
      </button>
      {column === 'checked' && feedback.outcome ? (
        <p className={styles.outcome}>{plainWords(feedback.outcome)}</p>
      ) : null}
      <RowFacts entry={entry} column={column} after={after} today={today} />
      {column === 'checked' ? null : (
        <Button
          variant="link"
          className={styles.next}
          aria-label={t('nextName', { what: t(`next-${column}`), text })}
          onClick={() => moves.forward(entry)}
        >
          {t(`next-${column}`)}
        </Button>
      )}
    </li>
  );
};

const useDraggable = (row: React.RefObject<HTMLElement | null>, feedbackId: string): boolean => {
  const [isDragged, setIsDragged] = useState(false);
  useEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    return draggable({
      element,
      getInitialData: () => ({ feedbackId }),
      onDragStart: () => setIsDragged(true),
      onDrop: () => setIsDragged(false),
    });
  }, [row, feedbackId]);
  return isDragged;
};

/** In the row of one column up and down, along its way left and right; keys with others belong to somebody else. */
const moveByKey = (event: KeyboardEvent<HTMLElement>, entry: BoardEntry, moves: BoardMoves): void => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  // A menu of the row hangs elsewhere in the page, yet its keys arrive here.
  if (!(event.target instanceof Node) || !event.currentTarget.contains(event.target)) return;
  const beside = {
    ArrowUp: event.currentTarget.previousElementSibling,
    ArrowDown: event.currentTarget.nextElementSibling,
  };
  if (event.key === 'ArrowRight') moves.forward(entry);
  else if (event.key === 'ArrowLeft') moves.back(entry);
  else if (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    beside[event.key]?.querySelector<HTMLElement>('[data-column]')?.focus();
  else return;
  event.preventDefault();
};

const RowMenu = ({ entry, text, moves }: { entry: BoardEntry; text: string; moves: BoardMoves }) => {
  const { t } = useTranslation('feedback');
  const before = stateBefore(entry.feedback) as 'observed' | 'to-deliver' | 'delivered' | null;
  const { state } = entry.feedback;
  const evidence = useKeepAsEvidence(entry.person, { kind: 'feedback', feedback: entry.feedback });
  return (
    <span className={styles.menu}>
      <Menu
        label={t('more', { text })}
        items={[
          ...(state === 'observed'
            ? [{ label: t('deliver'), onSelect: () => moves.ask('deliver', entry) }]
            : []),
          ...(state === 'checked'
            ? [{ label: t('changeAnswer'), onSelect: () => moves.ask('check', entry) }]
            : []),
          { label: t('open'), onSelect: () => moves.ask('edit', entry) },
          ...evidence.items,
          ...(before ? [{ label: t(`back-${before}`), onSelect: () => moves.back(entry) }] : []),
          { label: t('drop'), onSelect: () => moves.drop(entry) },
        ]}
      />
      {evidence.dialog}
    </span>
  );
};

type RowFactsProps = Omit<BoardRowProps, 'moves'>;

/** Its kind, and its age where that means something: amber while it waits, brick when it waits long. */
const RowFacts = ({ entry: { feedback }, column, after, today }: RowFactsProps) => {
  const { t } = useTranslation('feedback');
  const age = feedbackAge(feedback, today, after);
  return (
    <div className={styles.facts}>
      <span>{t(`kind-${feedback.kind}`)}</span>
      {column === 'checked' && feedback.checkedOn ? (
        <span>{t('checkedOn', { day: shortDay(feedback.checkedOn, today) })}</span>
      ) : null}
      {column === 'delivered' && feedback.deliveredOn ? (
        <span>
          {t('deliveredOn', {
            day: shortDay(feedback.deliveredOn, today),
            count: daysUnchecked(feedback, today),
          })}
        </span>
      ) : null}
      {age === null ? null : age.waits === 'undelivered' ? (
        <Tag tone={age.isLong ? 'brick' : 'amber'}>{t('waits', { count: age.days })}</Tag>
      ) : age.isLong ? (
        <Tag tone="amber">{t('unchecked', { count: age.days })}</Tag>
      ) : null}
    </div>
  );
};
