import { type Day, earlier } from '#domain/time/calendar.ts';
import {
  type Delegation,
  type DelegationLevel,
  type DelegationMove,
  emptyFrame,
} from '#domain/autonomy/delegation.ts';
import { correctionOf, levelOn } from '#domain/autonomy/delegation-history.ts';
import type {
  DecisionAreaId,
  DelegationId,
  DelegationMoveId,
  PersonId,
  SessionId,
  TalkingPointId,
} from '#domain/ids.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { delegations, sessions } from './tables.ts';
import { undoable } from './undo.ts';

/** Every delegation that has not ended, of everyone. */
export const activeDelegations: Query<Delegation[]> = (reader) =>
  reader.list(delegations, { flag: 'active' });

/** A person's delegations that have not ended. */
const activeDelegationsOf =
  (personId: PersonId): Query<Delegation[]> =>
  (reader) =>
    reader.list(delegations, { personId, flag: 'active' });

/** All of a person's delegations, ended ones too, by their beginning. */
export const delegationsOf =
  (personId: PersonId): Query<Delegation[]> =>
  (reader) =>
    reader.list(delegations, { personId });

/** `null` when there is no such delegation. */
export const delegationWith =
  (id: DelegationId): Query<Delegation | null> =>
  async (reader) =>
    (await reader.get(delegations, id)) ?? null;

/** A person's delegation in an area that has not ended, or `null`. */
export const delegationIn =
  (personId: PersonId, areaId: DecisionAreaId): Query<Delegation | null> =>
  async (reader) =>
    (await activeDelegationsOf(personId)(reader)).find((one) => one.areaId === areaId) ?? null;

export type NewMove = {
  level: DelegationLevel;
  agreedBy: DelegationMove['agreedBy'];
  reason?: string;
  /** The first day it holds; the session's day, else today. */
  on?: Day;
  sessionId?: SessionId | null;
  talkingPointId?: TalkingPointId | null;
};

const moveFrom = async (reader: Reader, move: NewMove): Promise<DelegationMove> => {
  const session = move.sessionId ? await reader.get(sessions, move.sessionId) : undefined;
  return {
    id: freshId<DelegationMoveId>(),
    level: move.level,
    on: move.on ?? session?.day ?? today(),
    reason: move.reason?.trim() ?? '',
    agreedBy: move.agreedBy,
    sessionId: session?.id ?? null,
    talkingPointId: move.talkingPointId ?? null,
    isCorrection: false,
  };
};

/** Someone who comes back to an area finds the frame as it was left. */
const frameLeft = async (reader: Reader, personId: PersonId, areaId: DecisionAreaId) =>
  (await delegationsOf(personId)(reader)).findLast((one) => one.areaId === areaId)?.frame ?? emptyFrame;

/**
 * The delegation with one more entry, or a new one with its first; `null` when that level holds on that day already.
 * For recipes that do more in the same action.
 */
export const withMove = async (
  reader: Reader,
  { personId, areaId }: Pick<Delegation, 'personId' | 'areaId'>,
  newMove: NewMove,
): Promise<Delegation | null> => {
  const move = await moveFrom(reader, newMove);
  const found = await delegationIn(personId, areaId)(reader);
  if (found === null)
    return {
      id: freshId<DelegationId>(),
      personId,
      areaId,
      history: [move],
      frame: await frameLeft(reader, personId, areaId),
      startedOn: move.on,
      endedOn: null,
    };
  if (levelOn(found, move.on) === move.level) return null;
  // Written down later, it may have begun earlier than was known.
  return { ...found, history: [...found.history, move], startedOn: earlier(found.startedOn, move.on) };
};

type Start = Pick<Delegation, 'personId' | 'areaId'> & NewMove;

/** Puts a person into an area at a level. Where they are there already, it is a move. */
export const delegate = ({ personId, areaId, ...move }: Start): Promise<CommitOutcome<DelegationId>> =>
  undoable(
    'delegation-started',
    commit(async (reader) => {
      const record = await withMove(reader, { personId, areaId }, move);
      const id = record?.id ?? (await delegationIn(personId, areaId)(reader))?.id;
      if (id === undefined) return noChange;
      return { puts: record ? [{ table: delegations, record }] : [], result: id };
    }),
  );

/** Appends a move to the history; nothing when that level holds already. Taking it back appends a correction. */
export const moveDelegation = (id: DelegationId, move: NewMove): Promise<CommitOutcome> =>
  undoable(
    'delegation-moved',
    commit(async (reader) => {
      const delegation = await reader.get(delegations, id);
      const record = delegation && (await withMove(reader, delegation, move));
      if (!record) return noChange;
      return {
        puts: [{ table: delegations, record }, ...(await markedAsEdited(reader, move.sessionId ?? null))],
      };
    }),
  );

/** Takes the last move back as a slip, by an entry of its own. The first move can't be taken back: end it instead. */
export const correctMove = (id: DelegationId): Promise<CommitOutcome> =>
  patch(delegations, id, ({ history }) => {
    const correction = correctionOf(history, freshId<DelegationMoveId>(), today());
    return correction === null ? {} : { history: [...history, correction] };
  });

/** The person does not decide in this area any more, in whatever way. The history stays. */
export const endDelegation = (id: DelegationId): Promise<CommitOutcome> =>
  undoable('delegation-ended', patch(delegations, id, { endedOn: today() }));
