import type { SafeStorage } from 'electron';

type Backend = ReturnType<SafeStorage['getSelectedStorageBackend']>;

/**
 * The stand-in for the system's keychain. `LEEWAY_STAND_IN_KEYRING` names the backend, or is `throws` or `none`. What one
 * backend sealed, another does not open. Bytes begin as Chromium's do: `v10` for the password everybody knows.
 */
const keyring = process.env.LEEWAY_STAND_IN_KEYRING ?? 'gnome_libsecret';

const markOf = (backend: string): string => (backend === 'basic_text' ? 'v10' : 'v11');
const scrambled = (bytes: Buffer): Buffer => bytes.map((byte) => byte ^ 0x5a) as Buffer;

export const safeStorage = {
  getSelectedStorageBackend: (): Backend => (keyring === 'throws' ? 'gnome_libsecret' : (keyring as Backend)),
  isAsyncEncryptionAvailable: async () => keyring !== 'none',
  encryptStringAsync: async (plainText: string) => {
    if (keyring === 'throws') throw new Error('the keyring does not answer');
    const sealed = scrambled(Buffer.from(`${keyring} ${plainText}`));
    return Buffer.concat([Buffer.from(markOf(keyring)), sealed]);
  },
  decryptStringAsync: async (encrypted: Buffer) => {
    const [by, result = ''] = scrambled(encrypted.subarray(3)).toString().split(' ');
    if (keyring === 'throws' || by !== keyring) throw new Error('Error while decrypting the ciphertext');
    return { shouldReEncrypt: false, result };
  },
} satisfies Partial<SafeStorage>;
