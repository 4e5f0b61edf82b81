import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { joined, randomBytes } from '#vault/bytes.ts';
import { padded } from '#vault/pad.ts';
import { createPersonKeys, newPersonKey, type PersonKeys } from '#vault/person-keys.ts';
import { importSealingKey, seal } from '#vault/seal.ts';
import { isSealedByPerson, openRow, sealRecord } from '#vault/seal-record.ts';
import type { SealedRow, Table } from '#vault/table.ts';

const schema = z.object({ id: z.string(), personId: z.string().nullable(), words: z.string() });
type Words = z.infer<typeof schema>;
const notes: Table<Words> = { name: 'notes', schema, index: () => ({ flag: 'open', day: '2026-03-01' }) };
const record: Words = { id: 'a', personId: 'p', words: 'Grüße an Ada 🌻' };

let keys: PersonKeys;
beforeAll(async () => {
  keys = createPersonKeys(await importSealingKey(randomBytes(32)));
  for (const personId of ['p', 'q']) keys.add(personId, newPersonKey());
});

const sealed = (rev = 3, one = record) => sealRecord(keys, 1, notes, one, rev);

describe('a sealed record', () => {
  test('opens as it was', async () => {
    const row = await sealed();
    expect(row).toMatchObject({ id: 'a', personId: 'p', rev: 3, flag: 'open', day: '2026-03-01' });
    expect(await openRow(keys, 'notes', row)).toEqual(record);
  });

  test('stays readable when the schema moves on', async () => {
    expect(await openRow(keys, 'notes', await sealRecord(keys, 300, notes, record, 1))).toEqual(record);
  });

  test('can not be changed by one who reads it', async () => {
    const opened = await openRow(keys, 'notes', await sealed());
    expect(Object.isFrozen(opened)).toBe(true);
  });

  test('is never sealed the same way twice', async () => {
    const [one, other] = [await sealed(), await sealed()];
    expect(one.sealed).not.toEqual(other.sealed);
  });

  test('is sealed with a key that nobody can read out again', async () => {
    const own = (await keys.of('p')) ?? expect.fail();
    for (const key of [keys.data, own])
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('extractable');
  });

  test('shows its size in steps of 256 bytes only', async () => {
    const sizes = await Promise.all(
      [0, 1, 100, 150].map(async (n) => (await sealed(1, { ...record, words: 'x'.repeat(n) })).sealed.length),
    );
    expect(new Set(sizes).size).toBe(1);
    expect((await sealed(1, { ...record, words: 'x'.repeat(300) })).sealed.length).toBe(
      (sizes[0] ?? 0) + 256,
    );
  });

  const swaps: [string, (row: SealedRow, other: SealedRow) => SealedRow][] = [
    ['another revision', (row) => ({ ...row, rev: 2 })],
    ['another id', (row) => ({ ...row, id: 'b' })],
    ['another person', (row) => ({ ...row, personId: 'q' })],
    ['someone without a key', (row) => ({ ...row, personId: 'r' })],
    ['nobody', (row) => ({ ...row, personId: '' })],
    ['another flag', (row) => ({ ...row, flag: 'done' })],
    ['another day', (row) => ({ ...row, day: '2026-03-02' })],
    ["another record's words", (row, other) => ({ ...row, sealed: other.sealed })],
    ['an older revision of its own words', (row, other) => ({ ...other, rev: row.rev })],
    [
      'another schema version',
      (row) => ({ ...row, sealed: Uint8Array.of(0x80, 2, ...row.sealed.subarray(2)) }),
    ],
    ['no word of its key', (row) => ({ ...row, sealed: Uint8Array.of(0, 1, ...row.sealed.subarray(2)) })],
    ['a cut end', (row) => ({ ...row, sealed: row.sealed.subarray(0, -1) })],
    ['nothing left of it', (row) => ({ ...row, sealed: new Uint8Array() })],
  ];
  test.each(swaps)('does not open with %s', async (_, swap) => {
    const row = await sealed(3);
    const other = await sealed(2, { ...record, words: 'older' });
    expect(await openRow(keys, 'notes', swap(row, other))).toBeNull();
  });

  test('does not open in another table or with another key, nor with any bit changed', async () => {
    const row = await sealed();
    expect(await openRow(keys, 'people', row)).toBeNull();
    const others = createPersonKeys(keys.data, new Map([['p', randomBytes(32)]]));
    expect(await openRow(others, 'notes', row)).toBeNull();
    for (let at = 0; at < row.sealed.length; at += 17) {
      const changed = row.sealed.map((byte, i) => (i === at ? byte ^ 1 : byte));
      expect(await openRow(keys, 'notes', { ...row, sealed: changed })).toBeNull();
    }
  });
});

describe("a person's key", () => {
  const aboutNobody: Words = { id: 'n', personId: null, words: 'about nobody' };

  test('seals what is about them, and nothing else', async () => {
    const mine = createPersonKeys(keys.data, new Map([['p', newPersonKey()]]));
    const [own, nobodys] = [await sealRecord(mine, 1, notes, record, 1), await sealed(1, aboutNobody)];
    expect([isSealedByPerson(own), isSealedByPerson(nobodys)]).toEqual([true, false]);
    mine.drop('p');
    expect(await openRow(mine, 'notes', own)).toBeNull();
    expect(await openRow(mine, 'notes', nobodys)).toEqual(aboutNobody);
  });

  test('is needed before anything about them can be sealed', () =>
    expect(sealed(1, { ...record, personId: 'r' })).rejects.toThrow());

  test('opens nothing of anyone else', async () => {
    const raw = newPersonKey();
    const same = createPersonKeys(
      keys.data,
      new Map([
        ['p', raw],
        ['q', newPersonKey()],
      ]),
    );
    const row = await sealRecord(same, 1, notes, record, 1);
    expect(await openRow(same, 'notes', { ...row, personId: 'q' })).toBeNull();
    expect(await openRow(createPersonKeys(keys.data, new Map([['q', raw]])), 'notes', row)).toBeNull();
    // Not even with the very same key: whose row it is, is sealed with it.
    const twin = createPersonKeys(keys.data, new Map([['q', raw.slice()]]));
    expect(await openRow(twin, 'notes', { ...row, personId: 'q' })).toBeNull();
  });

  test('is wiped when it is dropped', () => {
    const raw = newPersonKey();
    const mine = createPersonKeys(keys.data, new Map([['p', raw]]));
    mine.drop('p');
    expect(raw.every((byte) => byte === 0)).toBe(true);
    expect([mine.has('p'), mine.of('p')]).toEqual([false, undefined]);
  });

  test('is not asked of a row that was sealed before there were any', async () => {
    // As version 1 wrote it: the same associated data, the data key, no mark.
    const old = await sealAsBefore(record);
    expect(isSealedByPerson(old)).toBe(false);
    expect(await openRow(keys, 'notes', old)).toEqual(record);
  });
});

const sealAsBefore = async ({ id, personId, ...words }: Words): Promise<SealedRow> => {
  const clear = { id, personId: personId ?? '', rev: 1, flag: 'open', day: '2026-03-01' };
  const plain = padded(JSON.stringify({ id, personId, ...words }));
  const about = ['row', 1, 'notes', id, 1, clear.personId, clear.flag, clear.day];
  return { ...clear, sealed: joined([Uint8Array.of(0, 1), await seal(keys.data, plain, about)]) };
};
