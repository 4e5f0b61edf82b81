import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { VaultFiles } from '#platform/desktop.ts';
import { memoryDatabases } from '#test/helpers/memory-database.ts';
import { installNodeVault, nodePlace } from '#test/helpers/node-vault.ts';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { note, put, remove, wordsIn } from '#test/helpers/vault-notes.ts';
import { createVault, inspectVault, type OpenVault, unlockVault } from '#vault/vault.ts';

// Files of a vault that are not there any more, though something else says that they were.

const name = 'missing-files';
const passphrase = 'amber kettle';

let disk: MemoryDisk;
let vault: OpenVault;

const place = (files: VaultFiles = memoryVaultFiles(disk)) => nodePlace(files, name);
const create = async () => (await createVault({ ...place(), passphrase, workFactor: 1 })).finish();
const reopened = async (files?: VaultFiles) => {
  await vault.close();
  const outcome = await unlockVault({ ...place(files), secret: { passphrase } });
  if (!outcome.ok) throw new Error(outcome.reason);
  vault = outcome.vault;
};
const write = (...ids: string[]) => vault.commit(async () => put(...ids.map((id) => note(id))));
const ids = async () => Object.keys(await wordsIn(vault)).toSorted();
const inspect = () => inspectVault(memoryVaultFiles(disk), name, 1);
const lose = (...files: Parameters<typeof disk.files.delete>[0][]) => {
  for (const file of files) disk.files.delete(file);
};

beforeAll(installNodeVault);
beforeEach(async () => {
  disk = createMemoryDisk();
  memoryDatabases.clear();
  const outcome = await create();
  if (!outcome.ok) throw new Error(outcome.reason);
  vault = outcome.vault;
  await write('a');
});

describe('the newest journal is gone', () => {
  beforeEach(async () => {
    await vault.snapshot();
    await write('b', 'c');
    await vault.close();
  });

  test.each([
    ['alone', []],
    ['with its snapshot', ['snapshot-2'] as const],
    ['with the sentinel', ['sentinel'] as const],
  ])('%s: the working copy has all of it, and nothing is said to be missing', async (_, more) => {
    lose('journal-2', ...more);
    await reopened();
    expect(await ids()).toEqual(['a', 'b', 'c']);
    expect(vault.repairs).toEqual(['history-healed']);
    // What can be read was not in the way, and is not called unreadable.
    expect(disk.aside).toEqual([]);
    await write('d');
    await vault.close();
    memoryDatabases.clear();
    await reopened();
    expect(await ids()).toEqual(['a', 'b', 'c', 'd']);
    expect(vault.repairs).toEqual(['working-copy-rebuilt']);
  });

  test('without a working copy: what came before it, and that the latest may be missing', async () => {
    lose('journal-2');
    memoryDatabases.clear();
    await reopened();
    expect(await ids()).toEqual(['a']);
    expect(vault.repairs).toEqual(['history-cut']);
  });

  test('and nothing was known to be in it: it is said all the same', async () => {
    await reopened();
    await vault.snapshot();
    await vault.close();
    lose('journal-3');
    memoryDatabases.clear();
    await reopened();
    expect(await ids()).toEqual(['a', 'b', 'c']);
    expect(vault.repairs).toEqual(['history-cut']);
  });

  test('and the working copy stood before it: what may be missing is said', async () => {
    const before = structuredClone(memoryDatabases.get(name));
    await reopened();
    await vault.snapshot();
    await write('d');
    await vault.close();
    lose('journal-3');
    memoryDatabases.set(name, before ?? expect.fail());
    await reopened();
    expect(await ids()).toEqual(['a', 'b', 'c']);
    expect(vault.repairs).toEqual(['history-cut']);
  });
});

test("another vault's working copy is not taken for a later state, however much is in it", async () => {
  const mine = new Map(disk.files);
  await vault.close();
  lose(...disk.files.keys());
  memoryDatabases.clear();
  const other = await create();
  if (!other.ok) throw new Error(other.reason);
  ({ vault } = other);
  for (const id of ['x', 'y', 'z']) await write(id);
  await vault.close();
  lose(...disk.files.keys());
  for (const [file, bytes] of mine) disk.files.set(file, bytes);
  await reopened();
  expect(await ids()).toEqual(['a']);
  expect(vault.repairs).toEqual(['working-copy-rebuilt']);
  await vault.commit(async () => remove('a'));
});

describe('a new journal whose beginning failed', () => {
  /** The bytes are on the disk all the same; `stays`: and can't be taken away again. */
  const failing = (stays: () => boolean): VaultFiles => {
    const files = memoryVaultFiles(disk);
    return {
      ...files,
      append: async (file, position, bytes) => {
        const written = await files.append(file, position, bytes);
        return file === 'journal-2' ? { ok: false, fault: 'io' } : written;
      },
      remove: async (file) =>
        file === 'journal-2' && disk.files.has(file) && stays()
          ? { ok: false, fault: 'io' }
          : files.remove(file),
      close: files.close,
      open: files.open,
    };
  };

  test('is taken away, so that what is written afterwards counts', async () => {
    await reopened(failing(() => false));
    expect(await vault.snapshot()).toBe(false);
    expect(disk.files.has('journal-2')).toBe(false);
    expect(await write('b')).toMatchObject({ ok: true });
    await reopened();
    expect(await ids()).toEqual(['a', 'b']);
  });

  test('and that can not be taken away lets nothing be called saved, until it can', async () => {
    let stays = true;
    await reopened(failing(() => stays));
    expect(await vault.snapshot()).toBe(false);
    expect(await write('b')).toEqual({ ok: false, fault: 'unwritable' });
    stays = false;
    expect(await write('c')).toMatchObject({ ok: true });
    await reopened();
    expect(await ids()).toEqual(['a', 'c']);
    expect(vault.repairs).toEqual([]);
  });
});

describe('a first start', () => {
  test.each([
    ['people, snapshots and the sentinel', ['people', 'snapshot-2', 'sentinel']],
    ['the keys of people', ['people']],
    ['a snapshot', ['snapshot-2']],
    ['the sentinel', ['sentinel']],
  ])('it is not, where %s lie there alone, and nothing is written over', async (_, left) => {
    await vault.snapshot();
    await vault.close();
    lose(...Array.from(disk.files.keys()).filter((file) => !left.includes(file)));
    memoryDatabases.clear();
    const before = new Map(disk.files);
    expect(await inspect()).toBe('unreadable');
    expect(await unlockVault({ ...place(), secret: { passphrase } })).toEqual({
      ok: false,
      reason: 'damaged',
    });
    expect(await create()).toEqual({ ok: false, reason: 'exists' });
    expect(disk.files).toEqual(before);
  });

  test('that was never finished is one still, and what it left is set aside', async () => {
    await vault.close();
    lose('keys', 'keys-copy', 'sentinel');
    disk.journal = disk.journal.slice(0, 32);
    memoryDatabases.clear();
    expect(await inspect()).toBe('none');
    const people = disk.files.get('people');
    const outcome = await create();
    if (!outcome.ok) throw new Error(outcome.reason);
    ({ vault } = outcome);
    expect(disk.aside).toEqual([{ name: 'people', bytes: people }]);
    await write('b');
    await reopened();
    expect(await ids()).toEqual(['b']);
  });
});

test('a vault that can not be read makes room for a new one, and every file of it stays under another name', async () => {
  await vault.snapshot();
  await vault.close();
  lose('keys', 'keys-copy');
  const before = Array.from(disk.files, ([file, bytes]) => ({ name: file, bytes }));
  const made = await createVault({ ...place(), passphrase, workFactor: 1, isReplacing: true });
  disk.writes = [];
  expect(disk.aside).toEqual([]);
  const outcome = await made.finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  ({ vault } = outcome);
  expect(disk.aside).toEqual(before);
  expect(await ids()).toEqual([]);
  await write('new');
  await reopened();
  expect(await ids()).toEqual(['new']);
  expect(vault.repairs).toEqual([]);
});
