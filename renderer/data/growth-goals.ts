import { changedStep, inGoalOrder, movedStep } from '#domain/goals/goal-progress.ts';
import type { Activity, GrowthGoal, Milestone } from '#domain/goals/growth-goal.ts';
import type { GrowthGoalId, PersonId, SessionId } from '#domain/ids.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { growthGoals, progressChecks, sessions } from './tables.ts';
import { undoable } from './undo.ts';

/** All growth goals of a person: open ones first, then what was reached or dropped, the newest first. */
export const goalsOf =
  (personId: PersonId): Query<GrowthGoal[]> =>
  async (reader) =>
    (await reader.list(growthGoals, { personId })).toSorted(inGoalOrder);

export const openGoalsOf =
  (personId: PersonId): Query<GrowthGoal[]> =>
  async (reader) =>
    (await reader.list(growthGoals, { personId, flag: 'open' })).toSorted(inGoalOrder);

/** `null` when there is no such goal. */
export const goalWith =
  (id: GrowthGoalId): Query<GrowthGoal | null> =>
  async (reader) =>
    (await reader.get(growthGoals, id)) ?? null;

export type GoalWords = Pick<
  GrowthGoal,
  'title' | 'why' | 'signOfSuccess' | 'due' | 'objectiveId' | 'skillId' | 'targetLevel' | 'visibility'
>;

export type NewGoal = {
  personId: PersonId;
  sessionId?: SessionId | null;
  title: string;
} & Partial<GoalWords>;

/** Sets a goal, or writes again what was set under `id`. Set in a session it carries that session's day, else today's. */
export const addGoal = (
  { personId, sessionId, ...words }: NewGoal,
  id: GrowthGoalId = freshId<GrowthGoalId>(),
): Promise<CommitOutcome<GrowthGoalId>> =>
  commit(async (reader) => {
    const session = sessionId ? await reader.get(sessions, sessionId) : undefined;
    const record: GrowthGoal = {
      id,
      personId,
      why: '',
      signOfSuccess: '',
      due: null,
      state: 'open',
      milestones: [],
      activities: [],
      objectiveId: null,
      skillId: null,
      targetLevel: null,
      visibility: 'private',
      ...words,
      title: words.title.trim(),
      setOn: session?.day ?? today(),
      closedOn: null,
    };
    return { puts: [{ table: growthGoals, record }], result: id };
  });

/** Takes back a goal that was given up while it was being typed. Nothing to undo. */
export const withdrawGoal = (id: GrowthGoalId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table: growthGoals, id }] }));

/** Sets a goal as one action that can be taken back, also after it was kept while being typed. */
export const setGoal = async (words: NewGoal, id: GrowthGoalId): Promise<CommitOutcome<GrowthGoalId>> => {
  const withdrawn = await withdrawGoal(id);
  return withdrawn.ok ? undoable('goal-set', addGoal(words, id)) : withdrawn;
};

/** Words that are still being typed; each change of a choice goes through `changeGoal`. An empty title is not taken. */
export const writeGoal = (
  id: GrowthGoalId,
  { title, ...words }: Partial<GoalWords>,
): Promise<CommitOutcome> =>
  patch(growthGoals, id, title === undefined || title.trim() === '' ? words : { ...words, title });

/** Another due day, objective, skill, target level or visibility. */
export const changeGoal = (
  id: GrowthGoalId,
  choices: Partial<Omit<GoalWords, 'title' | 'why' | 'signOfSuccess'>>,
): Promise<CommitOutcome> => undoable('goal-changed', patch(growthGoals, id, choices));

/** Reached, dropped, or open again. */
export const closeGoal = (id: GrowthGoalId, state: GrowthGoal['state']): Promise<CommitOutcome> =>
  undoable(`goal-${state}`, patch(growthGoals, id, { state, closedOn: state === 'open' ? null : today() }));

/** Deletes a goal with its progress checks. What served it or came from it stays, without it. */
export const deleteGoal = (id: GrowthGoalId): Promise<CommitOutcome> =>
  undoable(
    'goal-deleted',
    commit(async (reader) => {
      const goal = await reader.get(growthGoals, id);
      if (goal === undefined) return noChange;
      const checks = await reader.list(progressChecks, { personId: goal.personId });
      return {
        deletes: [
          { table: growthGoals, id },
          ...checks
            .filter(({ goalId }) => goalId === id)
            .map((check) => ({ table: progressChecks, id: check.id })),
        ],
      };
    }),
  );

type Steps = 'milestones' | 'activities';

const patchSteps = (
  id: GrowthGoalId,
  change: (goal: GrowthGoal) => Partial<Pick<GrowthGoal, Steps>>,
): Promise<CommitOutcome> => patch(growthGoals, id, change);

export type NewMilestone = Pick<Milestone, 'text'> & Partial<Pick<Milestone, 'due'>>;

/** Adds a step at the end, or writes again the one that was added under `stepId`. Answers its id. */
export const addMilestone = async (
  id: GrowthGoalId,
  { text, due = null }: NewMilestone,
  stepId: string = freshId<GrowthGoalId>(),
): Promise<CommitOutcome<string>> => {
  const outcome = await patchSteps(id, ({ milestones }) => ({
    milestones: milestones.some((one) => one.id === stepId)
      ? changedStep(milestones, stepId, { text: text.trim(), due })
      : [...milestones, { id: stepId, text: text.trim(), due, doneOn: null }],
  }));
  return outcome.ok ? { ...outcome, result: stepId } : outcome;
};

/** Takes back a step that was given up while it was being typed. Nothing to undo. */
export const withdrawMilestone = (id: GrowthGoalId, stepId: string): Promise<CommitOutcome> =>
  patchSteps(id, ({ milestones }) => ({ milestones: milestones.filter((one) => one.id !== stepId) }));

export const writeMilestone = (
  id: GrowthGoalId,
  stepId: string,
  changes: Partial<NewMilestone>,
): Promise<CommitOutcome> =>
  patchSteps(id, ({ milestones }) => ({ milestones: changedStep(milestones, stepId, changes) }));

/** Done today, or not done after all. */
export const tickMilestone = (id: GrowthGoalId, stepId: string, isDone: boolean): Promise<CommitOutcome> =>
  undoable(
    isDone ? 'milestone-done' : 'milestone-open',
    patchSteps(id, ({ milestones }) => ({
      milestones: changedStep(milestones, stepId, { doneOn: isDone ? today() : null }),
    })),
  );

/** Moves a step up (negative) or down. */
export const moveMilestone = (id: GrowthGoalId, stepId: string, by: number): Promise<CommitOutcome> =>
  undoable(
    'milestone-moved',
    patchSteps(id, ({ milestones }) => ({ milestones: movedStep(milestones, stepId, by) })),
  );

export const removeMilestone = (id: GrowthGoalId, stepId: string): Promise<CommitOutcome> =>
  undoable('milestone-removed', withdrawMilestone(id, stepId));

export type NewActivity = Pick<Activity, 'kind' | 'text'> & Partial<Pick<Activity, 'helper'>>;

/** Adds something to do to learn, or writes again what was added under `stepId`. */
export const addActivity = (
  id: GrowthGoalId,
  { kind, text, helper = '' }: NewActivity,
  stepId: string = freshId<GrowthGoalId>(),
): Promise<CommitOutcome> =>
  patchSteps(id, ({ activities }) => {
    const words = { kind, text: text.trim(), helper: helper.trim() };
    return {
      activities: activities.some((one) => one.id === stepId)
        ? changedStep(activities, stepId, words)
        : [...activities, { id: stepId, ...words, doneOn: null }],
    };
  });

/** Takes back an activity that was given up while it was being typed. Nothing to undo. */
export const withdrawActivity = (id: GrowthGoalId, stepId: string): Promise<CommitOutcome> =>
  patchSteps(id, ({ activities }) => ({ activities: activities.filter((one) => one.id !== stepId) }));

export const writeActivity = (
  id: GrowthGoalId,
  stepId: string,
  changes: Partial<NewActivity>,
): Promise<CommitOutcome> =>
  patchSteps(id, ({ activities }) => ({ activities: changedStep(activities, stepId, changes) }));

export const tickActivity = (id: GrowthGoalId, stepId: string, isDone: boolean): Promise<CommitOutcome> =>
  undoable(
    isDone ? 'activity-done' : 'activity-open',
    patchSteps(id, ({ activities }) => ({
      activities: changedStep(activities, stepId, { doneOn: isDone ? today() : null }),
    })),
  );

export const removeActivity = (id: GrowthGoalId, stepId: string): Promise<CommitOutcome> =>
  undoable('activity-removed', withdrawActivity(id, stepId));
