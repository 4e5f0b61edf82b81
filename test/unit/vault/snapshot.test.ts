import { beforeEach, describe, expect, test } from 'vitest';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { joined, randomBytes, toHex, utf8 } from '#vault/bytes.ts';
import { type FoldedChanges, fold } from '#vault/folded-changes.ts';
import { decodeFrames, encodeFrame } from '#vault/journal.ts';
import { takeSnapshot } from '#vault/new-generation.ts';
import { importSealingKey, seal, type SealingKey, unseal } from '#vault/seal.ts';
import { readSnapshot, type State } from '#vault/snapshot-file.ts';
import type { SealedRow } from '#vault/table.ts';

const headerLength = 32;

let key: SealingKey;
let disk: MemoryDisk;

const row = (id: string): SealedRow => ({
  id,
  personId: 'p',
  rev: 1,
  flag: '',
  day: '2026-03-01',
  sealed: randomBytes(300),
});
const state = (): State => {
  const changes: FoldedChanges = new Map();
  const puts = ['a', 'b'].map((id) => ({ table: 'notes', row: row(id) }));
  fold(changes, { at: '', device: '', puts, deletes: [{ table: 'notes', id: 'c', personId: 'p' }] });
  return { seq: 7, at: '0'.repeat(18), device: 'd', changes };
};

beforeEach(async () => {
  key = await importSealingKey(randomBytes(32));
  disk = createMemoryDisk();
});

const opened = async () => {
  const files = memoryVaultFiles(disk);
  await files.open();
  return files;
};

describe('a snapshot', () => {
  test('comes back as it was taken', async () => {
    const files = await opened();
    const before = state();
    expect(await takeSnapshot(files, key, 2, before)).toMatchObject({ ok: true, value: { seq: 7, rows: 2 } });
    expect(await readSnapshot(files, key, 'snapshot-2')).toMatchObject({
      ok: true,
      seq: 7,
      changes: before.changes,
    });
  });

  test('that the disk changed while it was written does not count, and goes', async () => {
    const files = await opened();
    let writes = 0;
    const rotten: typeof files = {
      ...files,
      append: (name, position, bytes) => {
        writes += 1;
        return files.append(
          name,
          position,
          writes === 2 ? bytes.map((byte, at) => (at === 50 ? byte ^ 1 : byte)) : bytes,
        );
      },
    };
    expect(await takeSnapshot(rotten, key, 2, state())).toEqual({ ok: false, fault: 'io' });
    expect(writes).toBe(3);
    expect(disk.files.has('snapshot-2')).toBe(false);
  });

  test.each([
    ['rows', 1],
    ['rows', -1],
    ['tombstones', 1],
  ] as const)('whose totals name other %s (%i) than it holds is damaged', async (what, difference) => {
    const files = await opened();
    await takeSnapshot(files, key, 2, state());
    const bytes = disk.files.get('snapshot-2') ?? expect.fail();
    const id = toHex(bytes.subarray(12, 28));
    const { frames } = decodeFrames(bytes.subarray(headerLength), 1);
    const last = frames.at(-1) ?? expect.fail();
    const about = ['snapshot-end', id, last.seq];
    const totals = JSON.parse(
      new TextDecoder().decode((await unseal(key, last.body, about)) ?? expect.fail()),
    ) as Record<string, number>;
    const lying = utf8(JSON.stringify({ ...totals, [what]: (totals[what] ?? 0) + difference }));
    const end = encodeFrame(last.seq, await seal(key, lying, about)).bytes;
    disk.files.set('snapshot-2', joined([bytes.subarray(0, headerLength + last.start), end]));
    expect(await readSnapshot(files, key, 'snapshot-2')).toEqual({ ok: false, reason: 'damaged' });
  });
});
