import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, addMonths } from '#domain/time/calendar.ts';
import { namedPeriods, nameOfPeriod, periodNamed } from '#domain/goals/objective-period.ts';
import { anyDay } from '#test/unit/domain/records.ts';

it('names calendar quarters, half-years and years', () => {
  const today = '2026-11-23';
  expect(namedPeriods.map((name) => periodNamed(name, today))).toEqual([
    { from: '2026-10-01', to: '2026-12-31' },
    { from: '2027-01-01', to: '2027-03-31' },
    { from: '2026-07-01', to: '2026-12-31' },
    { from: '2026-01-01', to: '2026-12-31' },
  ]);
  expect(nameOfPeriod({ from: '2026-10-01', to: '2026-12-31' }, today)).toBe('quarter');
  expect(nameOfPeriod({ from: '2026-10-02', to: '2026-12-31' }, today)).toBeNull();
});

it('today lies in every period but the next quarter, which follows on this one without a gap', () =>
  fc.assert(
    fc.property(anyDay, (today) => {
      for (const name of ['quarter', 'half-year', 'year'] as const) {
        const { from, to } = periodNamed(name, today);
        expect(from <= today && today <= to).toBe(true);
        expect(addDays(to, 1).slice(8)).toBe('01');
      }
      const { from, to } = periodNamed('next-quarter', today);
      expect(from).toBe(addDays(periodNamed('quarter', today).to, 1));
      expect(to).toBe(addDays(addMonths(from, 3), -1));
    }),
  ));
