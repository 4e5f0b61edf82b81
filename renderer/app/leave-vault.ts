import { openedVault } from '#data/store.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { showToast } from '#ui/toast.tsx';
import i18next from 'i18next';
import { leaveLockNote, type LockNote } from './lock-note.ts';
import { useVaultStatus } from './vault-session.ts';

const isSample = (): boolean => {
  const status = useVaultStatus.getState();
  return status.at === 'open' && status.vault === 'sample';
};

let isLeaving = false;

/**
 * Locks: writes what is still on screen, lets the vault go, and throws the page away. JavaScript can't wipe strings, so a
 * fresh page is the only honest way to forget them. It comes back at the same address, which holds no words.
 * `false`: something can't be written, so it stays open.
 */
export const tryToLock = async (note: LockNote): Promise<boolean> => {
  if (isLeaving) return true;
  isLeaving = true;
  // From here on no key reaches a field that nobody would write any more.
  document.body.inert = true;
  if (!(await flushDrafts())) {
    document.body.inert = false;
    isLeaving = false;
    return false;
  }
  // Everything is on the disk; whatever closing may still fail at, the page goes.
  await openedVault()
    .close()
    .catch(() => undefined);
  // What the sample's address names is gone with it.
  if (isSample()) location.replace(`${location.pathname}#/`);
  leaveLockNote(note);
  location.reload();
  return true;
};

/** Locks because the leader asked for it. */
export const lockVault = async (): Promise<void> => {
  if (!(await tryToLock({ locked: 'asked' }))) showToast({ text: i18next.t('app:lockFailed') });
};

/** Leaves the sample team and deletes its vault. */
export const leaveSample = async (): Promise<void> => {
  await openedVault().destroy();
  location.replace(`${location.pathname}#/`);
  location.reload();
};
