import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChangeEntry, decodeEntry, encodeEntry } from '#vault/change-entry.ts';
import { fold } from '#vault/folded-changes.ts';

const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const row = fc.record({
  id: word,
  personId: word,
  flag: word,
  day: word,
  rev: fc.integer({ min: 1, max: 2 ** 50 }),
  sealed: fc.uint8Array({ maxLength: 40 }),
});
const entry: fc.Arbitrary<ChangeEntry> = fc.record({
  at: word,
  device: word,
  puts: fc.array(fc.record({ table: word, row }), { maxLength: 4 }),
  deletes: fc.array(fc.record({ table: word, id: word, personId: word }), { maxLength: 4 }),
});

test('a change comes back from the journal as it was', () =>
  fc.assert(
    fc.property(entry, (one) => {
      expect(decodeEntry(encodeEntry(one))).toEqual(one);
    }),
  ));

test('of several changes to a record the last one counts', () => {
  const put = (rev: number) => ({
    table: 'notes',
    row: { id: 'a', personId: '', rev, flag: '', day: '', sealed: new Uint8Array() },
  });
  const gone = { table: 'notes', id: 'a', personId: '' };
  const change = { at: '', device: '', puts: [], deletes: [] };
  const later = fold(fold(new Map(), { ...change, puts: [put(1)] }), { ...change, puts: [put(2)] });
  expect(later.get('notes')?.get('a')).toEqual(put(2).row);
  expect(
    fold(later, { ...change, deletes: [gone] })
      .get('notes')
      ?.get('a'),
  ).toEqual(gone);
  expect(
    fold(later, { ...change, puts: [put(9)] })
      .get('notes')
      ?.get('a'),
  ).toEqual(put(9).row);
});
