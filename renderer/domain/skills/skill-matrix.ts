import type { Assessment } from './assessment.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Evidence } from './evidence.ts';
import type { LadderId } from '#domain/ids.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import type { Person } from '#domain/people/person.ts';
import { inLadderOrder, type PersonSkill, type Skill } from './skill.ts';
import { type SkillStanding, skillStanding } from './skill-standing.ts';
import type { Thresholds } from '#domain/thresholds.ts';

/** The skills and ladders of the bank, archived ones too. */
export type SkillBank = { skills: readonly Skill[]; ladders: readonly Ladder[] };

/** One person's skills with everything their levels are computed from. */
export type GrowthOfPerson = {
  person: Person;
  personSkills: readonly PersonSkill[];
  assessments: readonly Assessment[];
  evidence: readonly Evidence[];
};

/** Only what both may read: what the page shows, and computes from, while the screen is shared. */
export const sharedGrowth = <Growth extends GrowthOfPerson>(growth: Growth): Growth => ({
  ...growth,
  assessments: growth.assessments.filter((one) => !isPrivate(one)),
  evidence: growth.evidence.filter((one) => !isPrivate(one)),
});

/** A skill a person works on. */
export type SkillRow = { personSkill: PersonSkill; skill: Skill; standing: SkillStanding };

/** The skills of one ladder under their headings; of no ladder with `null`. */
export type LadderSkills<Row> = {
  ladder: Ladder | null;
  groups: { name: string; rows: Row[] }[];
};

const inOrderOf = (ladder: Ladder | null) => (a: Skill, b: Skill) =>
  ladder === null ? a.group.localeCompare(b.group) || a.name.localeCompare(b.name) : inLadderOrder(a, b);

const grouped = <Row extends { skill: Skill }>(rows: readonly Row[]): { name: string; rows: Row[] }[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.skill.group, [...(groups.get(row.skill.group) ?? []), row]);
  return Array.from(groups, ([name, inIt]) => ({ name, rows: inIt }));
};

/** Rows by ladder: `first` (where the person stands) leads, the others by name, then those without a ladder. */
export const byLadder = <Row extends { skill: Skill }>(
  rows: readonly Row[],
  ladders: readonly Ladder[],
  first?: LadderId,
): LadderSkills<Row>[] => {
  const known = ladders.toSorted(
    (a, b) => Number(b.id === first) - Number(a.id === first) || a.name.localeCompare(b.name),
  );
  const ladderOf = ({ skill }: Row): Ladder | null => known.find(({ id }) => id === skill.ladderId) ?? null;
  return [...known, null]
    .map((ladder) => ({
      ladder,
      groups: grouped(
        rows
          .filter((row) => ladderOf(row) === ladder)
          .toSorted((a, b) => inOrderOf(ladder)(a.skill, b.skill)),
      ),
    }))
    .filter(({ groups }) => groups.length > 0);
};

/** How a person stands with each skill they work on, in the order the skills were put on them. */
export const skillRows = (
  { personSkills, assessments, evidence }: GrowthOfPerson,
  { skills }: SkillBank,
  today: Day,
  { staleDays }: Pick<Thresholds, 'staleDays'>,
): SkillRow[] =>
  personSkills.flatMap((personSkill) => {
    const skill = skills.find(({ id }) => id === personSkill.skillId);
    if (skill === undefined) return [];
    const standing = skillStanding(personSkill, { assessments, evidence }, today, staleDays);
    return [{ personSkill, skill, standing }];
  });

/** One skill over the team: everyone who works on it, alphabetical. Never summed up over skills or people. */
export type TeamSkillRow = { skill: Skill; holders: { person: Person; row: SkillRow }[] };

export const teamSkillRows = (
  team: readonly GrowthOfPerson[],
  bank: SkillBank,
  today: Day,
  thresholds: Pick<Thresholds, 'staleDays'>,
): TeamSkillRow[] => {
  const all = team
    .toSorted((a, b) => a.person.name.localeCompare(b.person.name))
    .flatMap((growth) =>
      skillRows(growth, bank, today, thresholds).map((row) => ({ person: growth.person, row })),
    );
  return bank.skills
    .map((skill) => ({ skill, holders: all.filter(({ row }) => row.skill.id === skill.id) }))
    .filter(({ holders }) => holders.length > 0);
};
