import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardEntry } from '#data/feedback-board.ts';
import { dropFeedback, stepFeedbackBack, takeFeedbackAlong, takeUpFeedback } from '#data/feedback.ts';
import {
  type FeedbackColumn,
  feedbackColumns,
  nextState,
  stateBefore,
} from '#domain/feedback/feedback-steps.ts';
import { plainWords } from '#domain/text/plain-words.ts';
import { useWithUndo } from '#parts/feedback/use-with-undo.ts';

/** What is asked before a move takes place, or while something is changed. */
export type Asking = { what: 'deliver' | 'check' | 'edit'; entry: BoardEntry };

/** How a row is found again after it moved. */
export const rowId = (id: string): string => `feedback-${id}`;

/** Moving feedback along its way, by button, key or mouse. The focus goes along with the row. */
export const useBoardMoves = () => {
  const { t } = useTranslation('feedback');
  const withUndo = useWithUndo();
  const [asking, setAsking] = useState<Asking | null>(null);
  const wish = useRef<{ id: string; column: string } | null>(null);
  useEffect(() => {
    const wanted = wish.current;
    if (wanted === null || asking !== null) return;
    const row = document.getElementById(rowId(wanted.id));
    if (row?.dataset['column'] !== wanted.column) return;
    wish.current = null;
    row.focus();
  });
  const follow = (entry: BoardEntry, column: FeedbackColumn) => {
    wish.current = { id: entry.feedback.id, column };
  };
  const ask = (what: Asking['what'], entry: BoardEntry) => setAsking({ what, entry });

  const back = (entry: BoardEntry, to: FeedbackColumn | null = stateBefore(entry.feedback)): void => {
    if (to === null) return;
    follow(entry, to);
    const text = plainWords(entry.feedback.behaviour);
    void withUndo(stepFeedbackBack(entry.feedback.id, to), t(`movedTo-${to as 'observed'}`, { text }));
  };
  const along = (entry: BoardEntry): void => {
    follow(entry, 'to-deliver');
    const text = plainWords(entry.feedback.behaviour);
    void withUndo(takeFeedbackAlong(entry.feedback.id), t('movedTo-to-deliver', { text }));
  };
  const forward = (entry: BoardEntry): void => {
    const next = nextState(entry.feedback);
    if (next === 'to-deliver') along(entry);
    else if (next === 'delivered') ask('deliver', entry);
    else if (next === 'checked') ask('check', entry);
  };
  /** Further ahead it stops where something is to be asked; back it goes all the way. */
  const moveTo = (entry: BoardEntry, column: FeedbackColumn): void => {
    const { state } = entry.feedback;
    if (state === 'dropped' || state === column) return;
    if (feedbackColumns.indexOf(column) < feedbackColumns.indexOf(state)) back(entry, column);
    else if (column === 'to-deliver') along(entry);
    else ask(column === 'checked' && state === 'delivered' ? 'check' : 'deliver', entry);
  };
  const drop = (entry: BoardEntry): void => {
    const text = plainWords(entry.feedback.behaviour);
    void withUndo(dropFeedback(entry.feedback.id), t('dropped', { text }));
  };
  const takeUp = (entry: BoardEntry): void => {
    const text = plainWords(entry.feedback.behaviour);
    void withUndo(takeUpFeedback(entry.feedback.id), t('takenUp', { text }));
  };
  return { asking, ask, close: () => setAsking(null), follow, back, forward, moveTo, drop, takeUp };
};

export type BoardMoves = ReturnType<typeof useBoardMoves>;
