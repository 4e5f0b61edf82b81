import type Dexie from 'dexie';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { memoryDatabases } from '#test/helpers/memory-database.ts';
import { installNodeVault, nodePlace } from '#test/helpers/node-vault.ts';
import { createMemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { note, put, remove, wordsIn } from '#test/helpers/vault-notes.ts';
import { createVault, type OpenVault, unlockVault } from '#vault/vault.ts';

// IndexedDB refuses the rows of a change that is in the journal already, as it does when its quota is used up. Then the
// working copy has less than the files, and must never pass for whole.

const passphrase = 'amber kettle';
let disk: ReturnType<typeof createMemoryDisk>;
let vault: OpenVault;
let isFull = false;

/** Refuses rows while it is full, and takes the small note of how far it has come all the same. */
const refusing = (database: Dexie): Dexie => {
  for (const table of database.tables) {
    const take = table.bulkPut.bind(table);
    const bulkPut = async (rows: unknown[]): Promise<unknown> => {
      if (isFull) throw new DOMException('no space', 'QuotaExceededError');
      return take(rows);
    };
    if (table.name === 'notes') Object.assign(table, { bulkPut });
  }
  return database;
};

const place = () => {
  const found = nodePlace(memoryVaultFiles(disk), 'behind');
  return { ...found, database: refusing(found.database) };
};

const reopened = async (): Promise<OpenVault> => {
  await vault.close();
  const outcome = await unlockVault({ ...place(), secret: { passphrase } });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.vault;
};

/** Called saved, and in the journal alone. */
const saveBehind = async (...records: ReturnType<typeof note>[]): Promise<void> => {
  isFull = true;
  expect(await vault.commit(async () => put(...records))).toMatchObject({ ok: true });
};

beforeAll(installNodeVault);
beforeEach(async () => {
  isFull = false;
  disk = createMemoryDisk();
  memoryDatabases.clear();
  const created = await (await createVault({ ...place(), passphrase, workFactor: 1 })).finish();
  if (!created.ok) throw new Error(created.reason);
  ({ vault } = created);
  await vault.commit(async () => put(note('a')));
});

test('a generation that begins meanwhile does not make the working copy claim what it never got', async () => {
  await saveBehind(note('b', 'acknowledged'));
  expect(await vault.snapshot()).toBe(true);
  isFull = false;
  expect(await vault.commit(async () => put(note('c')))).toMatchObject({ ok: true });
  expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b', 'c']);
  vault = await reopened();
  expect(await wordsIn(vault)).toMatchObject({ b: 'acknowledged' });
});

test('nor at the next start, where the database had no room till then', async () => {
  await saveBehind(note('b', 'acknowledged'));
  expect(await vault.snapshot()).toBe(true);
  await vault.close();
  isFull = false;
  vault = await reopened();
  expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b']);
});

test('a short copy is not what rotten files are healed from', async () => {
  await saveBehind(note('b', 'acknowledged'));
  const journal = disk.files.get('journal');
  if (journal === undefined) throw new Error('no journal');
  const whole = journal.slice();
  const rotten = journal.slice();
  rotten[rotten.length - 5] = (rotten.at(-5) ?? 0) ^ 1;
  disk.files.set('journal', rotten);
  expect(await vault.snapshot()).toBe(false);
  disk.files.set('journal', whole);
  isFull = false;
  vault = await reopened();
  expect(await wordsIn(vault)).toMatchObject({ b: 'acknowledged' });
});

test('nobody’s key goes because something about them was deleted once', async () => {
  await vault.commit(async () =>
    put(note('q', 'Quinn', { personId: 'q' }), note('x', 'passing', { personId: 'q' })),
  );
  await vault.commit(async () => remove('x'));
  await saveBehind(note('b', 'acknowledged', { personId: 'q' }));
  expect(await vault.snapshot()).toBe(true);
  isFull = false;
  await vault.close();
  memoryDatabases.clear();
  vault = await reopened();
  expect(await wordsIn(vault)).toMatchObject({ q: 'Quinn', b: 'acknowledged' });
});
