import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daySchema,
  instantSchema,
  onOrAfter,
  onOrBefore,
  timeSchema,
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

const twoDigits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
const isReal = (say: () => unknown): boolean => {
  try {
    say();
    return true;
  } catch {
    return false;
  }
};

describe('what may be written down as a day, a time or a moment', () => {
  it('takes the 24 hours of a day and no time at all, and nothing like 29:99', () => {
    expect(timeSchema.safeParse('').success).toBe(true);
    expect(timeSchema.safeParse('29:99').success).toBe(false);
    fc.assert(
      fc.property(twoDigits, twoDigits, (hour, minute) => {
        expect(timeSchema.safeParse(`${hour}:${minute}`).success).toBe(
          Number(hour) < 24 && Number(minute) < 60,
        );
      }),
    );
  });

  it('takes the days of the calendar, and no 30 February', () => {
    expect(daySchema.safeParse('2028-02-29').success).toBe(true);
    expect(daySchema.safeParse('2026-02-29').success).toBe(false);
    fc.assert(fc.property(anyDay, (day) => daySchema.safeParse(day).success));
    fc.assert(
      fc.property(twoDigits, twoDigits, twoDigits, (year, month, date) => {
        const day = `20${year}-${month}-${date}`;
        const isThere = isReal(() => Temporal.PlainDate.from(day, { overflow: 'reject' }));
        expect(daySchema.safeParse(day).success).toBe(isThere);
      }),
    );
  });

  it('takes moments of UTC alone', () => {
    expect(instantSchema.safeParse('2026-11-24T23:59:59.999Z').success).toBe(true);
    expect(instantSchema.safeParse('2026-11-24T24:61:00Z').success).toBe(false);
    expect(instantSchema.safeParse('2026-11-24T10:00:00+01:00').success).toBe(false);
  });
});
