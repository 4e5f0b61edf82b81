import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PersonSkill, Skill } from '#domain/skills/skill.ts';
import { byLadder, sharedGrowth, skillRows, teamSkillRows } from '#domain/skills/skill-matrix.ts';
import { knownLevel } from '#domain/skills/skill-standing.ts';
import { assessment, evidence, incidents, ladder } from '#test/unit/domain/skill-records.ts';
import { amara, id, person } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const after = { staleDays: 120 };
const sre = ladder();

const skill = (over: Partial<Skill> & { name: string }): Skill => ({
  id: id(over.name),
  personId: null,
  group: '',
  about: '',
  ladderId: null,
  addedOn: '2026-01-05',
  archivedOn: null,
  ...over,
});
const works = (skillId: string, personId: string = amara): PersonSkill => ({
  id: id(`${personId} ${skillId}`),
  personId: id(personId),
  skillId: id(skillId),
  targetLevel: null,
  addedOn: '2026-01-05',
  endedOn: null,
});
const lead = skill({
  name: 'Leading incidents',
  id: incidents,
  ladderId: sre.id,
  group: 'Operations',
  rank: 2,
});
const bank = {
  skills: [
    lead,
    skill({ name: 'Writing', group: 'Craft' }),
    skill({ name: 'Estimating', group: 'Craft' }),
    skill({ name: 'Capacity', ladderId: sre.id, group: 'Operations', rank: 1 }),
  ],
  ladders: [ladder({ id: id('a'), name: 'A ladder' }), sre],
};
const growth = {
  person: person(),
  personSkills: bank.skills.map((one) => works(one.id)),
  assessments: [assessment({ assessedOn: '2026-10-01' })],
  evidence: [evidence({ visibility: 'private' })],
};

it('puts the ladder a person stands on first, in its order, and skills without one last, by group and name', () => {
  const rows = skillRows(growth, bank, today, after);
  const shown = byLadder(rows, bank.ladders, sre.id).map(({ ladder: of, groups }) => [
    of?.name,
    groups.map(({ name, rows: inIt }) => [name, inIt.map((row) => row.skill.name)]),
  ]);
  expect(shown).toEqual([
    ['Site reliability', [['Operations', ['Capacity', 'Leading incidents']]]],
    [undefined, [['Craft', ['Estimating', 'Writing']]]],
  ]);
});

// Product.md: "Private never becomes shared without an explicit act."
it('computes from shared records alone what both may see', () => {
  const [all] = skillRows(growth, bank, today, after);
  expect(all?.standing.me).toMatchObject({ isConfirmed: true });
  const [shared] = skillRows(sharedGrowth(growth), bank, today, after);
  expect(shared?.standing.me.assessment).toBe(null);
  expect(shared?.standing.evidence).toEqual([]);
  const told = sharedGrowth({ ...growth, assessments: [assessment({ visibility: 'shared' })] });
  expect(skillRows(told, bank, today, after)[0]?.standing.me).toMatchObject({ isConfirmed: false });
});

it('shows the lower of what was said until something is confirmed', () => {
  const said = [assessment({ level: 3 }), assessment({ id: id('a2'), by: 'them', level: 2 })];
  const [row] = skillRows({ ...growth, assessments: said, evidence: [] }, bank, today, after);
  expect(row && knownLevel(row.standing)).toEqual({ level: 2, isConfirmed: false });
});

it('lists people of a skill by name, whatever their level', () => {
  const people = fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^[A-Z][a-z]{1,5}$/), fc.integer({ min: 0, max: 5 })),
    { selector: ([name]) => name, maxLength: 8 },
  );
  fc.assert(
    fc.property(people, (found) => {
      const team = found.map(([name, level]) => ({
        person: person({ id: id(name), personId: id(name), name }),
        personSkills: [works(incidents, name)],
        assessments: [assessment({ level })],
        evidence: [evidence()],
      }));
      const [row] = teamSkillRows(team, bank, today, after);
      const names = (row?.holders ?? []).map((holder) => holder.person.name);
      expect(names).toEqual(found.map(([name]) => name).toSorted((a, b) => a.localeCompare(b)));
    }),
  );
});
