import type { DecisionAreaId, DecisionId, PersonId, SessionId, TakeBackId } from '#domain/ids.ts';
import type { TakeBack, TakeBackKind } from '#domain/autonomy/take-back.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, today } from './store.ts';
import { sessions, takeBacks } from './tables.ts';
import { undoable } from './undo.ts';

/** The leader's take-backs from one person, newest first, at most `newest`. Private. */
export const takeBacksFrom =
  (personId: PersonId, newest: number): Query<TakeBack[]> =>
  (reader) =>
    reader.list(takeBacks, { personId, newest });

export type NewTakeBack = {
  personId: PersonId;
  areaId: DecisionAreaId;
  kind: TakeBackKind;
  note?: string;
  decisionId?: DecisionId | null;
  sessionId?: SessionId | null;
};

/** Notes that the leader acted below the agreed level. It does not mark a session as edited: the person never reads it. */
export const noteTakeBack = (
  takeBack: NewTakeBack,
  id: TakeBackId = freshId<TakeBackId>(),
): Promise<CommitOutcome<TakeBackId>> =>
  undoable(
    'take-back-noted',
    commit(async (reader) => {
      const session = takeBack.sessionId ? await reader.get(sessions, takeBack.sessionId) : undefined;
      const record: TakeBack = {
        id,
        personId: takeBack.personId,
        areaId: takeBack.areaId,
        kind: takeBack.kind,
        takenOn: session?.day ?? today(),
        note: takeBack.note?.trim() ?? '',
        decisionId: takeBack.decisionId ?? null,
        sessionId: session?.id ?? null,
      };
      return { puts: [{ table: takeBacks, record }], result: id };
    }),
  );

/** Changes why it happened, or what it was. */
export const changeTakeBack = (
  id: TakeBackId,
  changes: Partial<Pick<TakeBack, 'note' | 'kind'>>,
): Promise<CommitOutcome> => patch(takeBacks, id, changes);

export const removeTakeBack = (id: TakeBackId): Promise<CommitOutcome> =>
  undoable(
    'take-back-removed',
    commit(async () => ({ deletes: [{ table: takeBacks, id }] })),
  );
