import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import type { GrowthOfPerson, SkillBank } from '#domain/skills/skill-matrix.ts';
import type { Thresholds } from '#domain/thresholds.ts';
import { assessmentsOf } from './assessments.ts';
import { evidenceOf } from './evidence.ts';
import type { Query } from './live.ts';
import { activePeople, personWith } from './people.ts';
import { personSkillsOf } from './person-skills.ts';
import { thresholds } from './preferences.ts';
import { ladders, skills } from './tables.ts';

/** Archived ones too: people may still stand on them. */
export const everySkill: Query<SkillBank> = async (reader) => ({
  skills: await reader.list(skills),
  ladders: await reader.list(ladders),
});

export type GrowthPage = GrowthOfPerson & { bank: SkillBank; thresholds: Thresholds };

const growthOf = (person: Person): Query<GrowthOfPerson> => {
  const { id } = person;
  return async (reader) => {
    const [works, assessments, evidence] = await Promise.all([
      personSkillsOf(id)(reader),
      assessmentsOf(id)(reader),
      evidenceOf(id)(reader),
    ]);
    return { person, personSkills: works, assessments, evidence };
  };
};

/** What a person's growth page is made of; `null` when there is no such person. */
export const growthPage =
  (personId: PersonId): Query<GrowthPage | null> =>
  async (reader) => {
    const person = await personWith(personId)(reader);
    if (person === null) return null;
    const [growth, bank, limits] = await Promise.all([
      growthOf(person)(reader),
      everySkill(reader),
      thresholds(reader),
    ]);
    return { ...growth, bank, thresholds: limits };
  };

export type TeamSkills = { team: GrowthOfPerson[]; bank: SkillBank; thresholds: Thresholds };

/** Skills of everyone who is not archived, by name. */
export const teamSkills: Query<TeamSkills> = async (reader) => {
  const [everyone, bank, limits] = await Promise.all([
    activePeople(reader),
    everySkill(reader),
    thresholds(reader),
  ]);
  const team = await Promise.all(everyone.map((person) => growthOf(person)(reader)));
  return { team, bank, thresholds: limits };
};
