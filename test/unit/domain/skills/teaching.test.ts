import fc from 'fast-check';
import { expect, it } from 'vitest';
import { skillStanding } from '#domain/skills/skill-standing.ts';
import { lessons, type SkillHolder } from '#domain/skills/teaching.ts';
import { assessment, evidence, incidents } from '#test/unit/domain/skill-records.ts';
import { id } from '#test/unit/domain/records.ts';

const holder = (
  name: string,
  level: number | null,
  targetLevel: number | null = null,
  isConfirmed = true,
): SkillHolder => ({
  personId: id(name),
  name,
  standing: skillStanding(
    { skillId: incidents, targetLevel },
    {
      assessments: level === null ? [] : [assessment({ level })],
      evidence: isConfirmed ? [evidence()] : [],
    },
    '2026-11-23',
  ),
});
const offers = (...holders: SkillHolder[]) =>
  lessons(holders).map(({ learner, teachers }) => [learner.name, teachers.map(({ name }) => name)]);

// Issue 3: "who could teach whom", "never a total score".
it('whoever has a confirmed level above the learner’s, and at least the one aimed at, could teach', () => {
  expect(offers(holder('Wen', 1, 3), holder('Amara', 3), holder('Jonas', 2))).toEqual([
    ['Jonas', ['Amara']],
    ['Wen', ['Amara']],
  ]);
});

it('an unconfirmed level teaches nobody, and no level at all is a beginning', () => {
  expect(offers(holder('Wen', 1, 3), holder('Amara', 3, null, false))).toEqual([]);
  expect(offers(holder('Wen', null, 2), holder('Amara', 3))).toEqual([['Wen', ['Amara']]]);
});

it('who has reached their target learns no more', () =>
  expect(offers(holder('Wen', 2, 2), holder('Amara', 3, 3))).toEqual([]));

it('is alphabetical whatever the levels are, and nobody teaches themselves', () => {
  const name = fc.stringMatching(/^[A-Z][a-z]{1,6}$/);
  const anyone = fc.tuple(name, fc.integer({ min: 0, max: 5 }), fc.option(fc.integer({ min: 0, max: 5 })));
  fc.assert(
    fc.property(fc.uniqueArray(anyone, { selector: ([one]) => one, maxLength: 8 }), (team) => {
      const found = offers(...team.map(([one, level, target]) => holder(one, level, target)));
      for (const [learner, teachers] of found as [string, string[]][]) {
        expect(teachers).not.toContain(learner);
        expect(teachers).toEqual(teachers.toSorted((a, b) => a.localeCompare(b)));
      }
      const learners = found.map(([one]) => String(one));
      expect(learners).toEqual(learners.toSorted((a, b) => a.localeCompare(b)));
    }),
  );
});
