import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { randomBytes } from '#vault/bytes.ts';
import { importSealingKey, type SealingKey } from '#vault/seal.ts';
import { openRow, sealRecord } from '#vault/seal-record.ts';
import type { SealedRow, Table } from '#vault/table.ts';

const schema = z.object({ id: z.string(), personId: z.string().nullable(), words: z.string() });
type Words = z.infer<typeof schema>;
const notes: Table<Words> = { name: 'notes', schema, index: () => ({ flag: 'open', day: '2026-03-01' }) };
const record: Words = { id: 'a', personId: 'p', words: 'Grüße an Ada 🌻' };

let key: SealingKey;
beforeAll(async () => {
  key = await importSealingKey(randomBytes(32));
});

const sealed = (rev = 3, one = record) => sealRecord(key, 1, notes, one, rev);

describe('a sealed record', () => {
  test('opens as it was', async () => {
    const row = await sealed();
    expect(row).toMatchObject({ id: 'a', personId: 'p', rev: 3, flag: 'open', day: '2026-03-01' });
    expect(await openRow(key, 'notes', row)).toEqual(record);
  });

  test('stays readable when the schema moves on', async () => {
    expect(await openRow(key, 'notes', await sealRecord(key, 300, notes, record, 1))).toEqual(record);
  });

  test('can not be changed by one who reads it', async () => {
    const opened = await openRow(key, 'notes', await sealed());
    expect(Object.isFrozen(opened)).toBe(true);
  });

  test('is never sealed the same way twice', async () => {
    const [one, other] = [await sealed(), await sealed()];
    expect(one.sealed).not.toEqual(other.sealed);
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
    ['another person', (row) => ({ ...row, personId: '' })],
    ['another flag', (row) => ({ ...row, flag: 'done' })],
    ['another day', (row) => ({ ...row, day: '2026-03-02' })],
    ["another record's words", (row, other) => ({ ...row, sealed: other.sealed })],
    ['an older revision of its own words', (row, other) => ({ ...other, rev: row.rev })],
    ['another schema version', (row) => ({ ...row, sealed: Uint8Array.of(0, 2, ...row.sealed.subarray(2)) })],
    ['a cut end', (row) => ({ ...row, sealed: row.sealed.subarray(0, -1) })],
    ['nothing left of it', (row) => ({ ...row, sealed: new Uint8Array() })],
  ];
  test.each(swaps)('does not open with %s', async (_, swap) => {
    const row = await sealed(3);
    const other = await sealed(2, { ...record, words: 'older' });
    expect(await openRow(key, 'notes', swap(row, other))).toBeNull();
  });

  test('does not open in another table or with another key, nor with any bit changed', async () => {
    const row = await sealed();
    expect(await openRow(key, 'people', row)).toBeNull();
    expect(await openRow(await importSealingKey(randomBytes(32)), 'notes', row)).toBeNull();
    for (let at = 0; at < row.sealed.length; at += 17) {
      const changed = row.sealed.map((byte, i) => (i === at ? byte ^ 1 : byte));
      expect(await openRow(key, 'notes', { ...row, sealed: changed })).toBeNull();
    }
  });
});
