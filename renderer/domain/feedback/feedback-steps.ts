import { type Day, earlier } from '#domain/time/calendar.ts';
import { type Feedback, isUndelivered } from './feedback.ts';

// The way of one piece of feedback: observed → to deliver → delivered → checked. Feedback to the leader was heard the
// moment it was noted, so its way is delivered → checked, where "checked" says what the leader did about it.

export const feedbackColumns = ['observed', 'to-deliver', 'delivered', 'checked'] as const;
/** Where feedback stands on its way; dropped feedback stands nowhere. */
export type FeedbackColumn = (typeof feedbackColumns)[number];

const wayOf = ({ direction }: Pick<Feedback, 'direction'>): readonly FeedbackColumn[] =>
  direction === 'to-me' ? ['delivered', 'checked'] : feedbackColumns;

const beside = (feedback: Feedback, by: 1 | -1): FeedbackColumn | null => {
  if (feedback.state === 'dropped') return null;
  const way = wayOf(feedback);
  return way[way.indexOf(feedback.state) + by] ?? null;
};

/** The state that comes next, or `null` at the end of the way and for what was dropped. */
export const nextState = (feedback: Feedback): FeedbackColumn | null => beside(feedback, 1);

/** The state before, or `null` at the beginning of the way and for what was dropped. */
export const stateBefore = (feedback: Feedback): FeedbackColumn | null => beside(feedback, -1);

/** Decided: it is to be said. Only what was merely observed changes. */
export const toBeDelivered = (feedback: Feedback): Feedback =>
  feedback.state === 'observed' && isUndelivered(feedback) ? { ...feedback, state: 'to-deliver' } : feedback;

/** The person heard it on `day`; it can't have been observed later than that. */
export const deliveredOn = (feedback: Feedback, day: Day): Feedback => ({
  ...feedback,
  state: 'delivered',
  deliveredOn: day,
  observedOn: earlier(feedback.observedOn, day),
});

/**
 * Back to an earlier state, one step unless told otherwise; the same object where that state does not lie before. Dates
 * of what is left go, the words about what changed stay, so that nothing typed is lost.
 */
export const steppedBack = (
  feedback: Feedback,
  to: FeedbackColumn | null = stateBefore(feedback),
): Feedback => {
  const way = wayOf(feedback);
  if (to === null || feedback.state === 'dropped') return feedback;
  if (!way.includes(to) || way.indexOf(to) >= way.indexOf(feedback.state)) return feedback;
  const isHeard = to === 'delivered';
  return { ...feedback, state: to, checkedOn: null, deliveredOn: isHeard ? feedback.deliveredOn : null };
};

/** Dropped feedback back where its dates say it was; the same object when it was not dropped. */
export const takenUpAgain = (feedback: Feedback): Feedback => {
  if (feedback.state !== 'dropped') return feedback;
  const { checkedOn, deliveredOn: heardOn } = feedback;
  if (checkedOn !== null) return { ...feedback, state: 'checked' };
  return { ...feedback, state: heardOn === null ? 'to-deliver' : 'delivered' };
};
