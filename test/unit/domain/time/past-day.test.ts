import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePastDay } from '#domain/time/past-day.ts';
import { anyDay } from '#test/unit/domain/records.ts';

/** A Monday. */
const today = '2026-11-23';

test.each([
  ['yesterday', '2026-11-22'],
  ['today', '2026-11-23'],
  ['fri', '2026-11-20'],
  ['last fri', '2026-11-20'],
  ['on friday', '2026-11-20'],
  ['mon', '2026-11-23'],
  ['last mon', '2026-11-16'],
  ['sun', '2026-11-22'],
  ['9 nov', '2026-11-09'],
  ['27 nov', '2025-11-27'],
  ['1 June', '2026-06-01'],
  ['27.11.', '2025-11-27'],
  ['2 weeks ago', '2026-11-09'],
  ['a month ago', '2026-10-23'],
  ['a year ago', '2025-11-23'],
  ['2026-06-01', '2026-06-01'],
  ['29 feb', '2024-02-29'],
])('“%s” is %s', (words, day) => expect(parsePastDay(words, today)).toBe(day));

test.each(['', 'tomorrow', 'next week', 'in 2 days', '27 nov 2027', '27.11.27', 'soon', '31 nov'])(
  '“%s” is no past day',
  (words) => expect(parsePastDay(words, today)).toBeNull(),
);

test('no words ever mean a day to come', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'fri',
      'last mon',
      'yesterday',
      '29 feb',
      '31 dec',
      'eom',
      'next tue',
      '1/1',
      'in a week',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(anyDay, words, (day, said) => {
      const understood = parsePastDay(said, day);
      expect(understood === null || understood <= day).toBe(true);
    }),
  );
});
