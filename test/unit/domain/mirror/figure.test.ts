import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOf, shareOf } from '#domain/mirror/figure.ts';

describe('a figure (product.md, "What is computed": shows its n, opens its items, reads "too little yet")', () => {
  it('is the share of what is counted, and keeps the items themselves', () => {
    const figure = shareOf([1, 2, 3, 4], (n) => n > 1, 4);
    expect(figure).toEqual({ value: 0.75, n: 4, minimum: 4, items: [1, 2, 3, 4], counted: [2, 3, 4] });
  });

  it('says nothing one short of its minimum, and nothing of nothing', () => {
    expect(shareOf([1, 2, 3], () => true, 4).value).toBeNull();
    expect(shareOf([], () => true, 0).value).toBeNull();
  });

  it('none is an answer to how many', () => expect(countOf([])).toMatchObject({ value: 0, n: 0 }));

  it('speaks exactly from its minimum on, between 0 and 1, and agrees with its own items', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), fc.integer({ min: 1, max: 20 }), (items, minimum) => {
        const { value, n, counted } = shareOf(items, Boolean, minimum);
        expect(value === null).toBe(items.length < minimum);
        expect(n).toBe(items.length);
        if (value !== null) expect(value * n).toBeCloseTo(counted.length);
      }),
    );
  });
});
