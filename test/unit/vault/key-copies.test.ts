import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { VaultFiles } from '#platform/desktop.ts';
import { memoryDatabases } from '#test/helpers/memory-database.ts';
import { installNodeVault, nodePlace } from '#test/helpers/node-vault.ts';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { note, put, wordsIn } from '#test/helpers/vault-notes.ts';
import { createVault, inspectVault, type Opener, type OpenVault, unlockVault } from '#vault/vault.ts';

// One flipped bit in the key file would shut the whole vault, so it lies there twice.

const name = 'key-copies';
const old = { passphrase: 'amber kettle' };
const fresh = { passphrase: 'violin wagon' };

let disk: MemoryDisk;
let vault: OpenVault;
let recoveryKey: string;

const place = (files: VaultFiles = memoryVaultFiles(disk)) => nodePlace(files, name);
const opened = async (secret: Opener = old) => {
  await vault.close();
  disk.holder = null;
  const outcome = await unlockVault({ ...place(), secret });
  if (outcome.ok) ({ vault } = outcome);
  return outcome.ok ? 'open' : outcome.reason;
};
const bytesOf = (file: 'keys' | 'keys-copy') => disk.files.get(file) ?? expect.fail();
const textOf = (file: 'keys' | 'keys-copy') => new TextDecoder().decode(bytesOf(file));
const write = (file: 'keys' | 'keys-copy', text: string) =>
  disk.files.set(file, new TextEncoder().encode(text));
/** As a Leeway wrote it that knew neither checksum, nor proof, nor a second one. */
const olderText = () => {
  const { check, vaultProof, ...older } = JSON.parse(textOf('keys')) as Record<string, unknown>;
  expect([typeof check, typeof vaultProof]).toEqual(['string', 'string']);
  return JSON.stringify(older);
};

beforeAll(installNodeVault);
beforeEach(async () => {
  disk = createMemoryDisk();
  memoryDatabases.clear();
  const created = await createVault({ ...place(), ...old, workFactor: 1 });
  const outcome = await created.finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  ({ vault } = outcome);
  ({ recoveryKey } = created);
  await vault.commit(async () => put(note('a')));
  await vault.close();
});

const isWhole = async () => {
  expect(vault.repairs).toEqual([]);
  expect(await wordsIn(vault)).toEqual({ a: 'words of a' });
  expect(await vault.keys.recipient()).toMatch(/^age1/);
};

test('lies there twice, the same', () => expect(textOf('keys-copy')).toBe(textOf('keys')));

describe('a flipped bit', () => {
  test.each(['keys', 'keys-copy'] as const)('anywhere in `%s` shuts nothing, and is mended', async (file) => {
    const whole = bytesOf(file);
    const { check, ...content } = JSON.parse(textOf(file)) as Record<string, unknown>;
    expect(check).toMatch(/^[0-9a-f]{8}$/);
    for (let at = 0; at < whole.byteLength; at += 29) {
      disk.files.set(
        file,
        whole.map((byte, i) => (i === at ? byte ^ 1 : byte)),
      );
      expect(await inspectVault(memoryVaultFiles(disk), name, 1), `at ${at}`).toBe('locked');
      expect(await opened(at % 2 === 0 ? old : { recoveryKey }), `at ${at}`).toBe('open');
      await isWhole();
      const { check: _, ...now } = JSON.parse(textOf('keys')) as Record<string, unknown>;
      expect(now).toMatchObject(content);
      expect(textOf('keys-copy')).toBe(textOf('keys'));
      await vault.close();
    }
    // What may have been written by an older program is kept; the second one never is.
    expect(disk.aside.every(({ name: aside }) => aside === 'keys')).toBe(true);
    expect(disk.aside.length > 0).toBe(file === 'keys');
  });

  test('in the id of the vault leaves the keys of people where they are', async () => {
    const { vaultId } = JSON.parse(textOf('keys')) as { vaultId: string };
    const other = `${vaultId.startsWith('a') ? 'b' : 'a'}${vaultId.slice(1)}`;
    const whole = textOf('keys');
    write('keys', whole.replace(vaultId, other));
    expect(await opened()).toBe('open');
    await isWhole();
    // In both, with checksums that fit: then the proof alone speaks, and nothing is touched.
    await vault.close();
    const { check: _, ...content } = JSON.parse(whole) as Record<string, unknown>;
    for (const file of ['keys', 'keys-copy'] as const)
      write(file, JSON.stringify({ ...content, vaultId: other }));
    const before = new Map(disk.files);
    expect(await opened()).toBe('damaged');
    expect(disk.files).toEqual(before);
    write('keys', whole);
    expect(await opened()).toBe('open');
    await isWhole();
  });
});

test.each(['keys', 'keys-copy'] as const)(
  'without `%s` the other one opens, and both are there again',
  async (file) => {
    disk.files.delete(file);
    expect(await inspectVault(memoryVaultFiles(disk), name, 1)).toBe('locked');
    expect(await opened()).toBe('open');
    await isWhole();
    expect(textOf('keys-copy')).toBe(textOf('keys'));
  },
);

test('where the disk does not give the first, the second opens; where it gives neither, nothing is touched', async () => {
  const files = memoryVaultFiles(disk);
  const read =
    (faulty: readonly string[]): VaultFiles['read'] =>
    async (file, start, end) =>
      faulty.includes(file) ? { ok: false, fault: 'io' } : files.read(file, start, end);
  disk.writes = [];
  const neither = { ...files, read: read(['keys', 'keys-copy']) };
  expect(await unlockVault({ ...place(neither), secret: old })).toEqual({ ok: false, reason: 'io' });
  expect(disk.writes).toEqual([]);
  const outcome = await unlockVault({ ...place({ ...files, read: read(['keys']) }), secret: old });
  if (!outcome.ok) throw new Error(outcome.reason);
  await outcome.vault.close();
});

describe('a key file of an older Leeway', () => {
  test('opens, and is doubled with proof and checksum', async () => {
    write('keys', olderText());
    disk.files.delete('keys-copy');
    expect(await opened()).toBe('open');
    await isWhole();
    expect(textOf('keys-copy')).toBe(textOf('keys'));
    expect(textOf('keys')).toMatch(/"vaultProof".*"check"/s);
    expect(disk.aside).toEqual([]);
  });

  test('that was written on beside a second one: what it says opens as well', async () => {
    const { check } = JSON.parse(textOf('keys')) as { check: string };
    expect(await opened()).toBe('open');
    expect(await vault.keys.changePassphrase(old, fresh.passphrase, 1)).toEqual({ ok: true });
    await vault.close();
    const changed = JSON.parse(textOf('keys')) as object;
    // The older program changed the first alone and carried the checksum along.
    write('keys', JSON.stringify({ ...changed, check }));
    disk.files.set('keys-copy', disk.files.get('keys-copy') ?? expect.fail());
    expect(await opened(fresh)).toBe('open');
    await isWhole();
    expect(await opened(old)).toBe('wrong');
  });
});

test('a newer Leeway keeps an older one out, unless it is only a flipped bit that says so', async () => {
  const { check: _, ...content } = JSON.parse(textOf('keys')) as Record<string, unknown>;
  const whole = textOf('keys');
  write('keys', whole.replace('"format": 2', '"format": 3'));
  expect(await inspectVault(memoryVaultFiles(disk), name, 1)).toBe('locked');
  write('keys', JSON.stringify({ ...content, format: 3 }));
  expect(await inspectVault(memoryVaultFiles(disk), name, 1)).toBe('newer');
  expect(await opened()).toBe('newer');
});

describe('a machine that dies while the passphrase changes', () => {
  test.each([1, 2, 3, 4, 5])('before write %i', async (step) => {
    expect(await opened()).toBe('open');
    disk.writes = [];
    disk.dieBefore = step;
    const { ok } = await vault.keys.changePassphrase(old, fresh.passphrase, 1);
    expect(ok).toBe(step === 5);
    disk.dieBefore = null;
    const byNew = (await opened(fresh)) === 'open';
    const byOld = (await opened(old)) === 'open';
    expect(byNew || byOld).toBe(true);
    if (ok) expect([byNew, byOld]).toEqual([true, false]);
    expect(await opened({ recoveryKey })).toBe('open');
    await isWhole();
  });
});
