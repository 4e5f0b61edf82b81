import type Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AllOpened, openAllFiles } from '#test/helpers/open-all-files.ts';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { note, plans, put, remove, testDatabase, testTables, wordsIn } from '#test/helpers/vault-notes.ts';
import { deleteDatabase } from '#vault/probe-database.ts';
import type { Change } from '#vault/table.ts';
import { createVault, inspectVault, type OpenVault, unlockVault } from '#vault/vault.ts';

const name = 'vault-people';
const passphrase = 'amber';

let disk: MemoryDisk;
let database: Dexie;
let vault: OpenVault;

const place = () => {
  database = testDatabase(name);
  return { files: memoryVaultFiles(disk), database, tables: testTables };
};
const letDie = async () => {
  await vault.close();
  // What dies does not let go by itself.
  disk.holder = null;
  disk.dieBefore = null;
};
const reopened = async (isCopyLost = false) => {
  await letDie();
  if (isCopyLost) await deleteDatabase(name);
  const outcome = await unlockVault({ ...place(), secret: { passphrase } });
  if (!outcome.ok) throw new Error(outcome.reason);
  vault = outcome.vault;
};
const commit = (change: Change) => vault.commit(async () => change);
const all = (): Promise<AllOpened> => openAllFiles([...disk.files.values()], passphrase);
/** Whose keys lie in any half of the file. */
const withKey = async () => new Set((await all()).people.flatMap(({ keys }) => [...keys.keys()]));
const ofWen = { personId: 'wen' };
const ofAda = { personId: 'ada' };

beforeEach(async () => {
  disk = createMemoryDisk();
  await deleteDatabase(name);
  const outcome = await (await createVault({ ...place(), passphrase, workFactor: 4 })).finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  vault = outcome.vault;
  await commit(put(note('ada', 'Ada herself', ofAda), note('wen', 'Wen herself', ofWen)));
  await commit(put(note('a', 'words of a', ofAda), note('w', 'words of w', ofWen)));
  await commit({ puts: [{ table: plans, record: note('plan', 'plan of Wen', ofWen) }] });
  await commit(put(note('n', 'about nobody', { personId: null })));
});
afterEach(async () => {
  disk.holder = null;
  disk.dieBefore = null;
  await vault.destroy();
});

const allWords = {
  a: 'words of a',
  ada: 'Ada herself',
  n: 'about nobody',
  w: 'words of w',
  wen: 'Wen herself',
};
const withoutWen = { a: 'words of a', ada: 'Ada herself', n: 'about nobody' };

describe("a person's key", () => {
  test('is on the disk before the first frame that needs it, and written once', async () => {
    disk.writes = [];
    await commit(put(note('t', 'first', { personId: 'tom' }), note('i', 'first', { personId: 'ilse' })));
    await commit(put(note('t', 'second', { personId: 'tom' })));
    await commit(put(note('n', 'second', { personId: null })));
    expect(disk.writes).toEqual(['replace people', 'append journal', 'append journal', 'append journal']);
    expect(await withKey()).toEqual(new Set(['ada', 'wen', 'tom', 'ilse']));
  });

  test('that can not be written leaves everything as it was', async () => {
    disk.dieBefore = disk.writes.length + 1;
    expect(await commit(put(note('t', 'first', { personId: 'tom' })))).toEqual({
      ok: false,
      fault: 'unwritable',
    });
    disk.dieBefore = null;
    expect(await wordsIn(vault)).toEqual(allWords);
    expect(await commit(put(note('t', 'first', { personId: 'tom' })))).toMatchObject({ ok: true });
    await reopened(true);
    expect(await wordsIn(vault)).toEqual({ ...allWords, t: 'first' });
  });

  test('opens their words when the working copy is filled anew, from journal and snapshot', async () => {
    await vault.snapshot();
    await commit(put(note('w', 'later', ofWen)));
    await reopened(true);
    expect(await wordsIn(vault)).toEqual({ ...allWords, w: 'later' });
    expect(vault.repairs).toEqual(['working-copy-rebuilt']);
  });

  test('stays until the vault closes when they are deleted, so that this can be undone', async () => {
    const outcome = await commit({ ...remove('w', 'wen'), ...deletePlan });
    await vault.snapshot();
    expect(await withKey()).toEqual(new Set(['ada', 'wen']));
    await commit(outcome.ok ? outcome.undo : {});
    await reopened();
    expect(await wordsIn(vault)).toEqual(allWords);
    expect(await withKey()).toEqual(new Set(['ada', 'wen']));
  });

  test('goes with the vault closing when they are deleted', async () => {
    await commit({ deletes: [...remove('w', 'wen').deletes, ...deletePlan.deletes] });
    await vault.close();
    const left = await all();
    expect(left.people.map(({ keys, forgetting }) => [[...keys.keys()], forgetting])).toEqual(
      left.people.map(() => [['ada'], []]),
    );
    expect(left.records.filter((record) => record.includes('Wen'))).toEqual([]);
    await reopened(true);
    expect(await wordsIn(vault)).toEqual(withoutWen);
  });

  test('goes at a later start when there was no time to close', async () => {
    await commit({ deletes: [...remove('w', 'wen').deletes, ...deletePlan.deletes] });
    disk.dieBefore = disk.writes.length + 1;
    await reopened();
    expect(await withKey()).toEqual(new Set(['ada', 'wen']));
    await reopened();
    expect(await withKey()).toEqual(new Set(['ada']));
    expect(await wordsIn(vault)).toEqual(withoutWen);
  });

  test('stays while anything about them is left', async () => {
    await commit(remove('w', 'wen'));
    await reopened();
    expect(await withKey()).toEqual(new Set(['ada', 'wen']));
    expect((await vault.list(plans)).map(({ words }) => words)).toEqual(['plan of Wen']);
  });

  test('stays when a damaged journal lost everything about them', async () => {
    await commit(put(note('t', 'lost', { personId: 'tom' })));
    await vault.close();
    await deleteDatabase(name);
    const { journal } = disk;
    disk.journal = journal.map((byte, at) => (at === journal.length - 40 ? byte ^ 1 : byte));
    // So that it is rot and no torn tail.
    disk.journal = new Uint8Array([...disk.journal, ...journal.subarray(32)]);
    await reopened();
    expect(await wordsIn(vault)).toEqual(allWords);
    await reopened();
    expect((await withKey()).has('tom')).toBe(true);
  });
});

const deletePlan = { deletes: [{ table: plans, id: 'plan' }] };

describe('the file with the keys', () => {
  const damage: [string, () => void][] = [
    ['is gone', () => disk.files.delete('people')],
    ['is gone with the sentinel', () => disk.files.delete('people') && disk.files.delete('sentinel')],
    ['is empty', () => disk.files.set('people', new Uint8Array())],
    ['can not be read', () => disk.files.set('people', new Uint8Array(9000).fill(7))],
  ];

  test.each(damage)(
    'that %s is no first start: what it sealed stays closed, the rest opens',
    async (_, harm) => {
      await letDie();
      const before = disk.files.get('people');
      harm();
      const harmed = disk.files.get('people');
      expect(await inspectVault(memoryVaultFiles(disk), name, 1)).toBe('locked');
      await reopened();
      expect(vault.repairs).toEqual(['people-keys-lost']);
      expect(disk.aside).toEqual(harmed ? [{ name: 'people', bytes: harmed }] : []);
      expect(await wordsIn(vault)).toEqual({ n: 'about nobody' });
      // Written on, also about the same people, and said again at the next start.
      expect(await commit(put(note('w2', 'new of Wen', ofWen)))).toMatchObject({ ok: true });
      expect(await vault.snapshot()).toBe(true);
      await reopened(true);
      expect(vault.repairs).toEqual(['working-copy-rebuilt', 'people-keys-lost']);
      expect(await wordsIn(vault)).toEqual({ n: 'about nobody', w2: 'new of Wen' });
      // The old rows were kept as they were: with the old keys back they open again, and what those lack is said.
      await letDie();
      disk.files.set('people', before ?? expect.fail());
      await reopened(true);
      expect(vault.repairs).toEqual(['working-copy-rebuilt', 'people-keys-lost']);
      expect(await wordsIn(vault)).toEqual(allWords);
      await reopened();
      expect(vault.repairs).toEqual(['people-keys-lost']);
      expect(await wordsIn(vault)).toEqual(allWords);
    },
  );

  test('that was lost is told no more once a backup has brought back all that it sealed', async () => {
    await letDie();
    disk.files.delete('people');
    await reopened();
    await commit(put(note('ada', 'Ada herself', ofAda), note('wen', 'Wen herself', ofWen)));
    await commit(put(note('a', 'words of a', ofAda), note('w', 'words of w', ofWen)));
    await reopened();
    expect(vault.repairs).toEqual(['people-keys-lost']);
    await commit({ puts: [{ table: plans, record: note('plan', 'plan of Wen', ofWen) }] });
    await vault.snapshot();
    await reopened();
    expect(vault.repairs).toEqual([]);
    expect(await wordsIn(vault)).toEqual(allWords);
    expect((await all()).people.some(({ isShort }) => isShort)).toBe(false);
  });

  test('that was put back by hand is told at once, and a newer one after a crash is not', async () => {
    const old = disk.files.get('people') ?? expect.fail();
    await commit(put(note('i', 'of Ilse', { personId: 'ilse' })));
    await reopened();
    expect(vault.repairs).toEqual([]);
    await commit(put(note('t', 'of Tom', { personId: 'tom' })));
    disk.dieBefore = disk.writes.length + 1;
    await reopened();
    expect(vault.repairs).toEqual([]);
    expect(await wordsIn(vault)).toEqual({ ...allWords, i: 'of Ilse', t: 'of Tom' });
    await letDie();
    disk.files.set('people', old);
    await reopened();
    expect(vault.repairs).toEqual(['people-keys-lost']);
    expect(await wordsIn(vault)).toEqual(allWords);
  });

  test('with one rotten half loses nothing', async () => {
    await letDie();
    for (const half of [0, 1]) {
      const bytes = disk.files.get('people') ?? expect.fail();
      const from = (bytes.length / 2) * half;
      disk.files.set('people', bytes.slice().fill(0, from, from + 4096));
      await reopened(true);
      expect(vault.repairs).toEqual(['working-copy-rebuilt']);
      expect(await wordsIn(vault)).toEqual(allWords);
      await commit(put(note(`t${half}`, 'new', { personId: `tom${half}` })));
      await commit(remove(`t${half}`));
      await letDie();
    }
  });

  test('that the disk does not give is no damage, and nothing is touched', async () => {
    await letDie();
    const files = memoryVaultFiles(disk);
    const writes = [...disk.writes];
    const read: typeof files.read = async (which, start, end) =>
      which === 'people' ? { ok: false, fault: 'io' } : files.read(which, start, end);
    const outcome = await unlockVault({ ...place(), files: { ...files, read }, secret: { passphrase } });
    expect(outcome).toEqual({ ok: false, reason: 'io' });
    expect(disk.writes).toEqual(writes);
    await reopened();
  });

  test('of a vault from before is made at unlocking, and only then are older programs kept out', async () => {
    await letDie();
    const { check: _, ...keys } = JSON.parse(new TextDecoder().decode(disk.keyFile ?? expect.fail()));
    disk.keyFile = new TextEncoder().encode(JSON.stringify({ ...keys, format: 1 }));
    disk.files.delete('people');
    const { people: _file, ...sentinel } = JSON.parse(
      new TextDecoder().decode(disk.files.get('sentinel') ?? expect.fail()),
    );
    disk.files.set('sentinel', new TextEncoder().encode(JSON.stringify(sentinel)));
    const { keyFile } = disk;
    for (const step of [1, 2]) {
      disk.writes = [];
      disk.dieBefore = step;
      expect(await unlockVault({ ...place(), secret: { passphrase } })).toEqual({ ok: false, reason: 'io' });
      expect(disk.files.has('people')).toBe(step === 2);
      expect(disk.keyFile === keyFile).toBe(true);
      disk.holder = null;
    }
    disk.writes = [];
    disk.dieBefore = null;
    await reopened();
    expect(disk.writes).toEqual(['replace keys', 'replace keys-copy']);
    expect(JSON.parse(new TextDecoder().decode(disk.keyFile ?? expect.fail()))).toMatchObject({ format: 2 });
    expect(vault.repairs).toEqual([]);
  });
});

/** Nothing of Wen is left anywhere, and everything of the others is. */
const wenIsForgotten = async (when: string, a = withoutWen.a) => {
  expect(await wordsIn(vault), when).toEqual(expect.objectContaining({ ...withoutWen, a }));
  expect(Object.keys(await wordsIn(vault)), when).not.toContain('w');
  expect(await vault.count(plans, ofWen), when).toBe(0);
  const left = await all();
  expect(
    left.records.filter((record) => record.includes('Wen') || record.includes('words of w')),
    when,
  ).toEqual([]);
  expect(left.rowsAbout.has('wen'), when).toBe(false);
  expect(left.people.length, when).toBeGreaterThan(0);
  for (const { keys, forgetting } of left.people) {
    expect([...keys.keys()], when).not.toContain('wen');
    expect(forgetting, when).toEqual([]);
  }
};

/** Writes "someone" where Ada's words pointed at Wen. */
const withoutLink = async () => put(note('a', 'words of someone', ofAda));

describe('forgetting a person', () => {
  test('leaves nothing of theirs that opens, and all of everyone else', async () => {
    await vault.snapshot();
    await commit(put(note('w', 'words of w again', ofWen)));
    expect((await all()).records.filter((record) => record.includes('Wen')).length).toBeGreaterThan(1);
    const touched: unknown[] = [];
    vault.onApplied((some) => touched.push(...some.map(({ id }) => id)));
    expect(await vault.forget('wen')).toEqual({ ok: true, isFinished: true });
    expect(new Set(touched)).toEqual(new Set(['plan', 'w', 'wen']));
    await wenIsForgotten('at once');
    await reopened();
    expect(vault.repairs).toEqual([]);
    await wenIsForgotten('at the next start');
    await reopened(true);
    await wenIsForgotten('when the working copy is filled anew');
  });

  test('who is not there changes no record', async () => {
    expect(await vault.forget('nobody-known')).toEqual({ ok: true, isFinished: true });
    expect(await wordsIn(vault)).toEqual(allWords);
  });

  test('lets changes of others through meanwhile', async () => {
    const forgetting = vault.forget('wen');
    const writing = Promise.all([1, 2, 3].map((n) => commit(put(note(`a${n}`, `new ${n}`, ofAda)))));
    expect((await writing).every(({ ok }) => ok)).toBe(true);
    expect(await forgetting).toEqual({ ok: true, isFinished: true });
    await reopened(true);
    await wenIsForgotten('with others writing');
    expect(await wordsIn(vault)).toMatchObject({ a1: 'new 1', a2: 'new 2', a3: 'new 3' });
  });

  test('during a rotation waits for it', async () => {
    const rotating = vault.snapshot();
    const forgetting = vault.forget('wen');
    expect(await rotating).toBe(true);
    expect(await forgetting).toEqual({ ok: true, isFinished: true });
    await wenIsForgotten('after a rotation');
  });

  test('is not undone by a late write, only by all of them coming back', async () => {
    await vault.forget('wen');
    expect(await commit(put(note('late', 'draft', ofWen)))).toEqual({ ok: false, fault: 'refused' });
    const back = put(note('wen', 'Wen herself', ofWen), note('w', 'words of w', ofWen));
    expect(await commit(back)).toMatchObject({ ok: true });
    await reopened(true);
    expect(await wordsIn(vault)).toEqual(allWords);
  });

  test('that the disk refuses at its first step changes nothing', async () => {
    disk.dieBefore = disk.writes.length + 1;
    expect(await vault.forget('wen')).toEqual({ ok: false, fault: 'unwritable' });
    disk.dieBefore = null;
    expect(await wordsIn(vault)).toEqual(allWords);
    await reopened(true);
    expect(await wordsIn(vault)).toEqual(allWords);
  });

  test('changes what points at them in the same change, or nothing of either', async () => {
    const before = disk.files.get('journal')?.length ?? 0;
    disk.appendFault = 'full';
    expect(await vault.forget('wen', withoutLink)).toEqual({ ok: false, fault: 'full' });
    disk.appendFault = null;
    expect(await wordsIn(vault)).toEqual(allWords);
    expect(disk.files.get('journal')?.length).toBe(before);
    expect((await all()).people.flatMap(({ forgetting }) => forgetting)).toEqual([]);
    disk.writes = [];
    expect(await vault.forget('wen', withoutLink)).toEqual({ ok: true, isFinished: true });
    expect(disk.writes.filter((write) => write === 'append journal').length).toBe(1);
    expect(await wordsIn(vault)).toEqual({ ...withoutWen, a: 'words of someone' });
  });

  test('refuses a change alongside that writes about them', async () => {
    const puts = async () => put(note('late', 'draft', ofWen));
    expect(await vault.forget('wen', puts)).toEqual({ ok: false, fault: 'refused' });
    expect(await wordsIn(vault)).toEqual(allWords);
  });

  test('whose key could not be destroyed before they came back leaves them there', async () => {
    disk.dieBefore = disk.writes.length + 3;
    expect(await vault.forget('wen')).toEqual({ ok: true, isFinished: false });
    disk.dieBefore = null;
    const back = put(note('wen', 'Wen herself', ofWen), note('w', 'words of w', ofWen));
    expect(await commit(back)).toMatchObject({ ok: true });
    await reopened(true);
    await reopened(true);
    expect(await wordsIn(vault)).toEqual(allWords);
  });

  test('is whole or was never begun after a machine that dies before any step', async () => {
    disk.writes = [];
    await vault.forget('wen', withoutLink);
    const steps = [...disk.writes];
    expect(steps.filter((step) => step === 'replace people').length).toBe(3);
    expect(steps.length).toBeGreaterThan(15);
    for (let step = 1; step <= steps.length + 1; step += 1) {
      await reopened();
      await commit(put(note('wen', 'Wen herself', ofWen), note('w', 'words of w', ofWen)));
      await commit({ puts: [{ table: plans, record: note('plan', 'plan of Wen', ofWen) }] });
      await commit(put(note('a', 'words of a', ofAda)));
      disk.writes = [];
      disk.dieBefore = step;
      const outcome = await vault.forget('wen', withoutLink);
      await reopened(step % 2 === 0);
      const when = `before step ${step}, ${steps[step - 1]}`;
      expect(outcome.ok, when).toBe(step > 2);
      // Closing waits for what a start finishes.
      await reopened();
      if (step <= 2) {
        expect(outcome).toEqual({ ok: false, fault: 'unwritable' });
        expect(await wordsIn(vault), when).toEqual(allWords);
        expect(await vault.count(plans, ofWen), when).toBe(1);
        expect(await withKey(), when).toEqual(new Set(['ada', 'wen']));
        expect((await all()).people.flatMap(({ forgetting }) => forgetting)).toEqual([]);
        continue;
      }
      await wenIsForgotten(when, 'words of someone');
      expect(await commit(put(note('n', 'about nobody', { personId: null }))), when).toMatchObject({
        ok: true,
      });
    }
  });
});
