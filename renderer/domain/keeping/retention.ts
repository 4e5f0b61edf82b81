import { addMonths, type Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { FeedbackId, NoteId, PersonId } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';

/** Private impressions older than so many months are offered for deletion unless changed. Source: issue 4, section 2. */
export const usualImpressionMonths = 18;
export const mostImpressionMonths = 120;

/** What was kept on purpose is not asked about again for so many months. Our own rule. */
const keptMonths = 6;

/** After an answer, Today stays silent for so many months, so that the line comes once a month at most. */
const quietMonths = 1;

/** Something the leader only supposed: a whole private note, or the impression inside a feedback. */
export type Impression = { personId: PersonId; day: Day; text: string; keptOn: Day | null } & (
  | { of: 'note'; id: NoteId }
  | { of: 'feedback'; id: FeedbackId }
);

/**
 * A private note is one unless it is marked as a fact, a quote or a plan: those can be checked or were agreed. `null`
 * for every other note.
 */
export const impressionInNote = (note: Note): Impression | null => {
  const { visibility, mark } = note;
  if (visibility !== 'private' || (mark !== null && mark !== 'impression')) return null;
  const { id, personId, writtenOn, text, keptOn } = note;
  return { of: 'note', id, personId, day: writtenOn, text, keptOn: keptOn ?? null };
};

/** It was in use until the feedback was delivered; the feedback itself is no impression. `null` where there is none. */
export const impressionInFeedback = (feedback: Feedback): Impression | null => {
  const { id, personId, deliveredOn, observedOn, impression, impressionKeptOn } = feedback;
  if (impression.trim() === '') return null;
  const day = deliveredOn ?? observedOn;
  return { of: 'feedback', id, personId, day, text: impression, keptOn: impressionKeptOn ?? null };
};

/**
 * Whether it is offered for deletion: older than `months`, so from the day after exactly so many months on, and not
 * kept on purpose within the last half year. The 31st becomes the last day of a shorter month. `null`: never.
 */
export const isOffered = (
  { day, keptOn }: Pick<Impression, 'day' | 'keptOn'>,
  months: number | null,
  today: Day,
): boolean =>
  months !== null &&
  addMonths(day, months) < today &&
  (keptOn === null || addMonths(keptOn, keptMonths) <= today);

/** Nothing that was written after this day is offered. For reading by index; `isOffered` decides. */
export const lastDayOffered = (months: number, today: Day): Day => addMonths(today, -months);

/** Whether Today may ask: never answered, or a month ago and longer. */
export const mayAskAgain = (answeredOn: Day | null, today: Day): boolean =>
  answeredOn === null || addMonths(answeredOn, quietMonths) <= today;
