import type Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { note, put, remove, testDatabase, testTables, wordsIn } from '#test/helpers/vault-notes.ts';
import { deleteDatabase } from '#vault/probe-database.ts';
import { createVault, type OpenVault, unlockVault } from '#vault/vault.ts';

const name = 'vault-generations';
const passphrase = 'amber';

let disk: MemoryDisk;
let database: Dexie;
let vault: OpenVault;

const place = () => {
  database = testDatabase(name);
  return { files: memoryVaultFiles(disk), database, tables: testTables };
};
const reopened = async (isCopyLost = false) => {
  await vault.close();
  // What dies does not let go by itself.
  disk.holder = null;
  disk.dieBefore = null;
  if (isCopyLost) await deleteDatabase(name);
  const outcome = await unlockVault({ ...place(), secret: { passphrase } });
  if (!outcome.ok) throw new Error(outcome.reason);
  vault = outcome.vault;
};
const write = (...ids: string[]) => vault.commit(async () => put(...ids.map((id) => note(id))));
const ids = async () => Object.keys(await wordsIn(vault));
const names = () => [...disk.files.keys()].toSorted();

beforeEach(async () => {
  disk = createMemoryDisk();
  await deleteDatabase(name);
  const outcome = await (await createVault({ ...place(), passphrase, workFactor: 4 })).finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  vault = outcome.vault;
  await write('a', 'b');
  await vault.commit(async () => remove('b'));
});
afterEach(async () => {
  disk.holder = null;
  disk.dieBefore = null;
  await vault.destroy();
});

describe('a new generation', () => {
  test('has everything, keeps the one before, and lets older ones go', async () => {
    expect(await vault.snapshot()).toBe(true);
    expect(names()).toEqual([
      'journal',
      'journal-2',
      'keys',
      'keys-copy',
      'people',
      'sentinel',
      'snapshot-2',
    ]);
    await write('c');
    expect(await vault.snapshot()).toBe(true);
    await write('d');
    expect(names()).toEqual([
      'journal-2',
      'journal-3',
      'keys',
      'keys-copy',
      'people',
      'sentinel',
      'snapshot-2',
      'snapshot-3',
    ]);
    await reopened();
    expect(vault.repairs).toEqual([]);
    await reopened(true);
    expect(await ids()).toEqual(['a', 'c', 'd']);
    expect(vault.repairs).toEqual(['working-copy-rebuilt']);
    await write('e');
    await reopened();
    expect(await ids()).toEqual(['a', 'c', 'd', 'e']);
  });

  test('carries along what was written while its snapshot was taken', async () => {
    const rotating = vault.snapshot();
    await write('c');
    await write('d');
    expect(await rotating).toBe(true);
    await write('e');
    await reopened(true);
    expect(await ids()).toEqual(['a', 'c', 'd', 'e']);
  });

  test('tells how far filling the working copy has come', async () => {
    await vault.snapshot();
    await write('c');
    await vault.close();
    await deleteDatabase(name);
    const shares: number[] = [];
    const outcome = await unlockVault({
      ...place(),
      secret: { passphrase },
      onProgress: (share) => shares.push(share),
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    vault = outcome.vault;
    expect(shares.at(-1)).toBe(1);
  });
});

/** How many calls that may change a byte a rotation makes, and a write before it. */
const stepsOf = async (): Promise<number> => {
  const before = disk.writes.length;
  const rotating = vault.snapshot();
  await write('c');
  await rotating;
  return disk.writes.length - before;
};

test('a machine that dies before any step of a rotation has everything that was saved', async () => {
  await vault.snapshot();
  const steps = await stepsOf();
  expect(steps).toBeGreaterThan(6);
  for (let step = 1; step <= steps; step += 1) {
    await reopened();
    disk.writes = [];
    disk.dieBefore = step;
    const rotating = vault.snapshot();
    const saved = (await write(`step-${step}`)).ok;
    await rotating;
    await reopened(step % 2 === 0);
    expect(await ids(), `before step ${step}`).toEqual(expect.arrayContaining(['a', 'c']));
    expect((await ids()).includes(`step-${step}`), `before step ${step}`).toBe(saved);
    expect((await write(`after-${step}`)).ok).toBe(true);
  }
});

describe('rot', () => {
  const rot = (which: 'snapshot-2' | 'journal-2' | 'snapshot-3', at: number) => {
    const bytes = disk.files.get(which) ?? expect.fail();
    disk.files.set(
      which,
      bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)),
    );
  };

  test.each([3, 40, 90])('at byte %i of a snapshot: the generation before has all of it', async (at) => {
    await vault.snapshot();
    await write('c');
    rot('snapshot-2', at);
    await reopened(true);
    expect(await ids()).toEqual(['a', 'c']);
  });

  test('an older snapshot in the place of the newest: the generation before has all of it', async () => {
    await vault.snapshot();
    await write('c');
    await vault.snapshot();
    await write('d');
    disk.files.set('snapshot-3', disk.files.get('snapshot-2') ?? expect.fail());
    await reopened(true);
    expect(await ids()).toEqual(['a', 'c', 'd']);
  });

  test('in the beginning of a journal: the working copy has all of it', async () => {
    await vault.snapshot();
    await write('c');
    await vault.close();
    rot('journal-2', 20);
    await reopened();
    expect(vault.repairs).toEqual(['history-healed']);
    expect(await ids()).toEqual(['a', 'c']);
    await reopened(true);
    expect(await ids()).toEqual(['a', 'c']);
  });

  test('in the beginning of a journal that nothing was written on: the generation before has all of it', async () => {
    await write('c');
    await reopened();
    const before = disk.files.get('sentinel') ?? expect.fail();
    await vault.snapshot();
    await vault.close();
    // As a power cut leaves it: longer than a header, the first block not there, the sentinel not moved on yet.
    disk.files.set('journal-2', new Uint8Array(900));
    disk.files.set('sentinel', before);
    await reopened(true);
    expect(vault.repairs).toEqual(['history-healed']);
    expect(await ids()).toEqual(['a', 'c']);
    expect(disk.aside.map((one) => one.name)).toEqual(['journal-2']);
    await write('d');
    await reopened(true);
    expect(await ids()).toEqual(['a', 'c', 'd']);
  });

  test('that cut off the last change a new journal carries: the generation before has all of it', async () => {
    await reopened();
    const before = disk.files.get('sentinel') ?? expect.fail();
    const rotating = vault.snapshot();
    // At once, so that both have their turn before the new journal begins and are carried into it.
    await Promise.all([write('c'), write('d'), rotating]);
    await vault.close();
    const begun = disk.files.get('journal-2') ?? expect.fail();
    expect(begun.byteLength).toBeGreaterThan(500);
    disk.files.set('journal-2', begun.slice(0, -10));
    disk.files.set('sentinel', before);
    await reopened(true);
    expect(await ids()).toEqual(['a', 'c', 'd']);
  });

  test('that left only some bytes of a journal that was written on: the working copy has all of it', async () => {
    await vault.snapshot();
    await write('c');
    await vault.close();
    disk.files.set('journal-2', (disk.files.get('journal-2') ?? expect.fail()).slice(0, 59));
    await reopened();
    expect(vault.repairs).toEqual(['history-healed']);
    expect(await ids()).toEqual(['a', 'c']);
    await reopened(true);
    expect(await ids()).toEqual(['a', 'c']);
  });

  test('in the beginning of a journal that was written on, without a working copy: what came before it', async () => {
    await vault.snapshot();
    await write('c');
    await vault.close();
    rot('journal-2', 20);
    await reopened(true);
    expect(vault.repairs).toEqual(['history-cut']);
    expect(await ids()).toEqual(['a']);
    expect(disk.aside.map((one) => one.name)).toEqual(['journal-2']);
  });

  test('in a change of a journal, without a working copy: what came before it', async () => {
    await vault.snapshot();
    await write('c');
    await write('d');
    await vault.close();
    rot('journal-2', 64 + 40);
    await reopened(true);
    expect(vault.repairs).toEqual(['history-cut']);
    expect(await ids()).toEqual(['a']);
    expect(disk.aside.map((one) => one.name)).toContain('journal-2');
    await write('e');
    await reopened(true);
    expect(await ids()).toEqual(['a', 'e']);
  });
});
