import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSlept, isTimeToLock } from '#domain/keeping/auto-lock.ts';

const minutes = (n: number) => n * 60_000;

describe('it is time to lock', () => {
  test('when nobody touched a key for as long as was chosen (issue 4: 5 minutes unless changed)', () => {
    const idle = (page: number) => ({ page, machine: null, isMachineTrusted: false });
    expect(isTimeToLock(5, idle(minutes(5) - 1))).toBe(false);
    expect(isTimeToLock(5, idle(minutes(5)))).toBe(true);
    expect(isTimeToLock(30, idle(minutes(29)))).toBe(false);
    expect(isTimeToLock('never', idle(minutes(10_000)))).toBe(false);
  });

  test('not while somebody works in another program on this machine, where the system tells', () => {
    expect(isTimeToLock(5, { page: minutes(60), machine: 2000, isMachineTrusted: true })).toBe(false);
    expect(isTimeToLock(5, { page: minutes(60), machine: minutes(5), isMachineTrusted: true })).toBe(true);
  });

  test('whatever a system says that answers 0 for ever', () => {
    expect(isTimeToLock(5, { page: minutes(5), machine: 0, isMachineTrusted: false })).toBe(true);
  });

  test('never before the page itself was idle for so long', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 5, 15, 30),
        fc.nat(minutes(40)),
        fc.option(fc.nat(minutes(40))),
        fc.boolean(),
        (after, page, machine, isMachineTrusted) =>
          page >= minutes(after) || !isTimeToLock(after as 5, { page, machine, isMachineTrusted }),
      ),
    );
  });
});

test('a pulse that comes more than two minutes late has slept, unless nothing is to lock by itself', () => {
  expect(hasSlept(5, 0, 120_000)).toBe(false);
  expect(hasSlept(5, 0, 120_001)).toBe(true);
  expect(hasSlept('never', 0, minutes(600))).toBe(false);
});
