import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWideGap, perceptionGap } from '#domain/autonomy/level-cards.ts';
import { anyLevel } from '#test/unit/domain/records.ts';

it('counts how far the two cards lie apart, whoever chose the higher one', () =>
  fc.assert(
    fc.property(anyLevel, anyLevel, (mine, theirs) => {
      expect(perceptionGap({ mine, theirs })).toBe(perceptionGap({ mine: theirs, theirs: mine }));
      expect(perceptionGap({ mine, theirs: mine })).toBe(0);
    }),
  ));

it('becomes a talking point from two on (product.md, "Perception gap")', () => {
  expect(isWideGap({ mine: 3, theirs: 3 })).toBe(false);
  expect(isWideGap({ mine: 3, theirs: 4 })).toBe(false);
  expect(isWideGap({ mine: 3, theirs: 5 })).toBe(true);
  expect(isWideGap({ mine: 7, theirs: 1 })).toBe(true);
});
