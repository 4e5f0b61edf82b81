import type { Decision, DecisionOutcome } from '#domain/autonomy/decision.ts';
import type { DecisionAreaId, DecisionId, PersonId, SessionId, TakeBackId } from '#domain/ids.ts';
import type { TakeBack, TakeBackKind } from '#domain/autonomy/take-back.ts';
import type { DecisionInArea } from '#domain/sessions/timeline.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { decisionAreas, decisions, sessions, takeBacks } from './tables.ts';
import { undoable } from './undo.ts';

/** A person's decisions, oldest first; in one area, or in all. */
export const decisionsOf =
  (personId: PersonId, areaId?: DecisionAreaId): Query<Decision[]> =>
  async (reader) =>
    (await reader.list(decisions, { personId })).filter(
      (one) => areaId === undefined || one.areaId === areaId,
    );

/** The newest decisions of a person, newest first. */
export const latestDecisionsOf =
  (personId: PersonId, newest: number): Query<Decision[]> =>
  (reader) =>
    reader.list(decisions, { personId, newest });

/** What was decided in one session, with the areas' names, in the order it was written down. */
export const decidedIn =
  (personId: PersonId, sessionId: SessionId): Query<DecisionInArea[]> =>
  async (reader) => {
    const day = (await reader.get(sessions, sessionId))?.day;
    if (day === undefined) return [];
    const found = await reader.list(decisions, { personId, from: day, to: day });
    const own = found.filter((one) => one.sessionId === sessionId).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return Promise.all(
      own.map(async (decision) => ({
        decision,
        areaName: (await reader.get(decisionAreas, decision.areaId))?.name ?? '',
      })),
    );
  };

export type NewDecision = Pick<Decision, 'personId' | 'areaId' | 'what' | 'decidedBy' | 'level'> & {
  sessionId?: SessionId | null;
  /** When it was decided, where that is neither the session's day nor today. */
  decidedOn?: Decision['decidedOn'];
  /** The leader says that it was a take-back, too; never assumed. */
  takenBackBy?: TakeBackKind | null;
};

/** Records a decision, or writes again what was recorded under `id`. Decided in a session it carries that session's day, else today's. */
export const recordDecision = (
  { takenBackBy, ...decision }: NewDecision,
  id: DecisionId = freshId<DecisionId>(),
): Promise<CommitOutcome<DecisionId>> =>
  commit(async (reader) => {
    const session = decision.sessionId ? await reader.get(sessions, decision.sessionId) : undefined;
    const record: Decision = {
      id,
      personId: decision.personId,
      areaId: decision.areaId,
      what: decision.what.trim(),
      decidedBy: decision.decidedBy,
      level: decision.level,
      decidedOn: decision.decidedOn ?? session?.day ?? today(),
      outcome: 'open',
      outcomeOn: null,
      outcomeNote: '',
      learning: '',
      sessionId: session?.id ?? null,
    };
    return {
      puts: [
        { table: decisions, record },
        ...(takenBackBy ? [{ table: takeBacks, record: takeBackWith(record, takenBackBy) }] : []),
        ...(await markedAsEdited(reader, record.sessionId)),
      ],
      result: id,
    };
  });

const takeBackWith = (decision: Decision, kind: TakeBackKind): TakeBack => ({
  id: freshId<TakeBackId>(),
  personId: decision.personId,
  areaId: decision.areaId,
  kind,
  takenOn: decision.decidedOn,
  note: '',
  decisionId: decision.id,
  sessionId: decision.sessionId,
});

const alongHeld = (reader: Reader, decision: Decision) => markedAsEdited(reader, decision.sessionId);

/** Changes what was written about a decision; what became of it is `noteOutcome`. */
export const changeDecision = (
  id: DecisionId,
  changes: Partial<
    Pick<Decision, 'areaId' | 'what' | 'decidedBy' | 'level' | 'decidedOn' | 'outcomeNote' | 'learning'>
  >,
): Promise<CommitOutcome> => patch(decisions, id, changes, isLookingBack(changes) ? undefined : alongHeld);

/** What became of a decision is told later; it changes nothing of the session it was taken in. */
const isLookingBack = (changes: object): boolean =>
  Object.keys(changes).every((key) => key === 'outcomeNote' || key === 'learning');

/** How it turned out, as known today; `open` says that nobody knows yet after all. */
export const noteOutcome = (id: DecisionId, outcome: DecisionOutcome): Promise<CommitOutcome> =>
  undoable(
    'decision-outcome',
    patch(decisions, id, { outcome, outcomeOn: outcome === 'open' ? null : today() }),
  );

/** Takes a decision off the record; a take-back that came with it stays and stands on its own. */
export const removeDecision = (id: DecisionId): Promise<CommitOutcome> =>
  undoable(
    'decision-removed',
    commit(async (reader) => {
      const decision = await reader.get(decisions, id);
      if (decision === undefined) return noChange;
      const own = await reader.list(takeBacks, { personId: decision.personId });
      const orphaned = own
        .filter(({ decisionId }) => decisionId === id)
        .map((record) => ({ table: takeBacks, record: { ...record, decisionId: null } }));
      return {
        puts: [...orphaned, ...(await alongHeld(reader, decision))],
        deletes: [{ table: decisions, id }],
      };
    }),
  );

/** Takes back a decision that was given up while it was being typed. Nothing to undo. */
export const withdrawDecision = (id: DecisionId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table: decisions, id }] }));
