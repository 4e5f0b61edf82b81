import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceByMonth, mostIsRecent } from '#domain/summary/summary-evidence.ts';
import { isWithin, periodOf } from '#domain/summary/summary-period.ts';
import { anyDay } from '#test/unit/domain/records.ts';
import { period } from '#test/unit/domain/summary-facts.ts';

const days = (...all: string[]) => all.map((day) => ({ day, kind: 'event' as const }));

describe('the period of a summary', () => {
  it('reaches half a year or a year back', () => {
    expect(periodOf('half-year', '2026-11-23', null)).toEqual({ from: '2026-05-23', to: '2026-11-23' });
    expect(periodOf('half-year', '2026-08-31', null).from).toBe('2026-02-28');
    expect(periodOf('year', '2028-02-29', null).from).toBe('2027-02-28');
  });

  it('since the last summary begins on the day it ended, or half a year ago when there was none', () => {
    expect(periodOf('since-last', '2026-11-23', '2026-06-30').from).toBe('2026-06-30');
    expect(periodOf('since-last', '2026-11-23', '2026-11-23').from).toBe('2026-11-23');
    expect(periodOf('since-last', '2026-11-23', null).from).toBe('2026-05-23');
  });

  it('never ends before it begins', () => {
    const choice = fc.oneof(
      fc.constantFrom('since-last' as const, 'half-year' as const, 'year' as const),
      fc.record({ from: anyDay, to: anyDay }),
    );
    fc.assert(
      fc.property(choice, anyDay, fc.option(anyDay), (chosen, today, last) => {
        const { from, to } = periodOf(chosen, today, last);
        expect(from <= to).toBe(true);
      }),
    );
  });
});

describe('evidence by month', () => {
  it('counts every month of the period, the empty ones too', () => {
    const found = evidenceByMonth(days('2026-06-01', '2026-06-30', '2026-09-05', '2026-12-01'), period);
    expect(found.map(({ month, n }) => `${month} ${n}`)).toEqual([
      '2026-06 2',
      '2026-07 0',
      '2026-08 0',
      '2026-09 1',
      '2026-10 0',
      '2026-11 0',
    ]);
  });

  it('counts each entry within the period once', () => {
    fc.assert(
      fc.property(fc.array(anyDay), anyDay, anyDay, (all, a, b) => {
        const span = periodOf({ from: a, to: b }, a, null);
        const sum = evidenceByMonth(days(...all), span).reduce((total, { n }) => total + n, 0);
        expect(sum).toBe(all.filter((day) => isWithin(day, span)).length);
      }),
      { numRuns: 30 },
    );
  });

  it('says so when two thirds or more is from the last third, and names the quietest month before', () => {
    const recent = days('2026-10-02', '2026-10-20', '2026-11-03', '2026-11-17');
    expect(mostIsRecent([...recent, ...days('2026-06-09', '2026-07-14')], period)).toMatchObject({
      n: 6,
      quietestMonth: '2026-08',
    });
    expect(mostIsRecent([...recent, ...days('2026-06-09', '2026-07-14', '2026-08-04')], period)).toBeNull();
  });

  it('says nothing with fewer than six entries', () => {
    const five = days('2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05');
    expect(mostIsRecent(five, period)).toBeNull();
    expect(mostIsRecent([...five, ...days('2026-11-06')], period)?.share).toBe(1);
  });
});
