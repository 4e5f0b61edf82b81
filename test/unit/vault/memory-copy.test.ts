import type Dexie from 'dexie';
import { beforeAll, expect, test } from 'vitest';
import { installNodeVault } from '#test/helpers/node-vault.ts';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { note, notes, put, remove, testTables, wordsIn } from '#test/helpers/vault-notes.ts';
import type { Filter } from '#vault/table.ts';
import { createVault, type OpenVault, unlockVault } from '#vault/vault.ts';

// A browser whose database does not open, and can't be deleted either: the journal is enough.

beforeAll(() => installNodeVault());

const passphrase = 'amber kettle';
const broken = (): never => {
  throw new Error('Internal error opening backing store');
};

const place = (disk: MemoryDisk) => {
  const database = {
    name: 'broken',
    verno: 1,
    tables: [],
    table: broken,
    close: () => undefined,
    open: broken,
  };
  return { files: memoryVaultFiles(disk), database: database as unknown as Dexie, tables: testTables };
};

const reopened = async (disk: MemoryDisk): Promise<OpenVault> => {
  const outcome = await unlockVault({ ...place(disk), secret: { passphrase } });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.vault;
};

const created = async (disk: MemoryDisk): Promise<OpenVault> => {
  const outcome = await (await createVault({ ...place(disk), passphrase, workFactor: 1 })).finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.vault;
};

test('everything saved is there at every start, and can be changed', async () => {
  const disk = createMemoryDisk();
  const vault = await created(disk);
  await vault.commit(async () => put(note('a', 'first'), note('b')));
  await vault.commit(async () => put(note('a', 'second')));
  await vault.commit(async () => remove('b'));
  await vault.close();
  const again = await reopened(disk);
  expect(await wordsIn(again)).toEqual({ a: 'second' });
  expect(again.repairs).toEqual(['working-copy-rebuilt']);
  expect(await again.snapshot()).toBe(true);
  expect(await again.commit(async () => put(note('c')))).toMatchObject({ ok: true });
  await again.close();
  const third = await reopened(disk);
  expect(Object.keys(await wordsIn(third))).toEqual(['a', 'c']);
  await third.close();
});

test('questions are answered as by the database', async () => {
  const vault = await created(createMemoryDisk());
  await vault.commit(async () =>
    put(
      note('a', '', { day: '2026-03-03', state: 'done' }),
      note('b', '', { day: '2026-03-01' }),
      note('c', '', { day: '2026-03-02', personId: null }),
      note('d', '', { day: '2026-03-04' }),
      note('e', '', { day: '2026-03-04' }),
    ),
  );
  const ids = async (filter: Filter) => (await vault.list(notes, filter)).map(({ id }) => id).join('');
  expect(await ids({})).toBe('bcade');
  expect(await ids({ personId: 'p' })).toBe('bade');
  expect(await ids({ personId: null })).toBe('c');
  expect(await ids({ personId: 'p', flag: 'open' })).toBe('bde');
  expect(await ids({ from: '2026-03-02', to: '2026-03-03' })).toBe('ca');
  expect(await ids({ newest: 2 })).toBe('ed');
  expect(await vault.days(notes, { newest: 2 })).toEqual(['2026-03-04', '2026-03-04']);
  expect(await vault.days(notes, { newest: 2, distinct: true })).toEqual(['2026-03-03', '2026-03-04']);
  expect(await vault.count(notes, { flag: 'done' })).toBe(1);
  await vault.close();
});
