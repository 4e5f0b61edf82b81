import type { Assessment } from '#domain/skills/assessment.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import { goalLevels } from '#domain/goals/goal-level.ts';
import { type GoalProgress, goalProgress } from '#domain/goals/goal-progress.ts';
import type { GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import type { GrowthGoalId, PersonId, SessionId } from '#domain/ids.ts';
import { itemsForGoal } from '#domain/goals/objective-thread.ts';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Objective } from '#domain/goals/objective.ts';
import type { Person } from '#domain/people/person.ts';
import type { Skill } from '#domain/skills/skill.ts';
import type { Reader } from '#vault/table.ts';
import { assessmentsOf } from './assessments.ts';
import { evidenceOf } from './evidence.ts';
import { goalsOf, goalWith, openGoalsOf } from './growth-goals.ts';
import type { Query } from './live.ts';
import { personWith } from './people.ts';
import { checksWith } from './progress-checks.ts';
import { actionItems, objectives, progressChecks, skills } from './tables.ts';

/** A goal with all that is said about it in one glance. */
export type GoalNow = {
  goal: GrowthGoal;
  progress: GoalProgress;
  objective: Objective | null;
  skill: Skill | null;
  /** The confirmed level of its skill; `sharedLevel` from what the person may read alone. */
  level: number | null;
  sharedLevel: number | null;
  /** What supports it, oldest first. */
  evidence: Evidence[];
  /** The check taken in the session that was asked about. */
  checkHere: ProgressCheck | null;
};

type GoalRecords = {
  checks: readonly ProgressCheck[];
  evidence: readonly Evidence[];
  assessments: readonly Assessment[];
};

const goalRecords = async (reader: Reader, personId: PersonId): Promise<GoalRecords> => {
  const [checks, found, levels] = await Promise.all([
    checksWith(personId)(reader),
    evidenceOf(personId)(reader),
    assessmentsOf(personId)(reader),
  ]);
  return { checks, evidence: found, assessments: levels };
};

const goalNow = async (
  reader: Reader,
  goal: GrowthGoal,
  records: GoalRecords,
  { today, here }: { today: Day; here: SessionId | null },
): Promise<GoalNow> => {
  const [objective, skill] = await Promise.all([
    goal.objectiveId === null ? undefined : reader.get(objectives, goal.objectiveId),
    goal.skillId === null ? undefined : reader.get(skills, goal.skillId),
  ]);
  return {
    goal,
    progress: goalProgress(goal, records.checks, today),
    objective: objective ?? null,
    skill: skill ?? null,
    ...goalLevels(goal, records, today),
    evidence: records.evidence.filter(({ goalIds }) => goalIds.includes(goal.id)),
    checkHere:
      here === null
        ? null
        : (records.checks.findLast(({ goalId, sessionId }) => goalId === goal.id && sessionId === here) ??
          null),
  };
};

/** A person's open goals as they stand, and those that were checked in the session `here`, reached ones among them. */
export const growingTowards =
  (personId: PersonId, today: Day, here: SessionId | null = null): Query<GoalNow[]> =>
  async (reader) => {
    const [goals, records] = await Promise.all([goalsOf(personId)(reader), goalRecords(reader, personId)]);
    const isHere = (goal: GrowthGoal): boolean =>
      here !== null && records.checks.some((check) => check.goalId === goal.id && check.sessionId === here);
    const shown = goals.filter((goal) => goal.state === 'open' || isHere(goal));
    return Promise.all(shown.map((goal) => goalNow(reader, goal, records, { today, here })));
  };

/** All goals of a person as they stand, closed ones last. */
export const allGoalsNow =
  (personId: PersonId, today: Day): Query<GoalNow[]> =>
  async (reader) => {
    const [goals, records] = await Promise.all([goalsOf(personId)(reader), goalRecords(reader, personId)]);
    return Promise.all(goals.map((goal) => goalNow(reader, goal, records, { today, here: null })));
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
    const [records, items] = await Promise.all([
      goalRecords(reader, person.id),
      reader.list(actionItems, { personId: person.id }),
    ]);
    return {
      ...(await goalNow(reader, goal, records, { today, here: null })),
      person,
      checks: records.checks.filter(({ goalId }) => goalId === id).toReversed(),
      items: itemsForGoal(id, items).toReversed(),
    };
  };

/** Progress checks of one person that are looked through for goals that are stuck. */
const recentChecks = 24;

/** A person's open goals that are stuck for the second time in a row. Its cost does not grow with history. */
export const stuckGoalsOf =
  (personId: PersonId, today: Day): Query<GrowthGoal[]> =>
  async (reader) => {
    const goals = await openGoalsOf(personId)(reader);
    if (goals.length === 0) return [];
    const checks = await reader.list(progressChecks, { personId, newest: recentChecks });
    return goals.filter((goal) => goalProgress(goal, checks, today).isStuckTwice);
  };
