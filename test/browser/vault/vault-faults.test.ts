import type Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { note, put, remove, testDatabase, testTables, wordsIn } from '#test/helpers/vault-notes.ts';
import { decodeFrames } from '#vault/journal.ts';
import { deleteDatabase } from '#vault/probe-database.ts';
import { createSampleVault, createVault, inspectVault, type OpenVault, unlockVault } from '#vault/vault.ts';

const name = 'vault-faults';
const passphrase = 'amber';
const workFactor = 4;

let disk: MemoryDisk;
let database: Dexie;
let vault: OpenVault;

const place = (version = 1) => {
  database = testDatabase(name, version);
  return { files: memoryVaultFiles(disk), database, tables: testTables };
};
const unlock = (version = 1) => unlockVault({ ...place(version), secret: { passphrase } });
const reopened = async (version = 1) => {
  await vault.close();
  disk.reads = [];
  const outcome = await unlock(version);
  if (!outcome.ok) throw new Error(outcome.reason);
  vault = outcome.vault;
};
const commit = (...[change]: Parameters<typeof commitOf>) => commitOf(change);
const commitOf = (change: ReturnType<typeof put> | ReturnType<typeof remove>) =>
  vault.commit(async () => change);
const inspect = (schema = 1) => inspectVault(memoryVaultFiles(disk), name, schema);
const bytesOnDisk = () => [disk.keyFile?.join(), disk.journal.join()];

/** All of IndexedDB as it lies there. */
const dump = async (): Promise<Record<string, unknown[]>> => {
  const raw = testDatabase(name);
  const rows = await Promise.all(raw.tables.map(async (table) => [table.name, await table.toArray()]));
  raw.close();
  return Object.fromEntries(rows);
};
const restore = async (rows: Record<string, unknown[]>) => {
  const raw = testDatabase(name);
  for (const table of raw.tables) {
    await table.clear();
    await table.bulkPut(rows[table.name] ?? []);
  }
  raw.close();
};

beforeEach(async () => {
  disk = createMemoryDisk();
  await deleteDatabase(name);
  const outcome = await (await createVault({ ...place(), passphrase, workFactor })).finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  vault = outcome.vault;
  await commit(put(note('a', 'first')));
});
afterEach(() => vault.destroy());

describe('when the journal can not be written', () => {
  test.each([
    ['full', 'full'],
    ['io', 'unwritable'],
    ['in-use', 'unwritable'],
  ] as const)('(%s) nothing is changed, and saving works again afterwards', async (appendFault, fault) => {
    const said: unknown[] = [];
    vault.onSaving((...all) => said.push(all));
    vault.onApplied(() => said.push('applied'));
    disk.appendFault = appendFault;
    expect(await commit(put(note('a', 'second'), note('b')))).toEqual({ ok: false, fault });
    expect(said).toEqual([['saving'], ['failed', fault]]);
    expect(await wordsIn(vault)).toEqual({ a: 'first' });
    disk.appendFault = null;
    expect(await commit(put(note('a', 'third')))).toMatchObject({ ok: true });
    await reopened();
    expect(await wordsIn(vault)).toEqual({ a: 'third' });
  });
});

describe('when IndexedDB fails after the journal was written', () => {
  test('a closed connection is opened again, and the change is there', async () => {
    database.close();
    expect(await commit(put(note('b')))).toMatchObject({ ok: true });
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b']);
    database.close();
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b']);
  });

  test('the change is saved, further ones wait until the copy has caught up', async () => {
    const told: unknown[] = [];
    vault.onApplied((touched) => told.push(...touched.map(({ id }) => id)));
    const works = database.transaction.bind(database);
    Object.assign(database, {
      transaction: () => Promise.reject(new DOMException('no space', 'QuotaExceededError')),
    });
    expect(await commit(put(note('b')))).toMatchObject({ ok: true });
    const { length } = disk.journal;
    expect(await commit(put(note('c')))).toEqual({ ok: false, fault: 'full' });
    expect(disk.journal.length).toBe(length);
    expect(told).toEqual([]);
    Object.assign(database, { transaction: works });
    expect(await commit(put(note('d')))).toMatchObject({ ok: true });
    expect(told).toEqual(['b', 'd']);
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b', 'd']);
    await reopened();
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b', 'd']);
  });
});

describe('when IndexedDB does not answer at all', () => {
  test('a new record is saved, the next change waits, and all is there once it answers again', async () => {
    await reopened();
    const works = { table: database.table.bind(database), open: database.open.bind(database) };
    const fails = () => Promise.reject(new Error('internal error'));
    Object.assign(database, { open: fails, table: () => ({ get: fails }) });
    expect(await commit(put(note('b')))).toMatchObject({ ok: true });
    const { length } = disk.journal;
    expect(await commit(remove('a'))).toEqual({ ok: false, fault: 'unwritable' });
    expect(disk.journal.length).toBe(length);
    Object.assign(database, works);
    expect(await commit(put(note('c')))).toMatchObject({ ok: true });
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b', 'c']);
  });
});

describe('opening', () => {
  test('reads the header and the last change, not the history', async () => {
    for (let i = 0; i < 30; i += 1) await commit(put(note(`n${i}`, 'x'.repeat(400))));
    await reopened();
    const ofJournal = disk.reads.filter((one) => one.name === 'journal');
    const read = ofJournal.reduce((sum, { start, end }) => sum + end - start, 0);
    expect(disk.journal.length).toBeGreaterThan(20_000);
    expect(read).toBeLessThan(2500);
    expect(await vault.count(testTables[0] ?? expect.fail())).toBe(31);
  });

  test('brings an older working copy up with what it lacks', async () => {
    await commit(put(note('b'), note('gone')));
    await vault.close();
    const older = await dump();
    await reopened();
    await commit(put(note('a', 'second'), note('c')));
    await commit(remove('gone'));
    await vault.close();
    await restore(older);
    await reopened();
    expect(await wordsIn(vault)).toEqual({ a: 'second', b: 'words of b', c: 'words of c' });
    expect(vault.repairs).toEqual([]);
  });

  test("fills the working copy anew when it is another vault's", async () => {
    const other = {
      vaultMeta: [{ key: 'applied', journalId: 'other', seq: 9, start: 32, end: 99, check: 1 }],
    };
    await vault.close();
    await restore(other);
    await reopened();
    expect(vault.repairs).toEqual(['working-copy-rebuilt']);
    expect(await wordsIn(vault)).toEqual({ a: 'first' });
  });

  test('fills the working copy anew when the journal took another way from an earlier point', async () => {
    const before = disk.journal;
    await commit(put(note('b', 'on the lost way')));
    await vault.close();
    const copy = await dump();
    disk.journal = before;
    await deleteDatabase(name);
    await reopened();
    await commit(put(note('b', 'on the kept way!'), note('c')));
    await vault.close();
    await restore(copy);
    await reopened();
    expect(await wordsIn(vault)).toMatchObject({ b: 'on the kept way!' });
  });

  test.each([1, 19, 20, 200])('cuts a torn tail of %i bytes and goes on', async (length) => {
    const { journal } = disk;
    await commit(put(note('torn')));
    await vault.close();
    await deleteDatabase(name);
    // Whoever is killed in mid-write leaves no mark about it.
    disk.files.delete('sentinel');
    disk.journal = disk.journal.slice(0, journal.length + length);
    await reopened();
    expect(vault.repairs).toEqual(['torn-tail-cut', 'working-copy-rebuilt']);
    expect(disk.journal).toEqual(journal);
    await commit(put(note('b')));
    await reopened();
    expect(vault.repairs).toEqual([]);
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b']);
  });
});

test('a torn tail is cut at once, also where the working copy has everything', async () => {
  await vault.close();
  const { journal } = disk;
  disk.journal = Uint8Array.from([...journal, ...journal.slice(32, 62)]);
  await reopened();
  expect(vault.repairs).toEqual(['torn-tail-cut']);
  expect(disk.journal).toEqual(journal);
});

/** Where each frame of a first journal begins. */
const frameStarts = (journal: Uint8Array): number[] =>
  decodeFrames(journal.subarray(32), 1).frames.map(({ start }) => start + 32);

const refused = async (reason: string, version = 1) => {
  const before = bytesOnDisk();
  disk.writes = [];
  expect(await unlock(version)).toEqual({ ok: false, reason });
  expect(disk.writes).toEqual([]);
  expect(bytesOnDisk()).toEqual(before);
  expect(disk.holder).toBeNull();
};

describe('a damaged journal', () => {
  let whole: Uint8Array;
  beforeEach(async () => {
    await commit(put(note('b')));
    await commit(put(note('c')));
    await vault.close();
    whole = disk.journal;
  });
  const rotAt = (place: number) => whole.map((byte, at) => (at === place ? byte ^ 1 : byte));
  const asideIs = (bytes: Uint8Array) => expect(disk.aside).toEqual([{ name: 'journal', bytes }]);

  test('that nobody had to read is healed from the working copy by the next snapshot', async () => {
    disk.journal = rotAt(100);
    await reopened();
    expect(vault.repairs).toEqual([]);
    expect(await vault.snapshot()).toBe(true);
    asideIs(rotAt(100));
    await vault.close();
    await deleteDatabase(name);
    await reopened();
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b', 'c']);
  });

  test('that lost changes is made whole from the working copy', async () => {
    disk.journal = whole.slice(0, -1);
    await reopened();
    expect(vault.repairs).toEqual(['history-healed']);
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b', 'c']);
    await commit(put(note('d')));
    await deleteDatabase(name);
    await reopened();
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b', 'c', 'd']);
    asideIs(whole.slice(0, -1));
  });

  test.each([0, 20])('of %i bytes is made whole from the working copy', async (length) => {
    disk.journal = whole.slice(0, length);
    expect(await inspect()).toBe('locked');
    await reopened();
    expect(vault.repairs).toEqual(['history-healed']);
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'b', 'c']);
  });

  test('beside a working copy in which a row does not open: what the journal has counts, and it is said', async () => {
    const rows = await dump();
    const rotten = (rows.notes as { id: string; sealed: Uint8Array }[]).map((row) =>
      row.id === 'b' ? { ...row, sealed: row.sealed.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) } : row,
    );
    await restore({ ...rows, notes: rotten });
    disk.journal = whole.slice(0, frameStarts(whole)[2]);
    await reopened();
    expect(vault.repairs).toEqual(['history-cut']);
    expect(await wordsIn(vault)).toEqual({ a: 'first', b: 'words of b' });
  });

  test('without a working copy gives its longest readable beginning, and says so', async () => {
    const [, second] = frameStarts(whole);
    await deleteDatabase(name);
    disk.journal = rotAt((second ?? 0) + 60);
    await reopened();
    expect(vault.repairs).toEqual(['history-cut']);
    expect(Object.keys(await wordsIn(vault))).toEqual(['a']);
    await commit(put(note('d')));
    await reopened();
    expect(vault.repairs).toEqual([]);
    expect(Object.keys(await wordsIn(vault))).toEqual(['a', 'd']);
  });

  test('that is gone, together with the working copy, is refused and left as it is', async () => {
    await deleteDatabase(name);
    disk.journal = new Uint8Array();
    await refused('damaged');
  });

  test('that was put back to an earlier day is noticed by the sentinel', async () => {
    const [, second] = frameStarts(whole);
    await deleteDatabase(name);
    disk.journal = whole.slice(0, second);
    await reopened();
    expect(vault.repairs).toEqual(['working-copy-rebuilt', 'history-cut']);
    expect(Object.keys(await wordsIn(vault))).toEqual(['a']);
  });
});

describe('what can not be opened is left as it is', () => {
  beforeEach(() => vault.close());

  test('a key file that can not be read', async () => {
    disk.keyFile = disk.keyFile?.slice(0, 50) ?? null;
    await refused('damaged');
    expect(await inspect()).toBe('unreadable');
    // Also where nothing else is left that speaks against a first start.
    await deleteDatabase(name);
    expect(await inspect()).toBe('unreadable');
  });

  test('a journal without a key file', async () => {
    disk.keyFile = null;
    await refused('damaged');
    expect(await inspect()).toBe('unreadable');
    await deleteDatabase(name);
    expect(await inspect()).toBe('unreadable');
    const before = bytesOnDisk();
    const anew = await createVault({ ...place(), passphrase, workFactor });
    expect(await anew.finish()).toEqual({ ok: false, reason: 'exists' });
    expect(bytesOnDisk()).toEqual(before);
  });

  test('a working copy without any file', async () => {
    disk.files.clear();
    expect(await inspect()).toBe('unreadable');
    await deleteDatabase(name);
    expect(await inspect()).toBe('none');
  });
});

test('a database that the browser threw away, without any file, is no first start', async () => {
  await vault.destroy();
  expect(await inspect()).toBe('none');
  // What Chromium says once when it finds its store corrupt. Nothing but this tells it from one that never was.
  const works = indexedDB.open.bind(indexedDB);
  type Request = Partial<Record<'onupgradeneeded' | 'onerror', (event: object) => void>>;
  const request: Request & { transaction: object } = { transaction: { abort: () => undefined } };
  const lost = (): object => {
    queueMicrotask(() => {
      request.onupgradeneeded?.({ dataLoss: 'total' });
      request.onerror?.({ preventDefault: () => undefined });
    });
    return request;
  };
  Object.assign(indexedDB, { open: lost });
  expect(await inspect()).toBe('unreadable');
  Object.assign(indexedDB, { open: works });
});

describe('a vault of a newer Leeway is not touched', () => {
  test('by its key file', async () => {
    await reopened(2);
    await vault.close();
    await deleteDatabase(name);
    expect(await inspect(1)).toBe('newer');
    await refused('newer');
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
  });

  test('by its working copy', async () => {
    const { keyFile } = disk;
    await reopened(2);
    await vault.close();
    disk.keyFile = keyFile;
    expect(await inspect(1)).toBe('newer');
    await refused('newer');
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).toBe(20);
  });
});

describe('a first start', () => {
  const fresh = async () => {
    await vault.destroy();
    disk.writes = [];
    return createVault({ ...place(), passphrase, workFactor });
  };

  test('writes nothing before it is finished', async () => {
    await fresh();
    expect(disk.writes).toEqual([]);
    expect(await inspect()).toBe('none');
  });

  test('on a full disk says so, and can be finished later', async () => {
    const created = await fresh();
    disk.appendFault = 'full';
    expect(await created.finish()).toEqual({ ok: false, reason: 'full' });
    expect(await inspect()).toBe('none');
    disk.appendFault = null;
    const outcome = await created.finish();
    if (outcome.ok) vault = outcome.vault;
    expect(outcome.ok).toBe(true);
    expect(await commit(put(note('a')))).toMatchObject({ ok: true });
  });
});

test('the sample vault keeps no key, and begins anew each time', async () => {
  await vault.destroy();
  for (let i = 0; i < 2; i += 1) {
    const outcome = await createSampleVault(place());
    if (!outcome.ok) throw new Error(outcome.reason);
    vault = outcome.vault;
    expect(await wordsIn(vault)).toEqual({});
    expect(await commit(put(note('a')))).toMatchObject({ ok: true });
    expect(disk.keyFile).toBeNull();
    await vault.close();
  }
});
