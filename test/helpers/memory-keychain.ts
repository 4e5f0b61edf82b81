import type { Keychain, KeychainState } from '#platform/desktop.ts';

/** A system keychain in memory. `login` is what it seals with: another one opens nothing that the first has sealed. */
export type MemoryKeychain = Keychain & { now: KeychainState; login: string; isStale: boolean };

export const memoryKeychain = (): MemoryKeychain => {
  const sealed = (identity: string) => btoa(`${keychain.login} ${identity}`);
  const keychain: MemoryKeychain = {
    now: 'ready',
    login: 'leader',
    isStale: false,
    state: async () => keychain.now,
    wrap: async (identity) => (keychain.now === 'ready' ? sealed(identity) : null),
    unwrap: async (wrapped) => {
      const [login, secret = ''] = atob(wrapped).split(' ');
      if (keychain.now !== 'ready' || login?.replace('old-', '') !== keychain.login.replace('old-', ''))
        return { ok: false };
      return { ok: true, secret, ...(keychain.isStale ? { wrapped: sealed(secret) } : {}) };
    },
  };
  return keychain;
};
