import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBackup } from '#backup/open-backup.ts';
import { backUp } from '#data/back-up.ts';
import { currentSchema, openDatabase } from '#data/database.ts';
import { addPerson, changePerson } from '#data/people.ts';
import { restoreBackup } from '#data/restore-backup.ts';
import { closeStore, openStore } from '#data/store.ts';
import { people, tables } from '#data/tables.ts';
import { settableClock } from '#domain/time/clock.ts';
import type { PersonId } from '#domain/ids.ts';
import { memoryBackups } from '#test/helpers/memory-backups.ts';
import { done } from '#test/helpers/open-test-vault.ts';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { createVault, type OpenVault, unlockVault } from '#vault/vault.ts';

// The machine stops before each write of a restore. What opens afterwards is the state before it or after it, whole.

const passphrase = 'amber kettle';
const clock = settableClock('2026-11-23T09:00:00Z');
let disk: MemoryDisk;
let vault: OpenVault;
let recoveryKey: string;
let amara: PersonId;
let backups: ReturnType<typeof memoryBackups>;

const place = () => ({ files: memoryVaultFiles(disk), database: openDatabase('leeway-steps'), tables });

beforeEach(async () => {
  disk = createMemoryDisk();
  backups = memoryBackups();
  const made = await createVault({ ...place(), passphrase, workFactor: 6 });
  const outcome = await made.finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  ({ vault } = outcome);
  ({ recoveryKey } = made);
  openStore(vault, clock);
  amara = await done(addPerson('Amara Osei'));
});
afterEach(async () => {
  disk.dieBefore = null;
  await vault.destroy();
  closeStore();
});

const stateNow = async () =>
  (await vault.list(people)).map(({ name, role }) => `${name} ${role}`.trim()).toSorted();

test('whatever write of a restore is the last one, a whole state opens, and no backup is lost', async () => {
  const first = await backUp(backups.place);
  if (!first.ok) throw new Error(first.fault);
  const file = backups.own.files.get(first.name) ?? new Uint8Array();
  const opening = await openBackup({ file, recoveryKey, known: { schema: currentSchema, tables } });
  if (!opening.ok) throw new Error(opening.fault);
  const after = await stateNow();
  const ends: string[] = [];
  for (let step = 1; step <= 6 && ends.at(-1) !== 'finished'; step += 1) {
    clock.set(`2026-11-23T1${step}:00:00Z`);
    await done(changePerson(amara, { role: `step ${step}` }));
    await done(addPerson(`Wen ${step}`));
    const before = await stateNow();
    disk.dieBefore = disk.writes.length + step;
    const outcome = await restoreBackup(opening.backup, backups.place);
    disk.dieBefore = null;
    await vault.close();
    const again = await unlockVault({ ...place(), secret: { passphrase } });
    if (!again.ok) throw new Error(`step ${step}: ${again.reason}`);
    ({ vault } = again);
    openStore(vault, clock);
    expect(await stateNow()).toEqual(outcome.ok ? after : before);
    expect(backups.own.files.get(first.name)).toEqual(file);
    ends.push(outcome.ok ? 'finished' : outcome.fault);
  }
  expect(ends.at(-1)).toBe('finished');
  expect(ends.length).toBeGreaterThan(2);
});
