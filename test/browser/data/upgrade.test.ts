import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { currentSchema, openDatabase } from '#data/database.ts';
import { decisionAreas, people, tables } from '#data/tables.ts';
import { version1 } from '#data/versions/version-1.ts';
import type { DecisionAreaId, PersonId } from '#domain/ids.ts';
import { newPerson } from '#domain/people/person.ts';
import { browserVaultFiles } from '#platform/browser-vault-files.ts';
import { createVault, inspectVault, type OpenVault, unlockVault, type VaultPlace } from '#vault/vault.ts';

// A vault of the first release, opened by this one, and not by the first release again.

const name = 'upgrade-test';
const passphrase = 'amber kettle';

const firstRelease = (): Dexie => {
  const database = new Dexie(name);
  database.version(version1.version).stores(version1.stores);
  return database;
};

const place = (database: Dexie, known: VaultPlace['tables']): VaultPlace => ({
  files: browserVaultFiles('main'),
  database,
  tables: known,
});

const oldTables = tables.filter((table) => table.name in version1.stores);
const amara = newPerson('amara' as PersonId, 'Amara Osei', '2026-06-01');

const clear = async () => {
  await Dexie.delete(name);
  const files = browserVaultFiles('main');
  await files.open();
  await files.destroy();
  await files.close();
};

beforeEach(async () => {
  await clear();
  const made = await createVault({ ...place(firstRelease(), oldTables), passphrase, workFactor: 6 });
  const started = await made.finish();
  if (!started.ok) throw new Error(started.reason);
  await started.vault.commit(async () => ({ puts: [{ table: people, record: amara }] }));
  await started.vault.close();
});
afterEach(clear);

const unlocked = async (): Promise<OpenVault> => {
  const outcome = await unlockVault({
    ...place(openDatabase(name), tables),
    secret: { passphrase },
  });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.vault;
};

it('keeps what stood there and takes the new kinds of records', async () => {
  const vault = await unlocked();
  expect(await vault.list(people)).toEqual([amara]);
  const record = {
    id: 'releases' as DecisionAreaId,
    personId: null,
    name: 'Release scheduling',
    scope: '',
    reach: 'team' as const,
    isReversible: true,
    objectiveId: null,
    addedOn: '2026-11-23',
    archivedOn: null,
  };
  const outcome = await vault.commit(async () => ({ puts: [{ table: decisionAreas, record }] }));
  expect(outcome.ok).toBe(true);
  await vault.close();
  const again = await unlocked();
  expect(await again.list(decisionAreas)).toEqual([record]);
  await again.close();
});

it('is a newer vault to the first release from then on, which leaves it untouched', async () => {
  await (await unlocked()).close();
  expect(await inspectVault(browserVaultFiles('main'), name, version1.version)).toBe('newer');
  expect(currentSchema).toBeGreaterThan(version1.version);
});
