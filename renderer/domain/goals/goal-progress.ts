import { type Day, daysBetween } from '#domain/time/calendar.ts';
import type { GrowthGoal, ProgressCheck } from './growth-goal.ts';

/** From so many days without a check a goal is spoken of as not looked at: two of the usual fortnights. Our own default. */
export const uncheckedAfterDays = 28;

/** Where a goal stands on a day. */
export type GoalProgress = {
  lastCheck: ProgressCheck | null;
  /** Days since the last check, or since the goal was set while there is none. Never negative. */
  daysSinceCheck: number;
  milestones: { done: number; of: number };
  /** The last two checks both said that it is stuck. */
  isStuckTwice: boolean;
  /** Days past its due day; 0 when it is not late, has none, or is closed. */
  daysOver: number;
};

/** Oldest first; of one day the one written later counts as later. */
export const inOrderChecked = (a: ProgressCheck, b: ProgressCheck): number =>
  a.checkedOn.localeCompare(b.checkedOn) || (a.id < b.id ? -1 : 1);

/** Checks of other goals among `checks` are left out. */
export const goalProgress = (
  goal: GrowthGoal,
  checks: readonly ProgressCheck[],
  today: Day,
): GoalProgress => {
  const ofIt = checks.filter(({ goalId }) => goalId === goal.id).toSorted(inOrderChecked);
  const lastCheck = ofIt.at(-1) ?? null;
  const lastTwo = ofIt.slice(-2);
  return {
    lastCheck,
    daysSinceCheck: Math.max(0, daysBetween(lastCheck?.checkedOn ?? goal.setOn, today)),
    milestones: {
      done: goal.milestones.filter(({ doneOn }) => doneOn !== null).length,
      of: goal.milestones.length,
    },
    isStuckTwice: lastTwo.length === 2 && lastTwo.every(({ result }) => result === 'stuck'),
    daysOver: goal.state === 'open' && goal.due !== null ? Math.max(0, daysBetween(goal.due, today)) : 0,
  };
};

/**
 * What a briefing says about an open goal: it is stuck for the second time in a row, its due day has passed, or nobody
 * has looked at it for long. `null`: nothing, as about every closed goal.
 */
export type GoalConcern = 'stuck-twice' | 'over' | 'unchecked' | null;

export const goalConcern = (
  goal: Pick<GrowthGoal, 'state'>,
  { isStuckTwice, daysOver, daysSinceCheck }: GoalProgress,
  unchecked: number = uncheckedAfterDays,
): GoalConcern => {
  if (goal.state !== 'open') return null;
  if (isStuckTwice) return 'stuck-twice';
  if (daysOver > 0) return 'over';
  return daysSinceCheck >= unchecked ? 'unchecked' : null;
};

/** Open before closed; the earliest due first, then the oldest; of closed ones the newest first. */
export const inGoalOrder = (a: GrowthGoal, b: GrowthGoal): number => {
  if ((a.state === 'open') !== (b.state === 'open')) return a.state === 'open' ? -1 : 1;
  if (a.state !== 'open') return (b.closedOn ?? '').localeCompare(a.closedOn ?? '') || (a.id < b.id ? 1 : -1);
  return (
    (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
    a.setOn.localeCompare(b.setOn) ||
    (a.id < b.id ? -1 : 1)
  );
};

type Step = { id: string };

/** `steps` with the one named `id` moved by so many places; it stops at either end. */
export const movedStep = <T extends Step>(steps: readonly T[], id: string, by: number): T[] => {
  const at = steps.findIndex((step) => step.id === id);
  const step = steps[at];
  if (step === undefined) return [...steps];
  const to = Math.min(Math.max(at + by, 0), steps.length - 1);
  return steps.toSpliced(at, 1).toSpliced(to, 0, step);
};

/** `steps` with the one named `id` changed. */
export const changedStep = <T extends Step>(
  steps: readonly T[],
  id: string,
  changes: Partial<Omit<T, 'id'>>,
): T[] => steps.map((step) => (step.id === id ? { ...step, ...changes } : step));
