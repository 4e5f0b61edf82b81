import type { Day } from '#domain/calendar.ts';
import type { Evidence } from '#domain/evidence.ts';
import { type GoalProgress, goalProgress, inGoalOrder } from '#domain/goal-progress.ts';
import type { GrowthGoal, ProgressCheck } from '#domain/growth-goal.ts';
import type { GrowthGoalId, PersonId, SessionId } from '#domain/ids.ts';
import { itemsForGoal } from '#domain/objective-thread.ts';
import type { ActionItem } from '#domain/action-item.ts';
import type { Objective } from '#domain/objective.ts';
import type { Person } from '#domain/person.ts';
import type { Skill } from '#domain/skill.ts';
import type { Reader } from '#vault/table.ts';
import { goalWith } from './growth-goals.ts';
import type { Query } from './live.ts';
import { personWith } from './people.ts';
import { checksOf, checksWith } from './progress-checks.ts';
import { actionItems, evidence, growthGoals, objectives, skills } from './tables.ts';

/** A goal with all that is said about it in one glance. */
export type GoalNow = {
  goal: GrowthGoal;
  progress: GoalProgress;
  objective: Objective | null;
  skill: Skill | null;
  /** What supports it since it was set, oldest first. */
  evidence: Evidence[];
  /** The check taken in the session that was asked about. */
  checkHere: ProgressCheck | null;
};

const goalNow = async (
  reader: Reader,
  goal: GrowthGoal,
  {
    checks,
    supports,
    today,
    here,
  }: { checks: readonly ProgressCheck[]; supports: readonly Evidence[]; today: Day; here: SessionId | null },
): Promise<GoalNow> => {
  const [objective, skill] = await Promise.all([
    goal.objectiveId === null ? undefined : reader.get(objectives, goal.objectiveId),
    goal.skillId === null ? undefined : reader.get(skills, goal.skillId),
  ]);
  return {
    goal,
    progress: goalProgress(goal, checks, today),
    objective: objective ?? null,
    skill: skill ?? null,
    evidence: supports.filter(({ goalIds }) => goalIds.includes(goal.id)),
    checkHere:
      here === null
        ? null
        : (checks.findLast(({ goalId, sessionId }) => goalId === goal.id && sessionId === here) ?? null),
  };
};

/** A person's open goals as they stand, and those that were checked in the session `here`, reached ones among them. */
export const growingTowards =
  (personId: PersonId, today: Day, here: SessionId | null = null): Query<GoalNow[]> =>
  async (reader) => {
    const [goals, checks, supports] = await Promise.all([
      reader.list(growthGoals, { personId }),
      checksWith(personId)(reader),
      reader.list(evidence, { personId }),
    ]);
    const isHere = (goal: GrowthGoal): boolean =>
      here !== null && checks.some((check) => check.goalId === goal.id && check.sessionId === here);
    const shown = goals.filter((goal) => goal.state === 'open' || isHere(goal)).toSorted(inGoalOrder);
    return Promise.all(shown.map((goal) => goalNow(reader, goal, { checks, supports, today, here })));
  };

/** All goals of a person as they stand, closed ones last. */
export const allGoalsNow =
  (personId: PersonId, today: Day): Query<GoalNow[]> =>
  async (reader) => {
    const [goals, checks, supports] = await Promise.all([
      reader.list(growthGoals, { personId }),
      checksWith(personId)(reader),
      reader.list(evidence, { personId }),
    ]);
    return Promise.all(
      goals
        .toSorted(inGoalOrder)
        .map((goal) => goalNow(reader, goal, { checks, supports, today, here: null })),
    );
  };

export type GoalPage = GoalNow & {
  person: Person;
  /** Newest first. */
  checks: ProgressCheck[];
  /** Action items that serve it, the newest first. */
  items: ActionItem[];
};

/** Everything about one goal; `null` when it is gone. */
export const goalPage =
  (id: GrowthGoalId, today: Day): Query<GoalPage | null> =>
  async (reader) => {
    const goal = await goalWith(id)(reader);
    const person = goal && (await personWith(goal.personId)(reader));
    if (!goal || !person) return null;
    const [checks, supports, items] = await Promise.all([
      checksOf(person.id, id)(reader),
      reader.list(evidence, { personId: person.id }),
      reader.list(actionItems, { personId: person.id }),
    ]);
    return {
      ...(await goalNow(reader, goal, { checks, supports, today, here: null })),
      person,
      checks: checks.toReversed(),
      items: itemsForGoal(id, items).toReversed(),
    };
  };
