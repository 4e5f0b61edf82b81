import type { PersonId, RecognitionId, SessionId } from '#domain/ids.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { ThanksSuggestion } from '#domain/feedback/thanks-suggestion.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { recognitions, sessions } from './tables.ts';
import { undoable } from './undo.ts';

/** Thanks that were noted and not yet spoken. */
export const unspokenThanksTo =
  (personId: PersonId): Query<Recognition[]> =>
  (reader) =>
    reader.list(recognitions, { personId, flag: 'to-speak' });

/** All thanks to a person, oldest first. */
export const thanksTo =
  (personId: PersonId): Query<Recognition[]> =>
  (reader) =>
    reader.list(recognitions, { personId });

/** When the person was last thanked, or `null`. */
export const lastThanked =
  (personId: PersonId): Query<Recognition | null> =>
  async (reader) =>
    (await reader.list(recognitions, { personId, flag: 'spoken', newest: 1 }))[0] ?? null;

export type NewThanks = {
  personId: PersonId;
  sessionId?: SessionId | null;
  act: string;
  effect?: string;
  /** Already said, or still to be spoken. */
  isSpoken: boolean;
};

/** Notes thanks, or writes again what was noted under `id`. */
export const addThanks = (
  thanks: NewThanks,
  id: RecognitionId = freshId<RecognitionId>(),
): Promise<CommitOutcome<RecognitionId>> =>
  commit(async (reader) => {
    const session = thanks.sessionId ? await reader.get(sessions, thanks.sessionId) : undefined;
    const day = session?.day ?? today();
    const record: Recognition = {
      id,
      personId: thanks.personId,
      sessionId: session?.id ?? null,
      act: thanks.act.trim(),
      effect: thanks.effect?.trim() ?? '',
      state: thanks.isSpoken ? 'spoken' : 'to-speak',
      notedOn: day,
      spokenOn: thanks.isSpoken ? day : null,
    };
    return {
      puts: [{ table: recognitions, record }, ...(await markedAsEdited(reader, session?.id ?? null))],
      result: id,
    };
  });

export const writeThanks = (
  id: RecognitionId,
  words: { act?: string; effect?: string },
): Promise<CommitOutcome> => patch(recognitions, id, words);

/** The thanks were said, in `sessionId` (on that session's day) or on the spot; then they stay where they were noted. */
export const speakThanks = (id: RecognitionId, sessionId: SessionId | null): Promise<CommitOutcome> =>
  undoable(
    'thanks-spoken',
    commit(async (reader) => {
      const entry = await reader.get(recognitions, id);
      if (entry === undefined) return {};
      const session = sessionId === null ? undefined : await reader.get(sessions, sessionId);
      const record: Recognition = {
        ...entry,
        state: 'spoken',
        spokenOn: session?.day ?? today(),
        sessionId: sessionId ?? entry.sessionId,
      };
      return { puts: [{ table: recognitions, record }, ...(await markedAsEdited(reader, sessionId))] };
    }),
  );

export const dropThanks = (id: RecognitionId): Promise<CommitOutcome> =>
  undoable('thanks-dropped', patch(recognitions, id, { state: 'dropped' }));

/** Writes the answer to a suggestion, once: a win that a recognition names already is left alone. */
const answerSuggestion = (
  { personId, from, act, effect }: ThanksSuggestion,
  state: Recognition['state'],
  sessionId: SessionId | null,
): Promise<CommitOutcome> =>
  commit(async (reader) => {
    const before = await reader.list(recognitions, { personId });
    if (before.some((one) => one.from?.kind === from.kind && one.from.id === from.id)) return noChange;
    const session = sessionId === null ? undefined : await reader.get(sessions, sessionId);
    const day = session?.day ?? today();
    const record: Recognition = {
      id: freshId<RecognitionId>(),
      personId,
      sessionId: session?.id ?? null,
      act,
      effect,
      state,
      notedOn: day,
      spokenOn: state === 'spoken' ? day : null,
      from,
    };
    return {
      puts: [{ table: recognitions, record }, ...(await markedAsEdited(reader, session?.id ?? null))],
    };
  });

/** Makes a suggestion thanks that are still to be spoken, with the words of the win, which can be changed. */
export const acceptSuggestion = (suggestion: ThanksSuggestion): Promise<CommitOutcome> =>
  undoable('thanks-noted', answerSuggestion(suggestion, 'to-speak', null));

/** The thanks a suggestion asks for were said, in `sessionId` (on that session's day) or today. */
export const speakSuggestion = (
  suggestion: ThanksSuggestion,
  sessionId: SessionId | null,
): Promise<CommitOutcome> => undoable('thanks-spoken', answerSuggestion(suggestion, 'spoken', sessionId));

/** This win is not to be suggested again. */
export const dismissSuggestion = (suggestion: ThanksSuggestion): Promise<CommitOutcome> =>
  undoable('suggestion-dismissed', answerSuggestion(suggestion, 'dropped', null));

/** Takes back thanks that were given up while they were being typed. Nothing to undo. */
export const withdrawThanks = (id: RecognitionId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table: recognitions, id }] }));
