import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import { monthOf, monthsDownFrom, movedMonth, spanOfMonth } from '#domain/time/month.ts';
import { isWithin, windowEnding } from '#domain/time/span.ts';
import { anyDay } from '#test/unit/domain/records.ts';

describe('a window', () => {
  it('of 90 days holds 90 days, its last one among them', () => {
    const span = windowEnding('2026-11-23', 90);
    expect(span).toEqual({ from: '2026-08-26', to: '2026-11-23' });
    expect(isWithin(span, '2026-08-26') && isWithin(span, '2026-11-23')).toBe(true);
    expect(isWithin(span, '2026-08-25') || isWithin(span, '2026-11-24') || isWithin(span, null)).toBe(false);
  });

  it('holds as many days as it says', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (to, days) => {
        const { from } = windowEnding(to, days);
        expect(daysBetween(from, to) + 1).toBe(days);
      }),
    );
  });
});

describe('a month of the mirror', () => {
  it('runs from its first day to its last, leap days among them', () => {
    expect(spanOfMonth('2028-02', '2028-05-01')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(spanOfMonth('2026-12', '2027-05-01')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  });

  it('ends today while it is not over', () =>
    expect(spanOfMonth('2026-11', '2026-11-23')).toEqual({ from: '2026-11-01', to: '2026-11-23' }));

  it('every day lies in the month it is of, and in no neighbour', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const today = addDays(day, 100);
        const holds = (by: number) => isWithin(spanOfMonth(movedMonth(monthOf(day), by), today), day);
        expect([holds(-1), holds(0), holds(1)]).toEqual([false, true, false]);
      }),
    );
  });

  it('lists the months down from the newest, across the year', () => {
    expect(monthsDownFrom('2027-01', '2026-11')).toEqual(['2027-01', '2026-12', '2026-11']);
    expect(monthsDownFrom('2026-11', '2026-12')).toEqual(['2026-11']);
  });
});
