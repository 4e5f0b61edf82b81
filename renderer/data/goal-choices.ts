import type { Served } from '#domain/sessions/action-item.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import type { PersonId, SkillId } from '#domain/ids.ts';
import { stepsOf } from '#domain/ladders/ladder-steps.ts';
import type { Objective } from '#domain/goals/objective.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { openGoalsOf } from './growth-goals.ts';
import type { Query } from './live.ts';
import { openObjectives } from './objectives.ts';
import { decisionAreas, delegations, growthGoals, ladders, skills } from './tables.ts';

export type GoalChoices = {
  objectives: Objective[];
  /** Skills of the bank by name, each with how many steps it has. */
  skills: { skill: Skill; steps: number }[];
};

/** What a goal can serve and which skill it can grow. What `keep` names is among them, also when it was archived. */
export const goalChoices =
  (keep: SkillId | null = null): Query<GoalChoices> =>
  async (reader) => {
    const [aims, bank, steps] = await Promise.all([
      openObjectives(reader),
      reader.list(skills),
      reader.list(ladders),
    ]);
    const offered = bank.filter(({ id, archivedOn }) => archivedOn === null || id === keep);
    return {
      objectives: aims,
      skills: offered
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map((skill) => ({
          skill,
          steps: stepsOf(steps.find(({ id }) => id === skill.ladderId) ?? null),
        })),
    };
  };

export type Servable = { goals: GrowthGoal[]; areas: DecisionArea[] };

/** What an action item of a person can serve: their open goals and the areas they decide in. */
export const servableBy =
  (personId: PersonId): Query<Servable> =>
  async (reader) => {
    const [goals, held] = await Promise.all([
      openGoalsOf(personId)(reader),
      reader.list(delegations, { personId, flag: 'active' }),
    ]);
    const areas = await Promise.all(held.map(({ areaId }) => reader.get(decisionAreas, areaId)));
    return {
      goals,
      areas: areas
        .filter((area) => area !== undefined)
        .filter(({ archivedOn }) => archivedOn === null)
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    };
  };

/** The goal or area that an action item serves; `null` when it is gone. */
export const servedBy =
  (serves: Served): Query<{ kind: 'goal'; goal: GrowthGoal } | { kind: 'area'; area: DecisionArea } | null> =>
  async (reader) => {
    if (serves.kind === 'goal') {
      const goal = await reader.get(growthGoals, serves.goalId);
      return goal === undefined ? null : { kind: 'goal', goal };
    }
    const area = await reader.get(decisionAreas, serves.areaId);
    return area === undefined ? null : { kind: 'area', area };
  };
