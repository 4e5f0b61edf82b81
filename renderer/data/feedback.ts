import type { Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import {
  deliveredOn,
  type FeedbackColumn,
  steppedBack,
  takenUpAgain,
  toBeDelivered,
} from '#domain/feedback/feedback-steps.ts';
import type { FeedbackId, PersonId, SessionId } from '#domain/ids.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { sessions, feedback as table } from './tables.ts';
import { undoable } from './undo.ts';

/** Feedback to a person that they have not heard yet, the longest waiting first. */
export const undeliveredFeedbackOf =
  (personId: PersonId): Query<Feedback[]> =>
  (reader) =>
    reader.list(table, { personId, flag: 'undelivered' });

/** All feedback to and from a person, oldest first. */
export const feedbackOf =
  (personId: PersonId): Query<Feedback[]> =>
  (reader) =>
    reader.list(table, { personId });

/** Feedback that was captured or delivered in one session. */
export const feedbackIn =
  (personId: PersonId, sessionId: SessionId): Query<Feedback[]> =>
  async (reader) =>
    (await feedbackOf(personId)(reader)).filter((entry) => entry.sessionId === sessionId);

export type FeedbackWords = Pick<
  Feedback,
  'direction' | 'kind' | 'situation' | 'behaviour' | 'impact' | 'impression'
>;

export type NewFeedback = {
  personId: PersonId;
  sessionId?: SessionId | null;
  state: Feedback['state'];
} & FeedbackWords;

/** Notes feedback, or writes again what was noted under `id`. `delivered` at once when it was spoken in the session or on the spot. */
export const addFeedback = (
  entry: NewFeedback,
  id: FeedbackId = freshId<FeedbackId>(),
): Promise<CommitOutcome<FeedbackId>> =>
  commit(async (reader) => {
    const session = entry.sessionId ? await reader.get(sessions, entry.sessionId) : undefined;
    const day = session?.day ?? today();
    const record: Feedback = {
      ...entry,
      id,
      sessionId: session?.id ?? null,
      observedOn: day,
      deliveredOn: entry.state === 'delivered' || entry.state === 'checked' ? day : null,
      checkedOn: null,
      outcome: '',
    };
    return { puts: [{ table, record }, ...(await markedAsEdited(reader, session?.id ?? null))], result: id };
  });

const alongHeld = (reader: Reader, entry: Feedback) => markedAsEdited(reader, entry.sessionId);

export const writeFeedback = (id: FeedbackId, words: Partial<FeedbackWords>): Promise<CommitOutcome> =>
  patch(table, id, words, alongHeld);

/** It is to be said in the next one-on-one: there it stands under what is not said yet. */
export const takeFeedbackAlong = (id: FeedbackId): Promise<CommitOutcome> =>
  undoable('feedback-to-deliver', patch(table, id, toBeDelivered));

/**
 * The person has heard it, in `sessionId` (on that session's day) or on the spot, `on` a day up to today; then it stays
 * where it was noted.
 */
export const deliverFeedback = (
  id: FeedbackId,
  sessionId: SessionId | null,
  on: Day = today(),
): Promise<CommitOutcome> =>
  undoable(
    'feedback-delivered',
    commit(async (reader) => {
      const entry = await reader.get(table, id);
      if (entry === undefined) return {};
      const session = sessionId === null ? undefined : await reader.get(sessions, sessionId);
      const record: Feedback = {
        ...deliveredOn(entry, session?.day ?? on),
        sessionId: sessionId ?? entry.sessionId,
      };
      return { puts: [{ table, record }, ...(await markedAsEdited(reader, sessionId))] };
    }),
  );

/** Back to an earlier state, one step unless told otherwise. What was only delivered in a session, not noted there, leaves it. */
export const stepFeedbackBack = (id: FeedbackId, to?: FeedbackColumn): Promise<CommitOutcome> =>
  undoable(
    'feedback-stepped-back',
    commit(async (reader) => {
      const entry = await reader.get(table, id);
      const back = entry && steppedBack(entry, to);
      if (entry === undefined || back === undefined || back === entry) return noChange;
      const session = entry.sessionId === null ? undefined : await reader.get(sessions, entry.sessionId);
      const isOnlySaidThere =
        back.deliveredOn === null && session?.day === entry.deliveredOn && session?.day !== entry.observedOn;
      const record: Feedback = { ...back, sessionId: isOnlySaidThere ? null : entry.sessionId };
      return { puts: [{ table, record }, ...(await markedAsEdited(reader, entry.sessionId))] };
    }),
  );

/** Dropped feedback counts again, where it was. */
export const takeUpFeedback = (id: FeedbackId): Promise<CommitOutcome> =>
  undoable('feedback-taken-up', patch(table, id, takenUpAgain));

/** Notes what changed since it was delivered; for feedback to the leader, what was done about it. */
export const checkFeedback = (id: FeedbackId, outcome: string): Promise<CommitOutcome> =>
  undoable('feedback-checked', patch(table, id, { state: 'checked', checkedOn: today(), outcome }));

/** Keeps an answer that is still being typed; the feedback counts as checked only with `checkFeedback`. */
export const keepFeedbackOutcome = (id: FeedbackId, outcome: string): Promise<CommitOutcome> =>
  patch(table, id, { outcome });

export const dropFeedback = (id: FeedbackId): Promise<CommitOutcome> =>
  undoable('feedback-dropped', patch(table, id, { state: 'dropped' }));

/** Takes back feedback that was given up while it was being typed. Nothing to undo. */
export const withdrawFeedback = (id: FeedbackId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table, id }] }));
