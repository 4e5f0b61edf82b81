import type { PersonId, RecognitionId, SessionId } from '#domain/ids.ts';
import type { Recognition } from '#domain/recognition.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, today } from './store.ts';
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

export const addThanks = (thanks: NewThanks): Promise<CommitOutcome<RecognitionId>> =>
  commit(async (reader) => {
    const id = freshId<RecognitionId>();
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

/** The thanks were said, in `sessionId` or on the spot. */
export const speakThanks = (id: RecognitionId, sessionId: SessionId | null): Promise<CommitOutcome> =>
  undoable('thanks-spoken', patch(recognitions, id, { state: 'spoken', spokenOn: today(), sessionId }));

export const dropThanks = (id: RecognitionId): Promise<CommitOutcome> =>
  undoable('thanks-dropped', patch(recognitions, id, { state: 'dropped' }));
