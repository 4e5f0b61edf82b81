import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryKeychain } from '#test/helpers/memory-keychain.ts';
import { createMemoryDisk, type MemoryDisk, memoryVaultFiles } from '#test/helpers/vault-memory-files.ts';
import { note, put, testDatabase, testTables, wordsIn } from '#test/helpers/vault-notes.ts';
import { deleteDatabase } from '#vault/probe-database.ts';
import { createVault, hasKeychainSlot, type Opener, type OpenVault, unlockVault } from '#vault/vault.ts';

const name = 'vault-keys';
/** Cheap on purpose: the tests are about slots, not about scrypt. */
const workFactor = 4;
const old = { passphrase: 'amber kettle' };
const fresh = { passphrase: 'violin wagon' };

let disk: MemoryDisk;
let vault: OpenVault;
let recoveryKey: string;

const place = () => ({ files: memoryVaultFiles(disk), database: testDatabase(name), tables: testTables });
const machineRestarts = async () => {
  await vault.close();
  // What dies does not let go by itself.
  disk.holder = null;
  disk.dieBefore = null;
};
/** Whether this opens the vault, and with all that is in it; the vault stays open then. */
const opens = async (secret: Opener): Promise<boolean> => {
  await machineRestarts();
  const outcome = await unlockVault({ ...place(), secret });
  if (!outcome.ok) {
    expect(outcome.reason).toBe('wrong');
    return false;
  }
  vault = outcome.vault;
  expect(await wordsIn(vault)).toEqual({ a: 'first' });
  return true;
};
const slots = (): { kind: string; age: string }[] =>
  JSON.parse(new TextDecoder().decode(disk.keyFile ?? new Uint8Array())).slots;
const kinds = () => slots().map(({ kind }) => kind);

beforeEach(async () => {
  disk = createMemoryDisk();
  await deleteDatabase(name);
  const created = await createVault({ ...place(), ...old, workFactor });
  const outcome = await created.finish();
  if (!outcome.ok) throw new Error(outcome.reason);
  ({ vault } = outcome);
  ({ recoveryKey } = created);
  await vault.commit(async () => put(note('a', 'first')));
});
afterEach(async () => {
  disk.holder = null;
  disk.dieBefore = null;
  await vault.destroy();
});

describe('changing the passphrase', () => {
  test('lets the new one open and the old one no more; the recovery key stays', async () => {
    expect(await vault.keys.changePassphrase(old, fresh.passphrase, workFactor)).toEqual({ ok: true });
    expect(kinds()).toEqual(['recovery', 'passphrase']);
    expect(await opens(old)).toBe(false);
    expect(await opens(fresh)).toBe(true);
    expect(await opens({ recoveryKey })).toBe(true);
  });

  test('asks for what opens the vault now, or the recovery key', async () => {
    const before = slots();
    const wrong = { ok: false, reason: 'wrong' };
    expect(await vault.keys.changePassphrase(fresh, fresh.passphrase, workFactor)).toEqual(wrong);
    expect(await vault.keys.changePassphrase({ recoveryKey: 'no' }, 'x', workFactor)).toEqual(wrong);
    expect(slots()).toEqual(before);
    expect(await vault.keys.changePassphrase({ recoveryKey }, fresh.passphrase, workFactor)).toEqual({
      ok: true,
    });
    expect(await opens(fresh)).toBe(true);
  });

  test('can be done again and again', async () => {
    for (const word of ['one', 'two', 'three'])
      expect(await vault.keys.changePassphrase({ recoveryKey }, word, workFactor)).toEqual({ ok: true });
    expect(kinds()).toEqual(['recovery', 'passphrase']);
    expect(await opens({ passphrase: 'two' })).toBe(false);
    expect(await opens({ passphrase: 'three' })).toBe(true);
  });

  test('a new slot that does not come back from the disk as it was written never takes the place of the old', async () => {
    const { replace } = disk.holder ?? memoryVaultFiles(disk);
    const files = disk.holder;
    if (files === null) throw new Error('nobody holds the disk');
    files.replace = (file, bytes) => {
      const text = new TextDecoder().decode(bytes);
      const last = text.lastIndexOf('-----END AGE');
      // A machine that flips a bit on its way to the disk, in the slot that was written last.
      const rotten = `${text.slice(0, last - 12)}AAAA${text.slice(last - 8)}`;
      return replace(
        file,
        slots().length === 2 && text.length > 1500 ? new TextEncoder().encode(rotten) : bytes,
      );
    };
    expect(await vault.keys.changePassphrase(old, fresh.passphrase, workFactor)).toEqual({
      ok: false,
      reason: 'io',
    });
    expect(await opens(fresh)).toBe(false);
    expect(await opens(old)).toBe(true);
  });
});

describe('a new recovery key', () => {
  test('opens once it is finished, and the old one no more; until then the old one', async () => {
    const recipient = await vault.keys.recipient();
    const made = await vault.keys.newRecoveryKey(old);
    if (!made.ok) throw new Error(made.reason);
    expect(kinds()).toEqual(['passphrase', 'recovery']);
    expect(await vault.keys.recipient()).toBe(recipient);
    expect(await made.finish()).toEqual({ ok: true });
    expect(await vault.keys.recipient()).not.toBe(recipient);
    expect(await opens({ recoveryKey })).toBe(false);
    expect(await opens({ recoveryKey: made.recoveryKey })).toBe(true);
    expect(await opens(old)).toBe(true);
    expect(await vault.keys.recipient()).toMatch(/^age1/);
  });

  test('that was never finished changes nothing, and a wrong passphrase makes none', async () => {
    const before = slots();
    await vault.keys.newRecoveryKey(old);
    expect(await vault.keys.newRecoveryKey(fresh)).toEqual({ ok: false, reason: 'wrong' });
    expect(slots()).toEqual(before);
    expect(await opens({ recoveryKey })).toBe(true);
  });
});

// A re-wrapping writes twice, each time two copies; a fifth try would be the undoing of a failed one.
describe.each([1, 2, 3, 4, 5])('a machine that dies before write %i', (step) => {
  const dieBeforeStep = () => {
    disk.writes = [];
    disk.dieBefore = step;
  };

  test('of a changed passphrase still opens, and tells the truth', async () => {
    dieBeforeStep();
    const { ok } = await vault.keys.changePassphrase(old, fresh.passphrase, workFactor);
    expect(ok).toBe(step > 4);
    const byOld = await opens(old);
    expect(byOld).toBe(!ok);
    const byNew = await opens(fresh);
    expect(byNew || byOld).toBe(true);
    if (ok) expect(byNew).toBe(true);
    // Whatever was left half done, the next change puts right.
    expect(await opens({ recoveryKey })).toBe(true);
    expect(await vault.keys.changePassphrase({ recoveryKey }, 'third', workFactor)).toEqual({ ok: true });
    expect(kinds()).toEqual(['recovery', 'passphrase']);
    expect((await opens(old)) || (await opens(fresh))).toBe(false);
    expect(await opens({ passphrase: 'third' })).toBe(true);
  });

  test('of a new recovery key still opens, and tells the truth', async () => {
    const made = await vault.keys.newRecoveryKey(old);
    if (!made.ok) throw new Error(made.reason);
    dieBeforeStep();
    const { ok } = await made.finish();
    expect(ok).toBe(step > 4);
    expect(await opens(old)).toBe(true);
    const byOld = await opens({ recoveryKey });
    // From the third write on the new one alone lies in the first copy, which counts once anything has opened it.
    expect(byOld).toBe(step < 4);
    const byNew = await opens({ recoveryKey: made.recoveryKey });
    expect(byNew || byOld).toBe(true);
    // Opening with the new key has verified it, so that the old one goes now at the latest.
    if (byNew) expect(await opens({ recoveryKey })).toBe(false);
  });
});

describe("the keychain of this computer's login", () => {
  test('opens without a passphrase once it is turned on, and no more once it is off', async () => {
    const keychain = memoryKeychain();
    expect(await vault.keys.hasKeychain()).toBe(false);
    expect(await vault.keys.addKeychain(fresh, keychain)).toEqual({ ok: false, reason: 'wrong' });
    expect(await vault.keys.addKeychain(old, keychain)).toEqual({ ok: true });
    expect(await vault.keys.hasKeychain()).toBe(true);
    expect(await opens({ keychain })).toBe(true);
    expect(await vault.keys.removeKeychain()).toEqual({ ok: true });
    expect(kinds()).toEqual(['passphrase', 'recovery']);
    expect(await opens({ keychain })).toBe(false);
    expect(await opens(old)).toBe(true);
  });

  test('is refused where it protects nothing', async () => {
    const keychain = memoryKeychain();
    keychain.now = 'unprotected';
    expect(await vault.keys.addKeychain(old, keychain)).toEqual({ ok: false, reason: 'refused' });
    expect(await vault.keys.hasKeychain()).toBe(false);
  });

  test('that is another one, or does not answer, opens nothing; the passphrase does', async () => {
    const keychain = memoryKeychain();
    await vault.keys.addKeychain(old, keychain);
    keychain.login = 'somebody else';
    expect(await opens({ keychain })).toBe(false);
    keychain.login = 'leader';
    keychain.now = 'unavailable';
    expect(await opens({ keychain })).toBe(false);
    expect(await opens(old)).toBe(true);
    await machineRestarts();
    expect(await hasKeychainSlot(memoryVaultFiles(disk), 1)).toBe(true);
  });

  test('that has a new key seals the secret anew', async () => {
    const keychain = memoryKeychain();
    keychain.login = 'old-leader';
    await vault.keys.addKeychain(old, keychain);
    const before = slots();
    keychain.login = 'leader';
    keychain.isStale = true;
    expect(await opens({ keychain })).toBe(true);
    expect(slots()).not.toEqual(before);
    expect(slots().map(({ age }) => age)).toEqual(before.map(({ age }) => age));
    keychain.isStale = false;
    expect(await opens({ keychain })).toBe(true);
  });

  test('stays on when the passphrase changes', async () => {
    const keychain = memoryKeychain();
    await vault.keys.addKeychain(old, keychain);
    expect(await vault.keys.changePassphrase(old, fresh.passphrase, workFactor)).toEqual({ ok: true });
    expect(await opens({ keychain })).toBe(true);
  });
});
