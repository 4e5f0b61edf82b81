import type { BoardEntry } from '#data/feedback-board.ts';
import { type FeedbackColumn } from '#domain/feedback/feedback-steps.ts';
import type { PersonId } from '#domain/ids.ts';
import { isFeedbackOutOfSight } from '#domain/out-of-sight.ts';

export type Way = 'both' | 'to-them' | 'to-me';
export type BoardFilter = { personId: PersonId | null; way: Way };

/** What is shown: of one person or all, and without what must not be seen on a shared screen. */
export const visibleEntries = (
  entries: readonly BoardEntry[],
  { personId }: BoardFilter,
  isHidden: boolean,
): BoardEntry[] =>
  entries.filter(
    ({ feedback, person }) =>
      (personId === null || person.id === personId) && !(isHidden && isFeedbackOutOfSight(feedback)),
  );

/** The day a column sorts by. What waits longest stands first; what is done, the newest. */
const dayIn = ({ feedback }: BoardEntry): string =>
  feedback.checkedOn ?? feedback.deliveredOn ?? feedback.observedOn;

export const entriesIn = (entries: readonly BoardEntry[], column: FeedbackColumn): BoardEntry[] => {
  const sorted = entries
    .filter(({ feedback }) => feedback.direction === 'to-them' && feedback.state === column)
    .toSorted((a, b) => dayIn(a).localeCompare(dayIn(b)));
  return column === 'checked' ? sorted.toReversed() : sorted;
};

/** Feedback to the leader: unanswered first, the longest waiting of them on top. */
export const entriesToMe = (entries: readonly BoardEntry[]): BoardEntry[] => {
  const toMe = entries.filter(
    ({ feedback }) => feedback.direction === 'to-me' && feedback.state !== 'dropped',
  );
  const isOpen = ({ feedback }: BoardEntry): boolean => feedback.state !== 'checked';
  return [
    ...toMe.filter(isOpen).toSorted((a, b) => dayIn(a).localeCompare(dayIn(b))),
    ...toMe.filter((one) => !isOpen(one)).toSorted((a, b) => dayIn(b).localeCompare(dayIn(a))),
  ];
};

export const droppedEntries = (entries: readonly BoardEntry[], way: Way): BoardEntry[] =>
  entries.filter(
    ({ feedback }) => feedback.state === 'dropped' && (way === 'both' || feedback.direction === way),
  );
