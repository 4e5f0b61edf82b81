import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextSessionDay } from '#domain/people/cadence.ts';
import { addDays, daysBetween, weekdayOf } from '#domain/time/calendar.ts';
import {
  afterPresentDays,
  awayUntil,
  daysLate,
  dueOn,
  dueRatio,
  isAbsent,
  mergedSpans,
  presentDays,
} from '#domain/people/due.ts';
import type { Absence } from '#domain/people/person.ts';
import { anyDay, person } from '#test/unit/domain/records.ts';

const away = (from: string, to: string): Absence => ({ from, to, reason: '' });

/** Absences near `day`: overlapping, touching and reversed ones among them. */
const absencesNear = (day: string) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: -60, max: 120 }), fc.integer({ min: -3, max: 40 }))
      .map(([start, length]) => away(addDays(day, start), addDays(day, start + length))),
    { maxLength: 6 },
  );
const dayAndAbsences = anyDay.chain((day) => fc.tuple(fc.constant(day), absencesNear(day)));
const anyLength = fc.integer({ min: 0, max: 120 });

/** The rule as one would do it with a wall calendar and a finger. */
const walk = (absences: readonly Absence[], from: string, days: number): string => {
  let day = from;
  let left = days;
  while (left > 0) {
    day = addDays(day, 1);
    if (!isAbsent(absences, day)) left--;
  }
  return day;
};

describe('due', () => {
  it('is one cadence after the last held session', () => {
    expect(dueOn(person({ cadenceDays: 14 }), '2026-11-09')).toBe('2026-11-23');
    expect(daysLate(person({ cadenceDays: 14 }), '2026-11-09', '2026-11-23')).toBe(0);
    expect(daysLate(person({ cadenceDays: 14 }), '2026-11-09', '2026-11-26')).toBe(3);
  });

  it('is pushed back by an absence, also one that begins before or overlaps another', () => {
    const absences = [away('2026-11-16', '2026-11-20'), away('2026-11-18', '2026-11-22')];
    expect(dueOn(person({ cadenceDays: 14, absences }), '2026-11-09')).toBe('2026-11-30');
    const begun = person({ cadenceDays: 7, absences: [away('2026-11-01', '2026-11-11')] });
    expect(dueOn(begun, '2026-11-09')).toBe('2026-11-18');
  });

  it('grows no later while the person is away', () => {
    const ill = person({ cadenceDays: 7, absences: [away('2026-11-20', '2026-11-30')] });
    expect(daysLate(ill, '2026-11-09', '2026-11-30')).toBe(3);
    expect(dueRatio(ill, '2026-11-09', '2026-11-30')).toBeCloseTo(10 / 7);
  });

  it('is the first day together for someone never met, and never late', () => {
    expect(dueOn(person(), null)).toBe('2026-01-05');
    expect(dueOn(person({ startedOn: '2026-02-01' }), null)).toBe('2026-02-01');
    expect(dueOn(person({ absences: [away('2026-01-01', '2026-01-09')] }), null)).toBe('2026-01-10');
    expect(daysLate(person(), null, '2026-11-01')).toBe(0);
  });

  it('does not exist without a cadence or after archiving', () => {
    expect(dueOn(person({ cadenceDays: null }), '2026-11-09')).toBeNull();
    expect(dueOn(person({ archivedOn: '2026-11-10' }), '2026-11-09')).toBeNull();
    expect(dueRatio(person(), null, '2026-11-01')).toBeNull();
  });

  it('equals counting the present days with a finger', () => {
    fc.assert(
      fc.property(dayAndAbsences, anyLength, ([from, absences], days) => {
        fc.pre(days > 0);
        expect(afterPresentDays(absences, from, days)).toBe(walk(absences, from, days));
      }),
    );
  });

  it('counts present days as the finger does', () => {
    fc.assert(
      fc.property(dayAndAbsences, anyLength, ([from, absences], length) => {
        const days = Array.from({ length }, (_, n) => addDays(from, n + 1));
        const present = days.filter((day) => !isAbsent(absences, day)).length;
        expect(presentDays(absences, from, addDays(from, length))).toBe(present);
      }),
    );
  });

  it('never comes earlier because of an absence, and one more absence never draws it forward', () => {
    fc.assert(
      fc.property(dayAndAbsences, anyLength, ([from, absences], days) => {
        const due = afterPresentDays(absences, from, days);
        expect(due >= addDays(from, days)).toBe(true);
        expect(due >= afterPresentDays(absences.slice(1), from, days)).toBe(true);
      }),
    );
  });

  it('merges absences into spans that cover the same days and neither touch nor overlap', () => {
    fc.assert(
      fc.property(dayAndAbsences, ([from, absences]) => {
        const spans = mergedSpans(absences);
        spans.slice(1).forEach((span, at) => {
          expect(daysBetween(spans[at]?.to ?? '', span.from)).toBeGreaterThan(1);
        });
        for (let n = -70; n < 170; n++) {
          const day = addDays(from, n);
          expect(spans.some((span) => span.from <= day && day <= span.to)).toBe(isAbsent(absences, day));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says until when somebody is away across touching absences', () => {
    const absences = [away('2026-11-23', '2026-11-25'), away('2026-11-26', '2026-11-30')];
    expect(awayUntil(absences, '2026-11-24')).toBe('2026-11-30');
    expect(awayUntil(absences, '2026-12-01')).toBeNull();
  });
});

describe('the next session day', () => {
  it('is drawn forward to the usual weekday', () => {
    const mondays = person({ cadenceDays: 14, usualWeekday: 1 });
    expect(nextSessionDay(mondays, '2026-11-09', '2026-11-10')).toBe('2026-11-23');
    expect(nextSessionDay(mondays, '2026-11-11', '2026-11-12')).toBe('2026-11-23');
  });

  it('skips a week of leave and never lies before the earliest day', () => {
    const leave = person({ cadenceDays: 7, usualWeekday: 1, absences: [away('2026-11-21', '2026-11-29')] });
    expect(nextSessionDay(leave, '2026-11-16', '2026-11-17')).toBe('2026-11-30');
    expect(nextSessionDay(person({ cadenceDays: 7 }), '2026-01-05', '2026-11-24')).toBe('2026-11-24');
    expect(nextSessionDay(person({ cadenceDays: null }), '2026-11-16', '2026-11-17')).toBeNull();
  });

  it('is a day on which the person is there, on the usual weekday, after the last session', () => {
    const rhythm = fc.record({
      cadenceDays: fc.constantFrom(7, 14, 21, 28),
      usualWeekday: fc.option(fc.integer({ min: 1, max: 7 })),
    });
    fc.assert(
      fc.property(dayAndAbsences, rhythm, anyLength, ([from, absences], wish, wait) => {
        const earliest = addDays(from, wait + 1);
        const day = nextSessionDay(person({ ...wish, absences }), from, earliest) ?? '';
        expect(isAbsent(absences, day)).toBe(false);
        expect(day >= earliest && day > from).toBe(true);
        if (wish.usualWeekday !== null) expect(weekdayOf(day)).toBe(wish.usualWeekday);
      }),
    );
  });
});
