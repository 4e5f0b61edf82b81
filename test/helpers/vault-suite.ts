import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { VaultFiles } from '#platform/desktop.ts';
import {
  note,
  notes,
  plans,
  put,
  remove,
  testDatabase,
  testTables,
  wordsIn,
} from '#test/helpers/vault-notes.ts';
import { deleteDatabase } from '#vault/probe-database.ts';
import type { Change, CommitOutcome } from '#vault/table.ts';
import { createVault, inspectVault, type OpenVault, type Secret, unlockVault } from '#vault/vault.ts';

const passphrase = 'amber kettle osprey tulip violin wagon';
const databaseName = 'vault-suite';
/** Cheap on purpose: what scrypt costs is measured elsewhere. */
const workFactor = 6;

const undone = <R>(outcome: CommitOutcome<R>): Change => {
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.undo;
};

/** What a vault must do, over any `VaultFiles`. `createOpener` starts from nothing; each call of its answer is a new opener. */
export const vaultSuite = (
  name: string,
  createOpener: () => Promise<{ opener: () => VaultFiles; clear: () => Promise<void> }>,
) =>
  describe(`vault over ${name}`, () => {
    let opener: () => VaultFiles;
    let clear: () => Promise<void>;
    let vault: OpenVault;
    let recoveryKey: string;

    const place = () => ({ files: opener(), database: testDatabase(databaseName), tables: testTables });
    const unlock = (secret: Secret = { passphrase }) => unlockVault({ ...place(), secret });
    const reopened = async (secret?: Secret): Promise<OpenVault> => {
      await vault.close();
      const outcome = await unlock(secret);
      if (!outcome.ok) throw new Error(outcome.reason);
      vault = outcome.vault;
      return vault;
    };
    const commit = (change: Change) => vault.commit(async () => change);

    beforeEach(async () => {
      ({ opener, clear } = await createOpener());
      const created = await createVault({ ...place(), passphrase, workFactor });
      const outcome = await created.finish();
      if (!outcome.ok) throw new Error(outcome.reason);
      ({ vault } = outcome);
      ({ recoveryKey } = created);
    });
    afterEach(async () => {
      await vault.destroy();
      await clear();
    });

    test('what was committed is there after locking and unlocking, by passphrase and by recovery key', async () => {
      await commit(put(note('a', 'first'), note('b')));
      await commit(put(note('a', 'second')));
      await commit(remove('b'));
      expect(await wordsIn(await reopened())).toEqual({ a: 'second' });
      expect(await wordsIn(await reopened({ recoveryKey }))).toEqual({ a: 'second' });
      const grouped = recoveryKey.toLowerCase().replace(/(.{5})/g, '$1 ');
      expect(await wordsIn(await reopened({ recoveryKey: grouped }))).toEqual({ a: 'second' });
      expect(vault.repairs).toEqual([]);
    });

    test('a wrong secret says so and changes nothing', async () => {
      await vault.close();
      expect(await unlock({ passphrase: 'amber' })).toEqual({ ok: false, reason: 'wrong' });
      expect(await unlock({ recoveryKey: 'nonsense' })).toEqual({ ok: false, reason: 'wrong' });
      await reopened();
    });

    test('says where backups are sealed to; an older key file learns it from its recovery key', async () => {
      const recipient = await vault.keys.recipient();
      expect(recipient).toMatch(/^age1/);
      await vault.close();
      const files = opener();
      await files.open();
      const read = await files.read('keys', 0, 1e6);
      const text = read.ok ? new TextDecoder().decode(read.value) : '';
      const older = text.replace(/,\s*"(recipient|proof)": "[^"]*"/g, '');
      expect(older).not.toContain('age1');
      await files.replace('keys', new TextEncoder().encode(older));
      await files.remove('keys-copy');
      await files.close();
      expect(await (await reopened()).keys.recipient()).toBeNull();
      expect(await (await reopened({ recoveryKey })).keys.recipient()).toBe(recipient);
      expect(await (await reopened()).keys.recipient()).toBe(recipient);
    });

    test('looking finds a vault, and whether someone else has it', async () => {
      expect(await inspectVault(opener(), databaseName, 1)).toBe('in-use');
      expect(await unlock()).toEqual({ ok: false, reason: 'in-use' });
      await vault.close();
      expect(await inspectVault(opener(), databaseName, 1)).toBe('locked');
      expect(await inspectVault(opener(), databaseName, 0)).toBe('newer');
      await reopened();
    });

    test('a second vault is never made over the first', async () => {
      await vault.close();
      const second = await createVault({ ...place(), passphrase: 'other', workFactor });
      expect(await second.finish()).toEqual({ ok: false, reason: 'exists' });
      await reopened();
    });

    test('when IndexedDB is gone, everything comes back from the journal', async () => {
      await commit({ puts: [{ table: plans, record: note('x') }] });
      await commit(put(note('a', 'first')));
      await commit(put(note('a', 'second'), note('b')));
      await commit(remove('b'));
      await vault.close();
      await deleteDatabase(databaseName);
      await reopened();
      expect(vault.repairs).toEqual(['working-copy-rebuilt']);
      expect(await wordsIn(vault)).toEqual({ a: 'second' });
      expect(await vault.count(plans)).toBe(1);
      await commit(put(note('c')));
      expect(Object.keys(await wordsIn(await reopened()))).toEqual(['a', 'c']);
    });

    test('a row that was swapped or rolled back in IndexedDB is found and put right', async () => {
      await commit(put(note('a', 'first'), note('b', 'of b')));
      const raw = testDatabase(databaseName);
      const old = await raw.table('notes').get('a');
      await commit(put(note('a', 'second')));
      await vault.close();
      const now = await raw.table('notes').get('a');
      await raw.table('notes').put({ ...now, sealed: old.sealed });
      raw.close();
      await reopened();
      expect(await wordsIn(vault)).toEqual({ a: 'second', b: 'of b' });
      expect((await vault.get(notes, 'a'))?.words).toBe('second');
      await reopened();
      expect(await wordsIn(vault)).toEqual({ a: 'second', b: 'of b' });
    });

    test('undo puts back what was changed, deleted or not there', async () => {
      await commit(put(note('a', 'first'), note('b', 'kept')));
      const outcome = await commit({ ...put(note('a', 'second'), note('new')), ...remove('b') });
      expect(await wordsIn(vault)).toEqual({ a: 'second', new: 'words of new' });
      const back = await commit(undone(outcome));
      expect(await wordsIn(vault)).toEqual({ a: 'first', b: 'kept' });
      await commit(undone(back));
      expect(await wordsIn(await reopened())).toEqual({ a: 'second', new: 'words of new' });
    });

    test('commits at once run one after another, each seeing all before it', async () => {
      await commit(put(note('n', '0')));
      const addOne = () =>
        vault.commit(async (reader) => {
          const was = Number((await reader.get(notes, 'n'))?.words);
          return { ...put(note('n', String(was + 1))), result: was };
        });
      const outcomes = await Promise.all(Array.from({ length: 30 }, addOne));
      expect(outcomes.map((outcome) => outcome.ok && outcome.result)).toEqual(outcomes.map((_, i) => i));
      expect(await wordsIn(await reopened())).toEqual({ n: '30' });
    });

    test('a recipe that throws stops nobody else', async () => {
      const bug = vault.commit(() => Promise.reject(new Error('bug')));
      const fine = commit(put(note('a')));
      await expect(bug).rejects.toThrow('bug');
      expect(await fine).toMatchObject({ ok: true });
    });

    test('a record that does not pass its schema refuses the whole change', async () => {
      const broken = { ...note('b'), day: 7 } as unknown as ReturnType<typeof note>;
      expect(await commit(put(note('a'), broken))).toEqual({ ok: false, fault: 'refused' });
      const unknown = { puts: [{ table: { ...notes, name: 'others' }, record: note('c') }] };
      expect(await commit(unknown)).toEqual({ ok: false, fault: 'refused' });
      expect(await wordsIn(vault)).toEqual({});
    });

    test('a change of nothing writes nothing and says nothing', async () => {
      const said: string[] = [];
      vault.onSaving((state) => said.push(state));
      vault.onApplied(() => said.push('applied'));
      expect(await vault.commit(async () => ({ result: 7 }))).toEqual({
        ok: true,
        result: 7,
        did: { puts: [], deletes: [] },
        undo: { puts: [], deletes: [] },
      });
      expect(await commit(remove('never was'))).toMatchObject({ ok: true });
      expect(said).toEqual([]);
    });

    test('saved is said before applied, and applied tells whose records', async () => {
      await commit(put(note('a'), note('b')));
      const said: unknown[] = [];
      vault.onSaving((state) => said.push(state));
      vault.onApplied((touched) => said.push(touched));
      await commit({ ...put(note('a', 'x', { personId: 'q' })), ...remove('b') });
      expect(said).toEqual([
        'saving',
        'saved',
        [
          { table: 'notes', id: 'a', personId: 'p' },
          { table: 'notes', id: 'a', personId: 'q' },
          { table: 'notes', id: 'b', personId: 'p' },
        ],
      ]);
    });

    test('a listener that stopped hears nothing more', async () => {
      let heard = 0;
      const stop = vault.onApplied(() => {
        heard += 1;
      });
      await commit(put(note('a')));
      stop();
      await commit(put(note('b')));
      expect(heard).toBe(1);
    });

    test('every filter finds its records, by day', async () => {
      await commit(
        put(
          note('a', '', { day: '2026-03-03', state: 'done' }),
          note('b', '', { day: '2026-03-01' }),
          note('c', '', { day: '2026-03-02', personId: null }),
          note('d', '', { day: '2026-03-04' }),
        ),
      );
      const ids = async (filter: Parameters<OpenVault['list']>[1]) =>
        (await vault.list(notes, filter)).map(({ id }) => id).join('');
      expect(await ids({})).toBe('bcad');
      expect(await ids({ personId: 'p' })).toBe('bad');
      expect(await ids({ personId: null })).toBe('c');
      expect(await ids({ flag: 'open' })).toBe('bcd');
      expect(await ids({ personId: 'p', flag: 'open' })).toBe('bd');
      expect(await ids({ from: '2026-03-02', to: '2026-03-03' })).toBe('ca');
      expect(await ids({ personId: 'p', from: '2026-03-02', newest: 1 })).toBe('d');
      expect(await ids({ newest: 2 })).toBe('da');
      expect(await vault.days(notes, { personId: 'p', newest: 2 })).toEqual(['2026-03-03', '2026-03-04']);
      expect(await vault.days(notes, { flag: 'open', to: '2026-03-02' })).toEqual([
        '2026-03-01',
        '2026-03-02',
      ]);
      expect(await vault.count(notes, { flag: 'done' })).toBe(1);
    });

    test('days come once for each record, or once', async () => {
      const days = ['2026-03-01', '2026-03-02', '2026-03-02', '2026-03-04'];
      await commit(put(...days.map((day, at) => note(`n${at}`, '', { day }))));
      expect(await vault.days(notes)).toEqual(days);
      expect(await vault.days(notes, { distinct: true })).toEqual(['2026-03-01', '2026-03-02', '2026-03-04']);
      const newest = { personId: 'p', distinct: true, newest: 2 };
      expect(await vault.days(notes, newest)).toEqual(['2026-03-02', '2026-03-04']);
      expect(await vault.days(notes, { ...newest, to: '2026-03-02' })).toEqual(['2026-03-01', '2026-03-02']);
    });

    test('what a reader gets can not be changed behind its back', async () => {
      const mine = note('a', 'mine');
      await commit(put(mine));
      mine.words = 'changed';
      expect((await vault.get(notes, 'a'))?.words).toBe('mine');
      expect(Object.isFrozen(await vault.get(notes, 'a'))).toBe(true);
    });

    test('after closing nothing is found and nothing written', async () => {
      await commit(put(note('a')));
      const late = commit(put(note('b')));
      await vault.close();
      expect(await late).toMatchObject({ ok: true });
      expect(await commit(put(note('c')))).toEqual({ ok: false, fault: 'locked' });
      expect([await vault.get(notes, 'a'), await vault.list(notes), await vault.count(notes)]).toEqual([
        undefined,
        [],
        0,
      ]);
      expect(Object.keys(await wordsIn(await reopened()))).toEqual(['a', 'b']);
    });
  });
