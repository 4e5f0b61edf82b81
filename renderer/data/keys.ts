import type { BackupPlace } from '#platform/backup-place.ts';
import type { Keychain } from '#platform/desktop.ts';
import { openedVault } from './store.ts';
import type { Opener } from '#vault/slots.ts';
import type { VaultKeys } from '#vault/vault-keys.ts';

export { passphraseStrength, sixWords } from '#vault/passphrase.ts';
export { partToTypeBack, recoveryKeyParts } from '#vault/recovery-key.ts';

/** What opens the vault, as the leader gave it: the passphrase or the recovery key. */
export type { Opener } from '#vault/slots.ts';

/** Whether the open vault has keys to change; the sample has none. */
export const hasKeys = (): Promise<boolean> => openedVault().keys.areThere();

/** `by` opens the vault now. The old passphrase opens it until the new one was read back from the disk and tried. */
export const changePassphrase = (by: Opener, passphrase: string): ReturnType<VaultKeys['changePassphrase']> =>
  openedVault().keys.changePassphrase(by, passphrase);

/**
 * A new recovery key, which counts once it is finished; `by` opens the vault now. Backups so far are sealed for the old
 * one, which may be lost, so that another is made as soon as the new one counts.
 */
export const makeRecoveryKey = async (
  by: Opener,
  place: BackupPlace,
): ReturnType<VaultKeys['newRecoveryKey']> => {
  const made = await openedVault().keys.newRecoveryKey(by);
  if (!made.ok) return made;
  return {
    ...made,
    finish: async () => {
      const outcome = await made.finish();
      if (outcome.ok) void backUpLater(place);
      return outcome;
    },
  };
};

/** Whether the login of this computer opens the vault. */
export const opensByLogin = (): Promise<boolean> => openedVault().keys.hasKeychain();

/** Lets the login of this computer open the vault from now on; `by` opens it now. */
export const openByLogin = (by: Opener, keychain: Keychain): ReturnType<VaultKeys['addKeychain']> =>
  openedVault().keys.addKeychain(by, keychain);

export const openByLoginNoMore = (): ReturnType<VaultKeys['removeKeychain']> =>
  openedVault().keys.removeKeychain();

/** Loaded when used: the start screens need these keys as well, and none of the notebook's tables. */
const backUpLater = async (place: BackupPlace): Promise<void> => {
  const { backUpAndSay } = await import('./automatic-backups.ts');
  await backUpAndSay(place);
};
