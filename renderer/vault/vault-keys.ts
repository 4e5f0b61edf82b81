import type { Keychain } from '#platform/desktop.ts';
import { askAge } from './age-request.ts';
import type { KeySlot } from './key-file.ts';
import { createQueue } from './queue.ts';
import { provenRecipient, recoverySlot } from './recovery-recipient.ts';
import {
  type KeyFilePlace,
  type KeysFault,
  readKeys,
  removeSlots,
  replaceSlot,
  type Rewrapped,
} from './rewrap.ts';
import type { SealingKey } from './seal.ts';
import { type Opener, openKeyFile } from './slots.ts';

/** scrypt's N = 2^17: about a second on the machines we measured. */
export const usualWorkFactor = 17;

/** A recovery key that is about to be. The old one opens the vault until `finish()` has answered that it is done. */
export type NewRecoveryKey = {
  ok: true;
  /** An age identity, `AGE-SECRET-KEY-1…`. Shown once. */
  recoveryKey: string;
  /** May be tried again after a fault. */
  finish(): Promise<Rewrapped>;
};

/**
 * What opens an unlocked vault, and how to change it. The data key stays the same: only what it is wrapped in changes, so
 * whoever has a copy of the files from before still opens that copy with what opened it then.
 * Each change asks for something that opens the vault (`by`); `wrong` says that it doesn't, and nothing was changed.
 */
export type VaultKeys = {
  /** Whether this vault has keys at all: the sample has none. */
  areThere(): Promise<boolean>;
  /**
   * Where backups are sealed to: the recovery key's public half, `age1…`. `null`: the sample vault, or an older key file
   * that was never opened with its recovery key, so that a new recovery key must be made first.
   */
  recipient(): Promise<string | null>;
  /** What a backup needs of both, read at once. `damaged`: there is no key file, as in the sample vault. */
  forBackups(): Promise<
    { ok: true; recipient: string | null; vaultId: string } | { ok: false; reason: KeysFault }
  >;
  /** The vault's own random id; `null` for the sample vault, which has no key file. */
  vaultId(): Promise<string | null>;
  changePassphrase(by: Opener, passphrase: string, workFactor?: number): Promise<Rewrapped>;
  newRecoveryKey(by: Opener): Promise<NewRecoveryKey | { ok: false; reason: KeysFault }>;
  hasKeychain(): Promise<boolean>;
  /** `refused`: the keychain is not `ready`. */
  addKeychain(by: Opener, keychain: Keychain): Promise<Rewrapped | { ok: false; reason: 'refused' }>;
  removeKeychain(): Promise<Rewrapped>;
};

type DataKey = { ok: true; dataKey: Uint8Array } | { ok: false; reason: KeysFault };

const dataKeyBy = async (place: KeyFilePlace, by: Opener): Promise<DataKey> => {
  const keys = await readKeys(place);
  return keys.ok ? openKeyFile(keys.keyFile, by) : keys;
};

export const vaultKeysIn = ({ key, ...place }: KeyFilePlace & { key: SealingKey }): VaultKeys => {
  const inTurn = createQueue();

  /** Does `work` with the data key, which is forgotten afterwards. */
  const unwrapped = <T>(by: Opener, work: (dataKey: Uint8Array) => Promise<T>) =>
    inTurn(async (): Promise<T | Extract<DataKey, { ok: false }>> => {
      const found = await dataKeyBy(place, by);
      if (!found.ok) return found;
      try {
        return await work(found.dataKey);
      } finally {
        found.dataKey.fill(0);
      }
    });

  return {
    areThere: async () => (await readKeys(place)).ok,
    recipient: async () => {
      const keys = await readKeys(place);
      return keys.ok ? provenRecipient(key, keys.keyFile) : null;
    },
    forBackups: async () => {
      const keys = await readKeys(place);
      if (!keys.ok) return keys;
      const { keyFile } = keys;
      return { ok: true, recipient: await provenRecipient(key, keyFile), vaultId: keyFile.vaultId };
    },
    vaultId: async () => {
      const keys = await readKeys(place);
      return keys.ok ? keys.keyFile.vaultId : null;
    },
    changePassphrase: (by, passphrase, workFactor = usualWorkFactor) =>
      unwrapped(by, async (dataKey) => {
        const { age } = await askAge({ ask: 'passphrase-slot', dataKey, passphrase, workFactor });
        return replaceSlot(place, { kind: 'passphrase', age }, { passphrase }, dataKey);
      }),
    newRecoveryKey: (by) =>
      unwrapped(by, async (dataKey): Promise<NewRecoveryKey> => {
        const made = await askAge({ ask: 'recovery-slot', dataKey });
        const slot = await recoverySlot(key, made);
        const { recoveryKey } = made;
        // The new key itself opens what it wraps, so that the data key need not be kept while the leader writes it down.
        const finish = () =>
          inTurn(async (): Promise<Rewrapped> => {
            const opening = await askAge({ ask: 'open-slot', age: slot.age, secret: { recoveryKey } });
            return opening.ok ? replaceSlot(place, slot, { recoveryKey }, opening.dataKey) : opening;
          });
        return { ok: true, recoveryKey, finish };
      }),
    hasKeychain: async () => {
      const keys = await readKeys(place);
      return keys.ok && keys.keyFile.slots.some(({ kind }) => kind === 'keychain');
    },
    addKeychain: (by, keychain) =>
      unwrapped(by, async (dataKey) => {
        const { recoveryKey: identity, age } = await askAge({ ask: 'recovery-slot', dataKey });
        const wrapped = await keychain.wrap(identity);
        if (wrapped === null) return { ok: false as const, reason: 'refused' as const };
        const slot: KeySlot = { kind: 'keychain', age, wrapped };
        return replaceSlot(place, slot, { keychain }, dataKey);
      }),
    removeKeychain: () => inTurn(() => removeSlots(place, 'keychain')),
  };
};
