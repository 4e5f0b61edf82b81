import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOfTime, nextTime } from '#vault/hybrid-clock.ts';

test('every time is later than the one before, whatever the machine says', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { minLength: 2 }), (machine) => {
      let last = beginningOfTime;
      for (const now of machine) {
        const next = nextTime(last, now);
        expect(next > last).toBe(true);
        expect(next).toHaveLength(18);
        last = next;
      }
    }),
  ));

test('it goes by the machine when that moves on', () => {
  expect(nextTime(beginningOfTime, 255)).toBe('0000000000ff000000');
  expect(nextTime('0000000000ff000000', 100)).toBe('0000000000ff000001');
  expect(nextTime('0000000000ffffffff', 100)).toBe('000000000100000000');
});
