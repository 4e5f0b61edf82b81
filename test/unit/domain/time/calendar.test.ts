import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  onOrAfter,
  onOrBefore,
  weekdayOf,
  type Weekday,
} from '#domain/time/calendar.ts';
import { anyDay } from '#test/unit/domain/records.ts';

const anyWeekday = fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>;

describe('calendar dates', () => {
  it('knows leap years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
  });

  it('ends a month early rather than spilling into the next', () => {
    expect(addMonths('2026-08-31', -6)).toBe('2026-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
  });

  it('takes the date where the leader is, also on the nights when clocks change', () => {
    expect(dayOf('2026-03-29T00:30:00Z', 'Europe/Berlin')).toBe('2026-03-29');
    expect(dayOf('2026-10-24T22:30:00Z', 'Europe/Berlin')).toBe('2026-10-25');
    expect(dayOf('2026-10-25T23:30:00Z', 'Europe/Berlin')).toBe('2026-10-26');
    expect(dayOf('2026-03-08T07:30:00Z', 'America/Los_Angeles')).toBe('2026-03-07');
    expect(dayOf('2026-01-01T10:30:00Z', 'Pacific/Kiritimati')).toBe('2026-01-02');
  });

  it('never depends on the time zone when it counts days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        const utc = new Date(`${day}T00:00:00Z`);
        utc.setUTCDate(utc.getUTCDate() + n);
        expect(addDays(day, n)).toBe(utc.toISOString().slice(0, 10));
      }),
    );
  });

  it('finds the nearest weekday on either side', () => {
    fc.assert(
      fc.property(anyDay, anyWeekday, (day, weekday) => {
        const [before, after] = [onOrBefore(day, weekday), onOrAfter(day, weekday)];
        expect([weekdayOf(before), weekdayOf(after)]).toEqual([weekday, weekday]);
        expect(daysBetween(before, day)).toBeLessThan(7);
        expect(daysBetween(day, after)).toBeLessThan(7);
        expect(before <= day && day <= after).toBe(true);
      }),
    );
  });
});
