import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import { type DelegationLevel, delegationLevels } from '#domain/autonomy/delegation.ts';
import { decisionsUnder, medianNear, practisedLevel } from '#domain/autonomy/practised-level.ts';
import { usualThresholds } from '#domain/thresholds.ts';
import { decision } from '#test/unit/domain/autonomy-records.ts';
import { anyDay, id } from '#test/unit/domain/records.ts';

const anyLevel = fc.constantFrom(...delegationLevels);
const used = (...levels: DelegationLevel[]) => levels.map((level) => ({ level }));
const practised = (levels: DelegationLevel[], agreed: DelegationLevel) =>
  practisedLevel(used(...levels), agreed, usualThresholds);

/** product.md: "Practised level: median level used in the window, n ≥ 3. Drift: practised minus agreed." */
describe('practised level', () => {
  it('is too little below three decisions', () => {
    expect(practised([], 5)).toEqual({ kind: 'too-little', n: 0, min: 3 });
    expect(practised([3, 3], 5)).toEqual({ kind: 'too-little', n: 2, min: 3 });
    expect(practisedLevel(used(3), 5, { minDecisions: 1 })).toMatchObject({ kind: 'known', level: 3 });
  });

  it('is the median, and drift below zero means held tighter than agreed', () => {
    expect(practised([5, 3, 3], 5)).toEqual({ kind: 'known', n: 3, level: 3, drift: -2 });
    expect(practised([3, 5, 5], 5)).toMatchObject({ level: 5, drift: 0 });
    expect(practised([6, 7, 6], 5)).toMatchObject({ level: 6, drift: 1 });
  });

  it('of an even number is the median nearest to the agreed level', () => {
    expect(practised([3, 3, 5, 5], 5)).toMatchObject({ level: 5, drift: 0 });
    expect(practised([3, 3, 5, 5], 2)).toMatchObject({ level: 3, drift: 1 });
    expect(practised([3, 3, 3, 5], 5)).toMatchObject({ level: 3, drift: -2 });
    expect(practised([3, 3, 6, 6], 5)).toMatchObject({ level: 5, drift: 0 });
  });

  it('is a median: at most half of the decisions lie below it and at most half above', () => {
    fc.assert(
      fc.property(fc.array(anyLevel, { minLength: 1, maxLength: 30 }), anyLevel, (levels, agreed) => {
        const median = medianNear(levels, agreed);
        const half = levels.length / 2;
        expect(levels.filter((level) => level < median).length).toBeLessThanOrEqual(half);
        expect(levels.filter((level) => level > median).length).toBeLessThanOrEqual(half);
      }),
    );
  });

  it('drifts exactly when more than half of the decisions lie on that side, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(anyLevel, { minLength: 3, maxLength: 30 }), anyLevel, (levels, agreed) => {
        const found = practised(levels, agreed);
        const drift = found.kind === 'known' ? Math.sign(found.drift) : Number.NaN;
        const below = levels.filter((level) => level < agreed).length;
        const above = levels.filter((level) => level > agreed).length;
        const half = levels.length / 2;
        expect(drift).toBe(below > half ? -1 : above > half ? 1 : 0);
        expect(practised(levels.toReversed(), agreed)).toEqual(found);
      }),
    );
  });
});

describe('the decisions it speaks from', () => {
  const today = '2026-11-23';
  const on = (day: string) => decision({ id: id(day), decidedOn: day });

  it('lie in the window of 90 days, and since the level was agreed', () => {
    const days = ['2026-08-25', '2026-08-26', '2026-09-01', '2026-09-02', '2026-11-23', '2026-11-24'];
    const under = (from: string) =>
      decisionsUnder(days.map(on), { on: from }, today, usualThresholds).map(({ decidedOn }) => decidedOn);
    expect(under('2026-01-01')).toEqual(['2026-08-26', '2026-09-01', '2026-09-02', '2026-11-23']);
    expect(under('2026-09-02')).toEqual(['2026-09-02', '2026-11-23']);
    expect(under('2026-11-23')).toEqual(['2026-11-23']);
  });

  it('are never from before the agreement or the window, nor from the future', () => {
    const span = fc.integer({ min: -200, max: 50 });
    fc.assert(
      fc.property(anyDay, fc.array(span, { maxLength: 20 }), span, (day, spans, agreed) => {
        const all = spans.map((days, at) => decision({ id: id(`${at}`), decidedOn: addDays(day, days) }));
        const from = addDays(day, agreed);
        const under = decisionsUnder(all, { on: from }, day, usualThresholds);
        const expected = spans.filter((days) => days <= 0 && days > -90 && days >= agreed);
        expect(under.map(({ decidedOn }) => decidedOn)).toEqual(
          expected.map((days) => addDays(day, days)).toSorted(),
        );
      }),
    );
  });
});
