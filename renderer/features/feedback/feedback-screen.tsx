import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { type FeedbackBoard, feedbackBoard } from '#data/feedback-board.ts';
import { useLive } from '#data/live.ts';
import type { Day } from '#domain/time/calendar.ts';
import { routes } from '#domain/routes.ts';
import { useToday } from '#parts/use-today.ts';
import { Button } from '#ui/button.tsx';
import { EmptyPlace } from '#ui/empty-place.tsx';
import { Kbd } from '#ui/marks.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { type BoardFilter, droppedEntries, entriesToMe, visibleEntries } from './board-view.ts';
import { Board } from './board.tsx';
import boardStyles from './board.module.css';
import { CheckedShare } from './checked-share.tsx';
import { DroppedList } from './dropped-list.tsx';
import { FeedbackFilters } from './feedback-filters.tsx';
import styles from './feedback-screen.module.css';
import { MoveDialogs } from './move-dialogs.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { ToYou } from './to-you.tsx';
import { useBoardMoves } from './use-board-moves.ts';

/** All feedback on its way, with everyone: observed, to deliver, delivered, checked; and what was said to the leader. */
export const FeedbackScreen = () => {
  const { t } = useTranslation('feedback');
  const today = useToday();
  const board = useLive(feedbackBoard(today), [today]);
  const [filter, setFilter] = useState<BoardFilter>({ personId: null, way: 'both' });
  const [isNoting, setIsNoting] = useState(false);
  if (board === undefined) return null;
  const { people } = board;
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1>{t('title')}</h1>
        <p className={styles.subtitle}>{t('subtitle')}</p>
        {board.entries.length > 0 ? (
          <Button variant="primary" onClick={() => setIsNoting(true)}>
            {t('note')}
          </Button>
        ) : null}
      </header>
      {board.entries.length > 0 ? (
        <Shown board={board} filter={filter} onFilter={setFilter} today={today} />
      ) : (
        <Nothing hasPeople={people.length > 0} onNote={() => setIsNoting(true)} />
      )}
      {isNoting ? (
        <NoteDialog
          people={people}
          chosen={
            people.find(({ id }) => id === filter.personId) ??
            (people.length === 1 ? people[0] : null) ??
            null
          }
          onClose={() => setIsNoting(false)}
        />
      ) : null}
    </div>
  );
};

type ShownProps = {
  board: FeedbackBoard;
  filter: BoardFilter;
  onFilter: (filter: BoardFilter) => void;
  today: Day;
};

const Shown = ({ board, filter, onFilter, today }: ShownProps) => {
  const { t } = useTranslation('feedback');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const moves = useBoardMoves();
  const { after } = board;
  const entries = visibleEntries(board.entries, filter, isHidden);
  const about = new Set(board.entries.map(({ person }) => person.id));
  return (
    <>
      <FeedbackFilters
        people={board.people.filter(({ id }) => about.has(id) || id === filter.personId)}
        filter={filter}
        onChange={onFilter}
      />
      {filter.way === 'to-me' ? null : (
        <>
          <Board entries={entries} moves={moves} after={after} today={today} isHidden={isHidden} />
          <div className={boardStyles.foot}>
            <span>
              {t('window', { count: after.windowDays })}{' '}
              <CheckedShare entries={entries} windowDays={after.windowDays} today={today} />
            </span>
            <span>
              <Kbd>←</Kbd> <Kbd>→</Kbd> {t('keysMove')} <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('keysNext')}
            </span>
          </div>
        </>
      )}
      {filter.way === 'to-them' ? null : <ToYou entries={entriesToMe(entries)} moves={moves} today={today} />}
      <DroppedList entries={droppedEntries(entries, filter.way)} moves={moves} />
      <MoveDialogs moves={moves} entries={board.entries} />
    </>
  );
};

const Nothing = ({ hasPeople, onNote }: { hasPeople: boolean; onNote: () => void }) => {
  const { t } = useTranslation('feedback');
  return (
    <EmptyPlace title={t('emptyTitle')}>
      <p>{hasPeople ? t('empty') : t('emptyNobody')}</p>
      {hasPeople ? (
        <Button variant="primary" onClick={onNote}>
          {t('note')}
        </Button>
      ) : (
        <Link href={routes.today}>{t('toToday')}</Link>
      )}
    </EmptyPlace>
  );
};
