import { expect, it } from 'vitest';
import { byUrgency, standingOf } from '#domain/people/standing.ts';
import { person, session } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const weekly = person({ cadenceDays: 7 });
const heldOn = (day: string) => session({ day });
const plannedOn = (day: string) => session({ day, state: 'planned' });

it('stays late while a later session is planned', () => {
  const standing = standingOf(weekly, heldOn('2026-11-07'), plannedOn('2026-11-25'), today);
  expect(standing).toMatchObject({ kind: 'late', daysLate: 9, upcoming: { day: '2026-11-25' } });
});

it('is planned while the rhythm holds, and today on the day itself', () => {
  expect(standingOf(weekly, heldOn('2026-11-18'), plannedOn('2026-11-25'), today).kind).toBe('planned');
  expect(standingOf(weekly, heldOn('2026-11-07'), plannedOn(today), today).kind).toBe('today');
});

it('puts who is late before who is only planned', () => {
  const late = standingOf(weekly, heldOn('2026-11-07'), plannedOn('2026-11-25'), today);
  const planned = standingOf(weekly, heldOn('2026-11-18'), plannedOn('2026-11-24'), today);
  expect([planned, late].toSorted(byUrgency)).toEqual([late, planned]);
});
