import type { SafeStorage } from 'electron';
import type { KeychainState, Unwrapped } from '#electron/contract/desktop-api.ts';

/** The part of Electron's `safeStorage` that Leeway uses; its synchronous half is deprecated. */
export type SystemKeychain = Pick<
  SafeStorage,
  'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync' | 'getSelectedStorageBackend'
>;

export type Keychain = {
  state(): Promise<KeychainState>;
  wrap(identity: string): Promise<string | null>;
  unwrap(wrapped: string): Promise<Unwrapped>;
};

/** The system may be asking the leader for their keyring's password meanwhile; a keyring that hangs holds nobody up. */
const patience = 60_000;

/**
 * How Chromium marks, on Linux, what it sealed with the password that is the same in every program. On other systems the
 * same mark stands for the real keychain.
 */
const fixedPasswordMark = 'v10';

/** An age identity: nothing else is sealed or handed out, so that these calls are of no use for anything else. */
const isIdentity = (text: string): boolean => /^AGE-SECRET-KEY-1[A-Z0-9]{58}$/.test(text);

const within = <T>(work: Promise<T>, otherwise: T, bound: number): Promise<T> => {
  const late = new Promise<T>((resolve) => {
    setTimeout(() => resolve(otherwise), bound).unref();
  });
  return Promise.race([work.catch(() => otherwise), late]);
};

/** Never throws and never hangs: a keychain that fails is one that is not there, and the passphrase is asked for. */
export const createKeychain = (
  system: SystemKeychain,
  platform: NodeJS.Platform = process.platform,
  bound: number = patience,
): Keychain => {
  const isLinux = platform === 'linux';
  const isSealedForAll = (sealed: Buffer): boolean =>
    isLinux && sealed.subarray(0, fixedPasswordMark.length).toString('latin1') === fixedPasswordMark;

  const look = async (): Promise<KeychainState> => {
    if (isLinux) {
      const backend = system.getSelectedStorageBackend();
      if (backend === 'basic_text') return 'unprotected';
      if (backend === 'unknown') return 'unavailable';
    }
    return (await system.isAsyncEncryptionAvailable()) ? 'ready' : 'unavailable';
  };
  const state = (): Promise<KeychainState> => within(look(), 'unavailable', bound);

  const sealed = async (identity: string): Promise<string | null> => {
    if (!isIdentity(identity) || (await look()) !== 'ready') return null;
    const bytes = await system.encryptStringAsync(identity);
    return isSealedForAll(bytes) ? null : bytes.toString('base64');
  };
  const wrap = (identity: string): Promise<string | null> => within(sealed(identity), null, bound);

  const opened = async (wrapped: string): Promise<Unwrapped> => {
    const bytes = Buffer.from(wrapped, 'base64');
    if (isSealedForAll(bytes) || (await look()) !== 'ready') return { ok: false };
    const { result, shouldReEncrypt } = await system.decryptStringAsync(bytes);
    if (!isIdentity(result)) return { ok: false };
    const renewed = shouldReEncrypt ? await sealed(result).catch(() => null) : null;
    return { ok: true, secret: result, ...(renewed === null ? {} : { wrapped: renewed }) };
  };
  return { state, wrap, unwrap: (wrapped) => within(opened(wrapped), { ok: false }, bound) };
};
