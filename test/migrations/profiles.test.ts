import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { allRecords } from '#data/all-records.ts';
import { currentSchema } from '#data/database.ts';
import { notes, people, tables } from '#data/tables.ts';
import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import { newId, type NoteId, type PersonId } from '#domain/ids.ts';
import { memoryDatabase, memoryDatabases } from '#test/helpers/memory-database.ts';
import { installNodeVault } from '#test/helpers/node-vault.ts';
import { openAllFiles } from '#test/helpers/open-all-files.ts';
import { inspectVault, type OpenVault, unlockVault } from '#vault/vault.ts';

// Profiles that were shipped. Whatever changes in Leeway, they open, and say what they said.

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const name = 'profiles';

let folder: string;
beforeAll(installNodeVault);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-profile-'));
  memoryDatabases.clear();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const json = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
const secrets = () => json('opens-with.json') as { passphrase: string; recoveryKey: string; schema: number };
const begin = (profile: string) => cpSync(join(fixtures, profile), folder, { recursive: true });

const place = () => ({
  files: createVaultFileStore(folder),
  database: memoryDatabase(
    name,
    tables.map((table) => table.name),
    currentSchema,
  ),
  tables,
});
const opened = async (secret: { passphrase: string } | { recoveryKey: string }): Promise<OpenVault> => {
  const outcome = await unlockVault({ ...place(), secret });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.vault;
};
const byId = (records: readonly { id: string }[]) => new Map(records.map((record) => [record.id, record]));
const isWhole = async (vault: OpenVault) => {
  const found = await allRecords(vault);
  for (const [table, records] of Object.entries(json('records.json')))
    expect(byId(found.get(table) ?? []), table).toEqual(byId(records as { id: string }[]));
};
const noteAbout = (personId: PersonId) => ({
  id: newId<'note'>() as NoteId,
  personId,
  sessionId: null,
  text: 'written by a later version',
  visibility: 'private' as const,
  mark: null,
  writtenOn: '2026-12-01',
});
const vaultBytes = () =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((file) => /^vault\.(keys|people|sentinel|journal|snapshot)/.test(file))
      .map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  );

describe.each(['profile-v1', 'profile-v2'])('%s', (profile) => {
  beforeEach(() => begin(profile));

  it('opens with its passphrase and its recovery key, and says what it said', async () => {
    const { passphrase, recoveryKey } = secrets();
    const vault = await opened({ passphrase });
    expect(vault.repairs).toEqual(['working-copy-rebuilt']);
    await isWhole(vault);
    await vault.close();
    const again = await opened({ recoveryKey });
    expect(again.repairs).toEqual([]);
    await isWhole(again);
    await again.close();
  });

  it('is written on, and stays readable beside what is new', async () => {
    const { passphrase } = secrets();
    const vault = await opened({ passphrase });
    const [someone] = await vault.list(people);
    const note = noteAbout((someone ?? expect.fail()).id);
    expect(await vault.commit(async () => ({ puts: [{ table: notes, record: note }] }))).toMatchObject({
      ok: true,
    });
    expect(await vault.snapshot()).toBe(true);
    await vault.close();
    expect(json('vault.keys')).toMatchObject({ format: 2 });
    memoryDatabases.clear();
    const again = await opened({ passphrase });
    expect(await again.get(notes, note.id)).toEqual(note);
    await again.commit(async () => ({ deletes: [{ table: notes, id: note.id }] }));
    await isWhole(again);
    await again.close();
  });

  it('forgets a person, also where their words were sealed before people had keys', async () => {
    const { passphrase } = secrets();
    const vault = await opened({ passphrase });
    const [someone, other] = await vault.list(people);
    if (someone === undefined || other === undefined) throw new Error('too few people');
    const files = () =>
      openAllFiles(
        Object.values(vaultBytes()).map((base64) => Buffer.from(base64, 'base64')),
        passphrase,
      );
    expect((await files()).records.some((record) => record.includes(someone.id))).toBe(true);
    expect(await vault.forget(someone.id)).toEqual({ ok: true, isFinished: true });
    await vault.close();
    const left = await files();
    expect(left.rowsAbout.has(someone.id)).toBe(false);
    expect(left.records.filter((record) => record.includes(`"personId":"${someone.id}"`))).toEqual([]);
    expect(left.records.some((record) => record.includes(other.name))).toBe(true);
  });

  it.each([
    ['format', { format: 3 }],
    ['database', { schema: currentSchema + 1 }],
  ])('is refused when a newer Leeway wrote it (%s), and not a byte is touched', async (_, newer) => {
    writeFileSync(join(folder, 'vault.keys'), JSON.stringify({ ...json('vault.keys'), ...newer }));
    const before = vaultBytes();
    expect(await inspectVault(createVaultFileStore(folder), name, currentSchema)).toBe('newer');
    const { passphrase } = secrets();
    expect(await unlockVault({ ...place(), secret: { passphrase } })).toEqual({ ok: false, reason: 'newer' });
    expect(vaultBytes()).toEqual(before);
    expect(memoryDatabases.has(name)).toBe(false);
  });
});

it('the last profile is of this version', () => {
  begin('profile-v2');
  // With a new version of the database or of the key file a new profile is to be frozen, and this one to be kept.
  expect(secrets().schema).toBe(currentSchema);
  expect(json('vault.keys')).toMatchObject({ format: 2, schema: currentSchema });
});
