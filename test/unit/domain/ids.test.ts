import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsInOrder, newId } from '#domain/ids.ts';

const anyMillis = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const anyRandom = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('ids', () => {
  it('are UUIDs of version 7, variant 10, whatever the random bytes are', () => {
    fc.assert(
      fc.property(anyMillis, anyRandom, (millis, random) => {
        expect(newId(millis, random)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
      }),
    );
  });

  it('carry the time of their making in the first 48 bits', () => {
    fc.assert(
      fc.property(anyMillis, anyRandom, (millis, random) => {
        expect(Number.parseInt(newId(millis, random).replaceAll('-', '').slice(0, 12), 16)).toBe(millis);
      }),
    );
  });

  it('sort by creation', () => {
    fc.assert(
      fc.property(anyMillis, anyMillis, anyRandom, anyRandom, (a, b, one, two) => {
        fc.pre(a < b);
        expect(newId(a, one) < newId(b, two)).toBe(true);
      }),
    );
  });

  it('differ when made in the same millisecond, and leave the given bytes alone', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId(1))).size).toBe(1000);
    const bytes = new Uint8Array(10).fill(0xff);
    newId(1, bytes);
    expect(bytes).toEqual(new Uint8Array(10).fill(0xff));
  });

  it('sort by their making within one millisecond too, even ten thousand of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), (millis) => {
        const next = idsInOrder();
        const made = Array.from({ length: 10_000 }, () => next(millis));
        expect(made).toEqual([...new Set(made)].toSorted());
      }),
      { numRuns: 5 },
    );
  });

  it('follow a clock that is put back', () => {
    const next = idsInOrder();
    const [later, sooner] = [next(2000), next(1000)];
    expect(sooner < later).toBe(true);
  });
});
