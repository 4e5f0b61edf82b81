import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import { checkedAssessments, isStale, skillStanding } from '#domain/skills/skill-standing.ts';
import { assessment, evidence, incidents } from '#test/unit/domain/skill-records.ts';
import { anyDay, id } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const at = (assessedOn: string, level: number, name = assessedOn) =>
  assessment({ id: id(name), assessedOn, level });
const seenOn = (...days: string[]) => days.map((happenedOn) => evidence({ id: id(happenedOn), happenedOn }));
const confirmed = (assessments: ReturnType<typeof at>[], ...days: string[]) =>
  checkedAssessments(assessments, seenOn(...days)).map(({ isConfirmed }) => isConfirmed);

// Issue 3: "a level changes only with evidence newer than the last assessment, otherwise unconfirmed".
// Product.md: "An assessment without evidence is shown as unconfirmed".
describe('an assessment is confirmed', () => {
  it('not without evidence', () => expect(confirmed([at('2026-10-01', 2)])).toEqual([false]));

  it('the first one by any evidence up to its day', () => {
    expect(confirmed([at('2026-10-01', 2)], '2025-03-01')).toEqual([true]);
    expect(confirmed([at('2026-10-01', 2)], '2026-10-01')).toEqual([true]);
    expect(confirmed([at('2026-10-01', 2)], '2026-10-02')).toEqual([false]);
  });

  it('a change only by evidence newer than the assessment before; the same day is not newer', () => {
    const two = [at('2026-10-01', 2), at('2026-11-01', 3)];
    expect(confirmed(two, '2026-09-20')).toEqual([true, false]);
    expect(confirmed(two, '2026-10-01')).toEqual([true, false]);
    expect(confirmed(two, '2026-09-20', '2026-10-02')).toEqual([true, true]);
  });

  it('downwards by the same rule', () =>
    expect(confirmed([at('2026-10-01', 2), at('2026-11-01', 1)], '2026-09-20')).toEqual([true, false]));

  it('when it says the confirmed level again, without anything new', () => {
    const again = [at('2026-08-01', 2), at('2026-10-01', 3), at('2026-11-01', 2)];
    expect(confirmed(again, '2026-07-20')).toEqual([true, false, true]);
  });

  it('not by evidence that came before an unconfirmed one', () => {
    const three = [at('2026-08-01', 2), at('2026-10-01', 2), at('2026-11-01', 3)];
    expect(confirmed(three, '2026-07-20', '2026-09-15')).toEqual([true, true, false]);
  });

  it('counts one per day and side: a second one corrects the first', () => {
    const corrected = [at('2026-10-01', 2), at('2026-11-01', 2, 'x'), at('2026-11-01', 3, 'y')];
    const checked = checkedAssessments(corrected, seenOn('2026-09-20', '2026-10-05'));
    expect(checked.map(({ assessment: { level }, isConfirmed }) => [level, isConfirmed])).toEqual([
      [2, true],
      [3, true],
    ]);
  });

  it('by evidence only: without any, nothing ever is; with some on every day before it, everything is', () => {
    const line = fc.uniqueArray(fc.tuple(anyDay, fc.integer({ min: 0, max: 5 })), {
      minLength: 1,
      maxLength: 8,
      selector: ([day]) => day,
    });
    fc.assert(
      fc.property(line, (said) => {
        const all = said.map(([day, level]) => at(day, level));
        expect(checkedAssessments(all, []).every(({ isConfirmed }) => !isConfirmed)).toBe(true);
        const each = seenOn(...said.map(([day]) => day));
        expect(checkedAssessments(all, each).every(({ isConfirmed }) => isConfirmed)).toBe(true);
      }),
    );
  });

  it('in whatever order records are read, and unconfirmed changes leave the confirmed level where it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyDay, fc.integer({ min: 0, max: 5 })), { maxLength: 8 }),
        fc.array(anyDay, { maxLength: 8 }),
        (said, happened) => {
          const all = said.map(([day, level], n) => at(day, level, `a${n}`));
          const checked = checkedAssessments(all, seenOn(...happened));
          expect(checkedAssessments(all.toReversed(), seenOn(...happened.toReversed()))).toEqual(checked);
          const standing = skillStanding(
            { skillId: incidents, targetLevel: null },
            { assessments: all, evidence: seenOn(...happened) },
            today,
          );
          const last = checked.findLast(({ isConfirmed }) => isConfirmed);
          expect(standing.me.confirmedLevel).toBe(last?.assessment.level ?? null);
        },
      ),
    );
  });
});

describe('a standing', () => {
  const standing = (targetLevel: number | null, ...assessments: ReturnType<typeof assessment>[]) =>
    skillStanding(
      { skillId: incidents, targetLevel },
      { assessments, evidence: seenOn('2026-09-20', '2026-11-10') },
      today,
    );

  it('keeps the two sides apart and takes the lower confirmed level as common ground', () => {
    const theirs = assessment({ id: id('t'), by: 'them', level: 4, assessedOn: '2026-10-02' });
    const both = standing(4, at('2026-10-01', 2), theirs);
    expect(both).toMatchObject({ level: 2, gap: 2, toTarget: 2 });
    expect(both.them.assessment?.level).toBe(4);
    expect(standing(4, theirs)).toMatchObject({ level: 4, gap: null, toTarget: 0 });
    expect(standing(4)).toMatchObject({ level: null, gap: null, toTarget: null });
  });

  it('looks at its own skill only', () => {
    const other = { id: id<'skill'>('mentoring') };
    const mine = skillStanding(
      { skillId: other.id, targetLevel: null },
      { assessments: [at('2026-10-01', 2)], evidence: seenOn('2026-09-20') },
      today,
    );
    expect(mine).toMatchObject({ level: null, evidence: [] });
  });

  it('says what happened since the last assessment: a reason to look again', () =>
    expect(standing(null, at('2026-10-01', 2)).me.newer.map(({ happenedOn }) => happenedOn)).toEqual([
      '2026-11-10',
    ]));

  it('never counts a level as further from the target than the steps there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (level, target) => {
        const { toTarget } = standing(target, at('2026-10-01', level));
        expect(toTarget).toBe(Math.max(0, target - level));
      }),
    );
  });
});

// Issue 3: "stale after 120 days".
it('an assessment is stale from its 120th day on', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (assessedOn, days) => {
      expect(isStale({ assessedOn }, addDays(assessedOn, days))).toBe(days >= 120);
    }),
  );
});
