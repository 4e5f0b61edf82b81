import { inOrderChecked } from '#domain/goals/goal-progress.ts';
import type { GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import type { GrowthGoalId, PersonId, ProgressCheckId, SessionId } from '#domain/ids.ts';
import type { CheckOfGoal } from '#domain/sessions/timeline.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { growthGoals, progressChecks, sessions } from './tables.ts';
import { undoable } from './undo.ts';

/** Every progress check with a person, oldest first. */
export const checksWith =
  (personId: PersonId): Query<ProgressCheck[]> =>
  async (reader) =>
    (await reader.list(progressChecks, { personId })).toSorted(inOrderChecked);

/** The checks of one goal, oldest first. */
export const checksOf =
  (personId: PersonId, goalId: GrowthGoalId): Query<ProgressCheck[]> =>
  async (reader) =>
    (await checksWith(personId)(reader)).filter((check) => check.goalId === goalId);

/** The checks taken in one session, with their goals, in the order they were taken. */
export const checksIn =
  (personId: PersonId, sessionId: SessionId): Query<CheckOfGoal[]> =>
  async (reader) => {
    const day = (await reader.get(sessions, sessionId))?.day;
    if (day === undefined) return [];
    const found = await reader.list(progressChecks, { personId, from: day, to: day });
    const pairs = await Promise.all(
      found
        .filter((check) => check.sessionId === sessionId)
        .toSorted(inOrderChecked)
        .map(async (check) => ({ check, goal: await reader.get(growthGoals, check.goalId) })),
    );
    return pairs.flatMap(({ check, goal }) => (goal === undefined ? [] : [{ check, goal }]));
  };

/** The check of this goal that stands already in the session, or today outside of any. */
const standing = async (
  reader: Reader,
  goal: GrowthGoal,
  day: string,
  sessionId: SessionId | null,
): Promise<ProgressCheck | undefined> =>
  (await reader.list(progressChecks, { personId: goal.personId, from: day, to: day }))
    .toSorted(inOrderChecked)
    .findLast((check) => check.goalId === goal.id && check.sessionId === sessionId);

/** `done` reaches the goal; a check that takes its own `done` back opens it again. */
const goalAfter = (
  goal: GrowthGoal,
  result: ProgressCheck['result'],
  before: ProgressCheck | undefined,
  day: string,
): GrowthGoal => {
  if (result === 'done') return goal.state === 'open' ? { ...goal, state: 'done', closedOn: day } : goal;
  const wasByIt = before?.result === 'done' && goal.state === 'done' && goal.closedOn === before.checkedOn;
  return wasByIt ? { ...goal, state: 'open', closedOn: null } : goal;
};

/**
 * Compares with a goal: moved, stuck or done. Taken in a session it carries that session and its day. A second click in
 * the same session (or on the same day outside of any) changes the check that stands there.
 */
export const checkProgress = (
  goalId: GrowthGoalId,
  result: ProgressCheck['result'],
  sessionId: SessionId | null,
): Promise<CommitOutcome<ProgressCheckId | undefined>> =>
  undoable(
    `progress-${result}`,
    commit<ProgressCheckId | undefined>(async (reader) => {
      const goal = await reader.get(growthGoals, goalId);
      if (goal === undefined) return noChange;
      const session = sessionId === null ? undefined : await reader.get(sessions, sessionId);
      const day = session?.day ?? today();
      const before = await standing(reader, goal, day, session?.id ?? null);
      const check: ProgressCheck = {
        id: before?.id ?? freshId<ProgressCheckId>(),
        personId: goal.personId,
        goalId,
        result,
        note: before?.note ?? '',
        checkedOn: day,
        sessionId: session?.id ?? null,
      };
      const after = goalAfter(goal, result, before, day);
      return {
        puts: [
          { table: progressChecks, record: check },
          ...(after === goal ? [] : [{ table: growthGoals, record: after }]),
          ...(await markedAsEdited(reader, check.sessionId)),
        ],
        result: check.id,
      };
    }),
  );

/** The line beside a check, as it is being typed. */
export const writeCheck = (id: ProgressCheckId, note: string): Promise<CommitOutcome> =>
  patch(progressChecks, id, { note }, (reader, check) => markedAsEdited(reader, check.sessionId));

/** Takes a check away; a goal that it had reached is open again. */
export const removeCheck = (id: ProgressCheckId): Promise<CommitOutcome> =>
  undoable(
    'progress-removed',
    commit(async (reader) => {
      const check = await reader.get(progressChecks, id);
      if (check === undefined) return noChange;
      const goal = await reader.get(growthGoals, check.goalId);
      const after = goal && goalAfter(goal, 'moved', check, check.checkedOn);
      return {
        puts: [
          ...(after === undefined || after === goal ? [] : [{ table: growthGoals, record: after }]),
          ...(await markedAsEdited(reader, check.sessionId)),
        ],
        deletes: [{ table: progressChecks, id }],
      };
    }),
  );
