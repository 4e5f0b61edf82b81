import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardEntry } from '#data/feedback-board.ts';
import type { Day } from '#domain/time/calendar.ts';
import { type FeedbackColumn, feedbackColumns } from '#domain/feedback/feedback-steps.ts';
import type { Thresholds } from '#domain/thresholds.ts';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { Button } from '#ui/button.tsx';
import { BoardRow } from './board-row.tsx';
import { entriesIn } from './board-view.ts';
import styles from './board.module.css';
import type { BoardMoves } from './use-board-moves.ts';

type BoardProps = {
  entries: readonly BoardEntry[];
  moves: BoardMoves;
  after: Thresholds;
  today: Day;
  isHidden: boolean;
};

/** Observed → to deliver → delivered → checked. */
export const Board = ({ isHidden, ...props }: BoardProps) => {
  const { t } = useTranslation('feedback');
  useDropping(props.entries, props.moves);
  return (
    <section aria-label={t('board')} className={styles.board}>
      {isHidden ? (
        <div className={styles.away}>
          <OutOfSightWords />
        </div>
      ) : null}
      {feedbackColumns
        .filter((column) => !isHidden || column === 'delivered' || column === 'checked')
        .map((column) => (
          <Column key={column} column={column} {...props} />
        ))}
    </section>
  );
};

/** How many of what is done stand there before the others are asked for. */
const newestChecked = 3;

const Column = ({ column, entries, ...rest }: Omit<BoardProps, 'isHidden'> & { column: FeedbackColumn }) => {
  const { t } = useTranslation('feedback');
  const place = useRef<HTMLDivElement>(null);
  const isOver = useColumnTarget(place, column);
  const [isWhole, setIsWhole] = useState(false);
  const here = entriesIn(entries, column);
  // What is done is looked up now and then; what waits is all there.
  const shown = column === 'checked' && !isWhole ? here.slice(0, newestChecked) : here;
  const name = t(`column-${column}`);
  return (
    <div ref={place} className={`${styles.column} ${isOver ? styles.over : ''}`}>
      <h2 className={styles.title} aria-label={t('columnCount', { name, count: here.length })}>
        {name} <span className={styles.count}>{here.length}</span>
      </h2>
      <p className={styles.hint}>{t(`columnHint-${column}`)}</p>
      {here.length === 0 ? null : (
        <ul className={styles.list}>
          {shown.map((entry) => (
            <BoardRow key={entry.feedback.id} entry={entry} column={column} {...rest} />
          ))}
        </ul>
      )}
      {shown.length < here.length ? (
        <Button variant="link" className={styles.more} onClick={() => setIsWhole(true)}>
          {t('showMore', { count: here.length - shown.length })}
        </Button>
      ) : null}
    </div>
  );
};

const isFeedback = ({ source }: { source: { data: Record<string, unknown> } }): boolean =>
  typeof source.data['feedbackId'] === 'string';

const useColumnTarget = (place: React.RefObject<HTMLElement | null>, column: FeedbackColumn): boolean => {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    return combine(
      dropTargetForElements({
        element,
        canDrop: isFeedback,
        getData: () => ({ column }),
        onDragEnter: () => setIsOver(true),
        onDragLeave: () => setIsOver(false),
        onDrop: () => setIsOver(false),
      }),
    );
  }, [place, column]);
  return isOver;
};

/** What was dropped on a column goes there, or asks first what has to be asked. */
const useDropping = (entries: readonly BoardEntry[], moves: BoardMoves): void => {
  const latest = useRef({ entries, moves });
  latest.current = { entries, moves };
  useEffect(
    () =>
      monitorForElements({
        canMonitor: isFeedback,
        onDrop: ({ source, location }) => {
          const column = location.current.dropTargets[0]?.data['column'];
          const entry = latest.current.entries.find(
            ({ feedback }) => feedback.id === source.data['feedbackId'],
          );
          const to = feedbackColumns.find((one) => one === column);
          if (entry && to) latest.current.moves.moveTo(entry, to);
        },
      }),
    [],
  );
};
