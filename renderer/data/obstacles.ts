import type { ObstacleId, PersonId, SessionId } from '#domain/ids.ts';
import { longestStandingFirst, type Obstacle, waitsForMe } from '#domain/autonomy/obstacle.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { obstacles, sessions } from './tables.ts';
import { undoable } from './undo.ts';

const waitingForMeFirst = (a: Obstacle, b: Obstacle): number =>
  Number(waitsForMe(b)) - Number(waitsForMe(a)) || longestStandingFirst(a, b);

/** What stands in a person's way, the leader's to remove first, then the longest standing. */
export const openObstaclesOf =
  (personId: PersonId): Query<Obstacle[]> =>
  async (reader) =>
    (await reader.list(obstacles, { personId, flag: 'open' })).toSorted(waitingForMeFirst);

/** What stands in anybody's way and waits for the leader, the longest standing first. */
export const obstaclesWaitingForMe: Query<Obstacle[]> = async (reader) =>
  (await reader.list(obstacles, { flag: 'open' })).filter(waitsForMe).toSorted(longestStandingFirst);

export type NewObstacle = Pick<Obstacle, 'personId' | 'what' | 'remover'> &
  Partial<Pick<Obstacle, 'removerName' | 'areaId' | 'goalId'>> & { sessionId?: SessionId | null };

/** Raises what stands in the way, or writes again what was raised under `id`. */
export const raiseObstacle = (
  obstacle: NewObstacle,
  id: ObstacleId = freshId<ObstacleId>(),
): Promise<CommitOutcome<ObstacleId>> =>
  commit(async (reader) => {
    const session = obstacle.sessionId ? await reader.get(sessions, obstacle.sessionId) : undefined;
    const record: Obstacle = {
      id,
      personId: obstacle.personId,
      what: obstacle.what.trim(),
      areaId: obstacle.areaId ?? null,
      goalId: obstacle.goalId ?? null,
      remover: obstacle.remover,
      removerName: obstacle.remover === 'other' ? (obstacle.removerName?.trim() ?? '') : '',
      raisedOn: session?.day ?? today(),
      clearedOn: null,
      sessionId: session?.id ?? null,
    };
    return {
      puts: [{ table: obstacles, record }, ...(await markedAsEdited(reader, record.sessionId))],
      result: id,
    };
  });

const alongHeld = (reader: Reader, obstacle: Obstacle) => markedAsEdited(reader, obstacle.sessionId);

/** Changes its words, what it blocks, or who can remove it. */
export const changeObstacle = (
  id: ObstacleId,
  changes: Partial<Pick<Obstacle, 'what' | 'areaId' | 'goalId' | 'remover' | 'removerName'>>,
): Promise<CommitOutcome> => patch(obstacles, id, changes, alongHeld);

/** It is out of the way; or stands there again. */
export const clearObstacle = (id: ObstacleId, isCleared: boolean): Promise<CommitOutcome> =>
  undoable(
    isCleared ? 'obstacle-cleared' : 'obstacle-back',
    patch(obstacles, id, { clearedOn: isCleared ? today() : null }),
  );

export const removeObstacle = (id: ObstacleId): Promise<CommitOutcome> =>
  undoable(
    'obstacle-removed',
    commit(async (reader) => {
      const obstacle = await reader.get(obstacles, id);
      if (obstacle === undefined) return noChange;
      return { puts: await alongHeld(reader, obstacle), deletes: [{ table: obstacles, id }] };
    }),
  );

/** Takes back an obstacle that was given up while it was being typed. Nothing to undo. */
export const withdrawObstacle = (id: ObstacleId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table: obstacles, id }] }));
