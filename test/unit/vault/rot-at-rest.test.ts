import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { VaultFiles } from '#platform/desktop.ts';
import { memoryDatabases } from '#test/helpers/memory-database.ts';
import { installNodeVault, nodePlace } from '#test/helpers/node-vault.ts';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { note, put, wordsIn } from '#test/helpers/vault-notes.ts';
import { atRest } from '#vault/at-rest.ts';
import { createVault, type OpenVault, unlockVault } from '#vault/vault.ts';

// Rot in what no opening has to read: the last frame is enough for it, and the working copy has the rest.

const name = 'rot-at-rest';
const passphrase = 'amber kettle';

let disk: MemoryDisk;
let vault: OpenVault;
let told: string[];

const place = () => nodePlace(memoryVaultFiles(disk), name);
const open = async () => {
  const outcome = await unlockVault({ ...place(), secret: { passphrase } });
  if (!outcome.ok) throw new Error(outcome.reason);
  ({ vault } = outcome);
  told = [];
  vault.onRepair((repair) => told.push(repair));
};
const write = (id: string, words?: string) => vault.commit(async () => put(note(id, words)));
const ids = async () => Object.keys(await wordsIn(vault));
const rot = (which: 'journal-2' | 'snapshot-2', at: number) =>
  disk.files.set(
    which,
    (disk.files.get(which) ?? expect.fail()).map((byte, i) => (i === at ? byte ^ 1 : byte)),
  );
/** Opens it, and lets so much time pass that the window comes to rest. */
const rested = async (more: Partial<VaultFiles> = {}) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await open();
  Object.assign(disk.holder ?? {}, more);
  disk.writes = [];
  disk.reads = [];
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
};
const names = () => Array.from(disk.files.keys()).filter((one) => /journal|snapshot/.test(one));
const everything = ['a', 'b', 'c', 'd'];
/** Whether all of it is in the files. */
const isWhole = async () => {
  await vault.close();
  memoryDatabases.clear();
  await open();
  expect(vault.repairs).toEqual(['working-copy-rebuilt']);
  expect(await ids()).toEqual(everything);
};

beforeAll(installNodeVault);
beforeEach(async () => {
  disk = createMemoryDisk();
  memoryDatabases.clear();
  const outcome = await (await createVault({ ...place(), passphrase, workFactor: 1 })).finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  ({ vault } = outcome);
  await write('a');
  await vault.snapshot();
  // The second is longer than what is looked at in one go.
  await write('b');
  await write('c', 'long '.repeat(100_000));
  await write('d');
  await vault.close();
});
afterEach(() => vault.close());

test.each([64 + 40, 400_000])(
  'at byte %i of the journal is found at rest and put right from the working copy',
  async (at) => {
    rot('journal-2', at);
    await rested();
    expect(vault.repairs).toEqual([]);
    await vi.waitFor(() => expect(names()).toEqual(['snapshot-3', 'journal-3', 'snapshot-4', 'journal-4']));
    expect(told).toEqual(['history-healed']);
    expect(disk.aside.map((one) => one.name)).toEqual(['journal-2']);
    await isWhole();
  },
);

test.each([5, 20, 90])(
  'at byte %i of a snapshot is found at rest, and the generation before has all of it',
  async (at) => {
    rot('snapshot-2', at);
    await rested();
    await vi.waitFor(() => expect(names()).toEqual(['snapshot-3', 'journal-3', 'snapshot-4', 'journal-4']));
    expect(told).toEqual([]);
    await isWhole();
  },
);

const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await atRest();
};

test('where there is none, every byte is looked at in small pieces and nothing is written', async () => {
  await rested();
  const end = disk.files.get('journal-2')?.byteLength ?? 0;
  await vi.waitFor(() => expect(Math.max(...ofJournal().map((one) => one.end))).toBe(end));
  expect(ofJournal().length).toBeGreaterThan(2);
  await settled();
  expect(disk.writes).toEqual([]);
  expect(told).toEqual([]);
});

const ofJournal = () => disk.reads.filter((one) => one.name === 'journal-2');

test.each(['snapshot-2', 'journal-2'])(
  'is not assumed where the disk does not give %s for once',
  async (which) => {
    let asked = 0;
    await rested({
      read: async (name, start, end) => {
        if (name === which) asked += 1;
        if (name === which && asked === 1) return { ok: false, fault: 'io' };
        return { ok: true, value: (disk.files.get(name) ?? expect.fail()).slice(start, end) };
      },
    });
    await vi.waitFor(() => expect(asked).toBeGreaterThan(0));
    await settled();
    expect(disk.writes).toEqual([]);
    expect(told).toEqual([]);
  },
);
