import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { openGoalsOf } from './growth-goals.ts';
import type { Query } from './live.ts';
import { personSkillsOf } from './person-skills.ts';
import { skills } from './tables.ts';

/** What evidence about a person can support. */
export type EvidenceTies = { skills: Skill[]; goals: GrowthGoal[] };

/** The skills a person works on, by name, and their open goals. */
export const evidenceTies =
  (personId: PersonId): Query<EvidenceTies> =>
  async (reader) => {
    const [works, goals] = await Promise.all([
      personSkillsOf(personId)(reader),
      openGoalsOf(personId)(reader),
    ]);
    const found = await Promise.all(works.map(({ skillId }) => reader.get(skills, skillId)));
    return {
      skills: found.filter((skill) => skill !== undefined).toSorted((a, b) => a.name.localeCompare(b.name)),
      goals,
    };
  };
