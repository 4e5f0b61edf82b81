import { expect, test } from 'vitest';
import { areThanksOutOfSight, isFeedbackOutOfSight, isHandedOutOutOfSight } from '#domain/out-of-sight.ts';

// While the screen is shared, nobody reads there what they should hear first.

const day = '2026-03-01';

test.each([
  ['to-them', 'observed', null, true],
  ['to-them', 'to-deliver', null, true],
  ['to-them', 'delivered', day, false],
  ['to-them', 'checked', day, false],
  ['to-them', 'dropped', null, true],
  ['to-them', 'dropped', day, false],
  ['to-me', 'observed', null, false],
  ['to-me', 'to-deliver', null, false],
] as const)('feedback %s, %s, delivered %s: out of sight is %s', (direction, state, deliveredOn, expected) =>
  expect(isFeedbackOutOfSight({ direction, state, deliveredOn })).toBe(expected),
);

test.each([
  ['to-speak', null, true],
  ['spoken', day, false],
  ['dropped', null, true],
  ['dropped', day, false],
] as const)('thanks %s, spoken %s: out of sight is %s', (state, spokenOn, expected) =>
  expect(areThanksOutOfSight({ state, spokenOn })).toBe(expected),
);

test.each([
  ['person', 0, false],
  ['person', 1, true],
  ['hr', 0, true],
  ['me', 0, true],
] as const)(
  'what was handed out for %s with %i private entries: out of sight is %s',
  (reader, privateEntries, expected) =>
    expect(isHandedOutOutOfSight({ reader, privateEntries })).toBe(expected),
);
