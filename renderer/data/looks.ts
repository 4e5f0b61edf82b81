import type { DecisionAreaId, LookId, PersonId, SessionId } from '#domain/ids.ts';
import type { Look } from '#domain/autonomy/look.ts';
import type { CommitOutcome } from '#vault/table.ts';
import { patch } from './patch.ts';
import { commit, freshId, today } from './store.ts';
import { looks, sessions } from './tables.ts';
import { undoable } from './undo.ts';

export type NewLook = {
  personId: PersonId;
  areaId: DecisionAreaId;
  /** `anyway`: before the next one was due. */
  kind: Look['kind'];
  sessionId?: SessionId | null;
};

/** Notes a look at a delegated area; the next one is counted from it. In a session it carries that session's day. */
export const lookedAt = (look: NewLook): Promise<CommitOutcome<LookId>> =>
  undoable(
    look.kind === 'planned' ? 'looked' : 'looked-anyway',
    commit(async (reader) => {
      const session = look.sessionId ? await reader.get(sessions, look.sessionId) : undefined;
      const id = freshId<LookId>();
      const record: Look = {
        id,
        personId: look.personId,
        areaId: look.areaId,
        lookedOn: session?.day ?? today(),
        kind: look.kind,
        seen: '',
        sessionId: session?.id ?? null,
      };
      return { puts: [{ table: looks, record }], result: id };
    }),
  );

/** Writes down what was seen. Private. */
export const writeLook = (id: LookId, seen: string): Promise<CommitOutcome> => patch(looks, id, { seen });
