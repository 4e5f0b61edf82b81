import { describe, expect, test } from 'vitest';
import { createKeychain, type SystemKeychain } from '#electron/keychain/keychain.ts';

const identity = `AGE-SECRET-KEY-1${'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'.repeat(2).slice(0, 58)}`;

/** A keychain as the system has it; each test changes what it is about. */
const system = (changes: Partial<SystemKeychain> = {}): SystemKeychain => ({
  getSelectedStorageBackend: () => 'gnome_libsecret',
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (text) => Buffer.from(`v11${text}`),
  decryptStringAsync: async (bytes) => ({ shouldReEncrypt: false, result: bytes.toString().slice(3) }),
  ...changes,
});
const on = (platform: NodeJS.Platform, changes: Partial<SystemKeychain> = {}, bound = 1000) =>
  createKeychain(system(changes), platform, bound);
const refuse = async () => {
  throw new Error('the keyring is locked');
};
const wrapped = Buffer.from(`v11${identity}`).toString('base64');

describe('a keychain that is ready', () => {
  test('gives back what it sealed', async () => {
    const keychain = on('linux');
    expect(await keychain.state()).toBe('ready');
    expect(await keychain.wrap(identity)).toBe(wrapped);
    expect(await keychain.unwrap(wrapped)).toEqual({ ok: true, secret: identity });
  });

  test('seals and hands out identities and nothing else', async () => {
    const keychain = on('darwin');
    expect(await keychain.wrap('a password of another program')).toBeNull();
    const other = Buffer.from('v10a password of another program').toString('base64');
    expect(await keychain.unwrap(other)).toEqual({ ok: false });
  });

  test('that has another key now seals anew', async () => {
    const decryptStringAsync = async () => ({ shouldReEncrypt: true, result: identity });
    const encryptStringAsync = async () => Buffer.from('v12new');
    const newer = Buffer.from('v12new').toString('base64');
    expect(await on('linux', { decryptStringAsync, encryptStringAsync }).unwrap(wrapped)).toEqual({
      ok: true,
      secret: identity,
      wrapped: newer,
    });
    // Sealing anew may fail: what was opened is opened.
    expect(await on('linux', { decryptStringAsync, encryptStringAsync: refuse }).unwrap(wrapped)).toEqual({
      ok: true,
      secret: identity,
    });
  });
});

describe('a keychain that protects nothing is refused', () => {
  test.each([
    ['basic_text', 'unprotected'],
    ['unknown', 'unavailable'],
  ] as const)('on Linux with %s', async (backend, state) => {
    const keychain = on('linux', { getSelectedStorageBackend: () => backend });
    expect(await keychain.state()).toBe(state);
    expect(await keychain.wrap(identity)).toBeNull();
    expect(await keychain.unwrap(wrapped)).toEqual({ ok: false });
  });

  test('also when only the sealed bytes show it, by the mark of the fixed password', async () => {
    const keychain = on('linux', { encryptStringAsync: async (text) => Buffer.from(`v10${text}`) });
    expect(await keychain.wrap(identity)).toBeNull();
    const fixed = Buffer.from(`v10${identity}`).toString('base64');
    expect(await keychain.unwrap(fixed)).toEqual({ ok: false });
    // On a Mac the same mark stands for the real keychain, and nobody is asked for a backend.
    const getSelectedStorageBackend = () => {
      throw new Error('Linux only');
    };
    expect(await on('darwin', { getSelectedStorageBackend }).unwrap(fixed)).toEqual({
      ok: true,
      secret: identity,
    });
  });

  test('and so is one that is not there', async () => {
    const keychain = on('win32', { isAsyncEncryptionAvailable: async () => false });
    expect(await keychain.state()).toBe('unavailable');
    expect(await keychain.wrap(identity)).toBeNull();
  });
});

describe('a keychain that fails', () => {
  test('is no exception: another login, a changed backend, a locked keyring', async () => {
    expect(await on('linux', { decryptStringAsync: refuse }).unwrap(wrapped)).toEqual({ ok: false });
    expect(await on('linux', { encryptStringAsync: refuse }).wrap(identity)).toBeNull();
    expect(await on('linux', { isAsyncEncryptionAvailable: refuse }).state()).toBe('unavailable');
    expect(await on('linux').unwrap('no base64 at all')).toEqual({ ok: false });
  });

  test('by never answering holds nobody up', async () => {
    const never = () => new Promise<never>(() => undefined);
    expect(await on('linux', { decryptStringAsync: never }, 1).unwrap(wrapped)).toEqual({ ok: false });
  });
});
