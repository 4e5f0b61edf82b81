import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBackup } from '#backup/open-backup.ts';
import { addActionItem } from '#data/action-items.ts';
import { noteSavedCopy, renewBackups } from '#data/backup-folder.ts';
import { backupLedger, backupsHolding } from '#data/backup-ledger.ts';
import { listBackups } from '#data/backup-list.ts';
import { backUp } from '#data/back-up.ts';
import { currentSchema } from '#data/database.ts';
import { addPerson, changePerson, deletePerson } from '#data/people.ts';
import { openSource, previewOf, restoreBackup } from '#data/restore-backup.ts';
import { people, tables } from '#data/tables.ts';
import { undoLast } from '#data/undo.ts';
import { addDays, type Day } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import { memoryBackups } from '#test/helpers/memory-backups.ts';
import { done, openTestVault } from '#test/helpers/open-test-vault.ts';
import { openKeyedVault } from '#test/helpers/open-keyed-vault.ts';

let opened: Awaited<ReturnType<typeof openKeyedVault>>;
let backups: ReturnType<typeof memoryBackups>;
let amara: PersonId;

beforeEach(async () => {
  opened = await openKeyedVault('2026-11-23T09:00:00Z');
  backups = memoryBackups();
  amara = await done(addPerson('Amara Osei'));
});
afterEach(() => opened.end());

const on = (day: Day, time = '09:00') => opened.clock.set(`${day}T${time}:00Z`);
const open = async (name: string) => {
  const opening = await openSource({ place: 'own', name }, backups.place, opened.recoveryKey);
  if (!opening.ok) throw new Error(`not opened: ${opening.fault}`);
  return opening.backup;
};
const made = async () => {
  const outcome = await backUp(backups.place);
  if (!outcome.ok) throw new Error(`no backup: ${outcome.fault}`);
  return outcome.name;
};
const names = async () => (await opened.vault.list(people)).map(({ name }) => name).toSorted();

test('a backup lies in both folders, checked, and the list says what is in it', async () => {
  const name = await made();
  expect([...backups.own.files.keys()]).toEqual([name]);
  expect(backups.chosen.files.get(name)).toEqual(backups.own.files.get(name));
  expect(backups.own.unchecked.size).toBe(0);
  const { backups: listed } = await listBackups(backups.place);
  expect(listed).toMatchObject([
    {
      name,
      day: '2026-11-23',
      places: ['own', 'chosen'],
      isAltered: false,
      made: { people: 1, sessions: 0 },
    },
  ]);
  expect(listed[0]?.size).toBe(backups.own.files.get(name)?.byteLength);
});

test('it holds every record, and nothing of what Leeway knows about its backups', async () => {
  await made();
  await done(changePerson(amara, { role: 'Engineer' }));
  const backup = await open(await made());
  expect(backup).toMatchObject({ schema: currentSchema, takenAt: '2026-11-23T09:00:01.000Z' });
  expect(backup.tables.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
  expect(backup.tables.find(({ name }) => name === 'people')?.records).toMatchObject([{ role: 'Engineer' }]);
  expect(JSON.stringify(backup)).not.toContain('sha256');
});

test('the same is not kept twice; a change is', async () => {
  const first = await made();
  expect(await backUp(backups.place)).toMatchObject({ ok: true, is: 'same', name: first });
  await done(changePerson(amara, { role: 'Engineer' }));
  expect(await backUp(backups.place)).toMatchObject({ ok: true, is: 'new' });
  expect(backups.own.files.size).toBe(2);
});

test('a folder that is unplugged is said, and the backup lies in Leeway’s own', async () => {
  backups.chosen.fault = 'gone';
  const outcome = await backUp(backups.place);
  expect(outcome).toMatchObject({ ok: true, chosenFault: 'gone' });
  expect((await listBackups(backups.place)).chosen).toEqual({ label: 'Stick', state: 'gone' });
  expect(backups.own.files.size).toBe(1);
  // Plugged in again: it is written there too, although nothing changed.
  backups.chosen.fault = null;
  expect(await backUp(backups.place)).toMatchObject({ ok: true, is: 'new', chosenFault: null });
  expect(backups.chosen.files.size).toBe(1);
});

test('a backup that did not get into Leeway’s own folder is said to lie in the chosen one alone', async () => {
  backups.own.writeFault = 'full';
  expect(await backUp(backups.place)).toMatchObject({ ok: true, ownFault: 'full', chosenFault: null });
  expect((await backupLedger(opened.vault)).made).toMatchObject([{ places: ['chosen'] }]);
});

test('a full disk leaves nothing behind and no claim of a backup', async () => {
  backups.own.writeFault = 'full';
  backups.state.label = null;
  expect(await backUp(backups.place)).toEqual({ ok: false, fault: 'full' });
  expect(backups.own.files.size + backups.own.unchecked.size).toBe(0);
  expect((await backupLedger(opened.vault)).made).toEqual([]);
});

test('without a recovery key to seal for, not a byte is written', async () => {
  await opened.end();
  const sample = await openTestVault();
  await done(addPerson('Jonas Lind'));
  expect(await backUp(backups.place)).toEqual({ ok: false, fault: 'no-recipient' });
  expect(backups.own.files.size + backups.own.unchecked.size + backups.chosen.files.size).toBe(0);
  await sample.end();
  opened = await openKeyedVault();
});

test('an empty notebook makes no backup and pushes none out', async () => {
  await made();
  await done(deletePerson(amara));
  expect(await backUp(backups.place)).toEqual({ ok: false, fault: 'empty' });
  expect(backups.own.files.size).toBe(1);
});

/** One backup on each of these days, counted from the first, each with something new in it. */
const live = async (...days: number[]) => {
  for (const day of days) {
    on(addDays('2026-11-23', day));
    await done(changePerson(amara, { role: `day ${day}` }));
    await made();
  }
};

test('older ones are thinned out once a new one was checked, in both folders', async () => {
  await live(0, 1, 2, 20);
  const left = [...backups.own.files.keys()].toSorted();
  expect(left.map((name) => name.slice(7, 17))).toEqual(['2026-11-25', '2026-12-13']);
  expect([...backups.chosen.files.keys()].toSorted()).toEqual(left);
  expect((await backupLedger(opened.vault)).made.map(({ name }) => name)).toEqual(left);
});

test('a folder without the new one keeps what it has', async () => {
  await live(0, 1);
  const before = [...backups.chosen.files.keys()];
  backups.chosen.fault = 'gone';
  await live(20);
  backups.chosen.fault = null;
  expect([...backups.chosen.files.keys()]).toEqual(before);
  expect(backups.own.files.size).toBe(2);
});

test('a folder that is full and did not get the new one keeps what it has', async () => {
  await live(0, 1);
  const before = [...backups.chosen.files.keys()];
  backups.chosen.writeFault = 'full';
  await live(20);
  expect([...backups.chosen.files.keys()]).toEqual(before);
});

test('what was deleted by hand from Leeway’s own folder is backed up again, though nothing changed', async () => {
  const name = await made();
  backups.own.files.delete(name);
  await listBackups(backups.place);
  expect(await backUp(backups.place)).toMatchObject({ ok: true, is: 'new' });
  expect(backups.own.files.size).toBe(1);
});

test('a vault of which a part could not be read pushes none out', async () => {
  await live(0, 1, 2);
  const all = [...backups.own.files.keys()];
  Object.assign(opened.vault, { repairs: ['history-cut'] });
  await live(20);
  expect([...backups.own.files.keys()]).toEqual(expect.arrayContaining(all));
  expect(backups.own.files.size).toBe(all.length + 1);
});

test('a notebook that lost more than half pushes none out', async () => {
  for (let n = 0; n < 4; n += 1)
    await done(addActionItem({ personId: amara, text: `item ${n}`, owner: 'me', due: null }));
  for (let nth = 0; nth < 5; nth += 1) {
    on('2026-11-23', `1${nth}:00`);
    await done(changePerson(amara, { role: `hour ${nth}` }));
    await made();
  }
  const full = [...backups.own.files.keys()];
  await done(deletePerson(amara));
  await done(addPerson('Wen Zhao'));
  on('2026-11-24');
  await made();
  expect([...backups.own.files.keys()]).toEqual(expect.arrayContaining(full));
});

test('files that another vault made are listed, and never touched', async () => {
  const other = 'leeway-2020-01-01-000000.age';
  backups.own.files.set(other, new Uint8Array([1, 2, 3]));
  await live(0, 1, 20);
  const { backups: listed } = await listBackups(backups.place);
  expect(listed.at(-1)).toMatchObject({ name: other, made: null, day: '2020-01-01', time: '00:00:00' });
  expect(backups.own.files.has(other)).toBe(true);
});

test('a backup that was cut short or deleted by hand does not pass for a good one', async () => {
  const first = await made();
  on('2026-11-24');
  await done(changePerson(amara, { role: 'Engineer' }));
  const second = await made();
  backups.own.files.set(second, (backups.own.files.get(second) ?? new Uint8Array()).slice(0, 100));
  backups.own.files.delete(first);
  backups.chosen.files.delete(first);
  const { backups: listed } = await listBackups(backups.place);
  expect(listed).toMatchObject([{ name: second, isAltered: true }]);
  expect((await backupLedger(opened.vault)).made.map(({ name }) => name)).toEqual([second]);
});

test('restoring shows what would change, saves the present first, is one change, and is taken back', async () => {
  const jonas = await done(addPerson('Jonas Lind'));
  await done(addActionItem({ personId: amara, text: 'send the figures', owner: 'me', due: null }));
  const then = await open(await made());
  await done(deletePerson(jonas));
  await done(changePerson(amara, { role: 'Engineer' }));
  await done(addPerson('Wen Zhao'));
  const preview = await previewOf(then);
  expect(preview.isFromElsewhere).toBe(false);
  expect(preview.people).toMatchObject([
    { name: 'Amara Osei', is: 'stays', kinds: [{ table: 'people', changed: 1 }] },
    { name: 'Jonas Lind', is: 'back', kinds: [{ table: 'people', added: 1 }] },
    { name: 'Wen Zhao', is: 'gone', kinds: [{ table: 'people', removed: 1 }] },
  ]);
  expect(await names()).toEqual(['Amara Osei', 'Wen Zhao']);
  let changes = 0;
  const stop = opened.vault.onApplied((touched) => {
    if (touched.some(({ table }) => table === 'people')) changes += 1;
  });
  on('2026-11-23', '10:00');
  expect(await restoreBackup(then, backups.place)).toEqual({ ok: true });
  stop();
  expect(changes).toBe(1);
  expect(await names()).toEqual(['Amara Osei', 'Jonas Lind']);
  expect((await previewOf(then)).people).toEqual([]);
  const kept = await open([...backups.own.files.keys()].toSorted().at(-1) ?? '');
  expect(kept.tables[0]?.records).toHaveLength(2);
  expect(JSON.stringify(kept.tables[0])).toContain('Wen Zhao');
  expect(await undoLast()).toEqual({ ok: true });
  expect(await names()).toEqual(['Amara Osei', 'Wen Zhao']);
  expect((await opened.vault.get(people, amara))?.role).toBe('Engineer');
});

test('where the present can’t be saved first, nothing is restored', async () => {
  const then = await open(await made());
  await done(changePerson(amara, { role: 'Engineer' }));
  backups.own.writeFault = 'full';
  backups.chosen.fault = 'gone';
  expect(await restoreBackup(then, backups.place)).toEqual({ ok: false, fault: 'not-kept', why: 'full' });
  expect((await opened.vault.get(people, amara))?.role).toBe('Engineer');
});

test('another key, a damaged file and one that is too large are refused, and nothing is changed', async () => {
  const name = await made();
  const wrong = await openSource({ place: 'own', name }, backups.place, 'AGE-SECRET-KEY-1WRONG');
  expect(wrong).toEqual({ ok: false, fault: 'wrong-key' });
  const file = backups.own.files.get(name) ?? new Uint8Array();
  const damaged = new File([file.slice(0, -10)], 'copy.age');
  expect(await openSource({ file: damaged }, backups.place, opened.recoveryKey)).toEqual({
    ok: false,
    fault: 'damaged',
  });
  const large = { size: 101 * 1024 * 1024 } as File;
  expect(await openSource({ file: large }, backups.place, opened.recoveryKey)).toEqual({
    ok: false,
    fault: 'too-large',
  });
  expect(
    await openSource({ place: 'chosen', name: 'leeway-2020-01-01-000000.age' }, backups.place, 'x'),
  ).toEqual({
    ok: false,
    fault: 'gone',
  });
  expect(await names()).toEqual(['Amara Osei']);
});

test('a copy saved anywhere opens in any vault with its key, and says that it is from elsewhere', async () => {
  const name = await made();
  const file = backups.own.files.get(name) ?? new Uint8Array();
  const { recoveryKey } = opened;
  await opened.end();
  opened = await openKeyedVault();
  const known = { schema: currentSchema, tables };
  const opening = await openBackup({ file, recoveryKey, known });
  if (!opening.ok) throw new Error(opening.fault);
  expect(await previewOf(opening.backup)).toMatchObject({
    isFromElsewhere: true,
    people: [{ name: 'Amara Osei', is: 'back' }],
  });
});

test('which backups hold a person is known, and until when', async () => {
  await live(0, 1);
  const wen = await done(addPerson('Wen Zhao'));
  on('2026-11-25');
  await made();
  expect(await backupsHolding(wen)(opened.vault)).toMatchObject([
    { name: expect.stringContaining('2026-11-25'), until: addDays('2026-11-25', 14 + 26 * 7) },
  ]);
  expect(await backupsHolding(amara)(opened.vault)).toMatchObject([
    { name: expect.stringContaining('2026-11-25') },
    { name: expect.stringContaining('2026-11-24'), until: addDays('2026-11-25', 14) },
    { name: expect.stringContaining('2026-11-23'), until: addDays('2026-11-24', 14) },
  ]);
});

test('after someone was forgotten, a new backup takes the place of all that held them', async () => {
  const wen = await done(addPerson('Wen Zhao'));
  await made();
  await done(deletePerson(wen));
  // A copy that the leader saved themselves is theirs to delete.
  const [held] = (await backupLedger(opened.vault)).made;
  await noteSavedCopy(held?.name ?? '');
  on('2026-11-24');
  expect(await renewBackups(backups.place, wen)).toEqual({ ok: true, isMade: true, left: 1 });
  expect([...backups.own.files.keys()]).toEqual([expect.stringContaining('2026-11-24')]);
  expect([...backups.chosen.files.keys()]).toEqual([expect.stringContaining('2026-11-24')]);
  expect(await backupsHolding(wen)(opened.vault)).toMatchObject([{ name: held?.name, until: null }]);
});

test('a folder that the new backup did not reach keeps what it has', async () => {
  await made();
  await done(changePerson(amara, { role: 'Engineer' }));
  backups.chosen.writeFault = 'full';
  expect(await renewBackups(backups.place, amara)).toMatchObject({ ok: true, isMade: true });
  expect(backups.chosen.files.size).toBe(1);
});

test('where nobody is left there is nothing to back up, and none that holds them stays', async () => {
  await made();
  await done(deletePerson(amara));
  expect(await renewBackups(backups.place, amara)).toEqual({ ok: true, isMade: false, left: 0 });
  expect(backups.own.files.size + backups.chosen.files.size).toBe(0);
});

test('where no new backup can be made, the old ones stay', async () => {
  await made();
  await done(changePerson(amara, { role: 'Engineer' }));
  backups.own.writeFault = 'full';
  backups.chosen.fault = 'gone';
  expect(await renewBackups(backups.place, amara)).toEqual({ ok: false });
  expect(backups.own.files.size).toBe(1);
});
