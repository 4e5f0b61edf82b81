import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minutesUntil } from '#domain/sessions/reminder.ts';

const planned = (time: string, day = '2026-11-23') => ({ state: 'planned' as const, day, time });

test.each([
  ['11 minutes before: not yet', '2026-11-23T08:49:00Z', null],
  ['a second before the tenth minute: not yet', '2026-11-23T08:49:59Z', null],
  ['at the tenth minute', '2026-11-23T08:50:00Z', 10],
  ['a moment later it still reads 10', '2026-11-23T08:50:14Z', 10],
  ['after a sleep, the minutes that are left', '2026-11-23T08:56:30Z', 4],
  ['in the last second', '2026-11-23T08:59:59Z', 1],
  ['once it has begun: silence', '2026-11-23T09:00:00Z', null],
  ['an hour later: silence', '2026-11-23T10:00:00Z', null],
])('%s', (_, now, minutes) => expect(minutesUntil(planned('09:00'), now, 'UTC')).toBe(minutes));

test('only a planned session with a time of day is spoken of', () => {
  const now = '2026-11-23T08:55:00Z';
  for (const state of ['running', 'held', 'skipped', 'missed'] as const)
    expect(minutesUntil({ ...planned('09:00'), state }, now, 'UTC')).toBeNull();
  for (const time of ['', '24:00', '29:99', '9:00'])
    expect(minutesUntil(planned(time), now, 'UTC')).toBeNull();
});

test('the time is the leader’s own, on either side of a change of clocks and of midnight', () => {
  expect(minutesUntil(planned('09:00', '2026-10-24'), '2026-10-24T06:50:00Z', 'Europe/Berlin')).toBe(10);
  expect(minutesUntil(planned('09:00', '2026-10-26'), '2026-10-26T07:50:00Z', 'Europe/Berlin')).toBe(10);
  expect(minutesUntil(planned('00:05', '2026-11-24'), '2026-11-23T23:58:00Z', 'UTC')).toBe(7);
  // 02:30 is skipped on this night, so 03:30 counts.
  expect(minutesUntil(planned('02:30', '2026-03-29'), '2026-03-29T01:25:00Z', 'Europe/Berlin')).toBe(5);
});

test('whatever the moment, it is silent or says 1 to 10 minutes, and never less than are left', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3_600_000, max: 3_600_000 }), (left) => {
      const now = new Date(Date.UTC(2026, 10, 23, 9) - left).toISOString();
      const minutes = minutesUntil(planned('09:00'), now, 'UTC');
      if (left <= 0 || left > 600_000) expect(minutes).toBeNull();
      else expect((minutes ?? 0) * 60_000 - left).toSatisfy((over: number) => over >= 0 && over < 60_000);
    }),
  );
});
