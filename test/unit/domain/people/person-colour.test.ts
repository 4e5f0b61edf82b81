import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsInOrder, type PersonId } from '#domain/ids.ts';
import { colourCount, colourOf, idsOfRareColours } from '#domain/people/person-colour.ts';

const drawing = () => {
  const next = idsInOrder();
  return () => next<'person'>(1_790_000_000_000) as PersonId;
};

describe('the colour of a person', () => {
  it('goes by their id alone, and is one of those there are', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(colourOf(id)).toBeGreaterThanOrEqual(0);
        expect(colourOf(id)).toBeLessThan(colourCount);
      }),
    );
  });

  it('is nobody else’s while there are colours left', () => {
    for (let round = 0; round < 50; round += 1) {
      const ids = idsOfRareColours(colourCount, [], drawing());
      expect(new Set(ids.map(colourOf)).size).toBe(colourCount);
    }
  });

  it('is one that the fewest have, whoever was here before', () => {
    fc.assert(
      fc.property(fc.array(fc.uuid({ version: 7 }), { maxLength: 20 }), (others) => {
        const [id = ''] = idsOfRareColours(1, others, drawing());
        const holders = (colour: number) => others.filter((other) => colourOf(other) === colour).length;
        const fewest = Math.min(...Array.from({ length: colourCount }, (_, colour) => holders(colour)));
        expect(holders(colourOf(id))).toBe(fewest);
      }),
    );
  });
});
