import { openedVault } from '#data/store.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { showToast } from '#ui/toast.tsx';
import i18next from 'i18next';
import { leavingIs } from './leaving.ts';
import { leaveLockNote, type LockNote } from './lock-note.ts';
import { useVaultStatus } from './vault-session.ts';
import { withinPatience } from './within-patience.ts';

/** How long the disk may take to answer. */
const patienceMillis = 10_000;
/** After how long words that could not be written are tried again. */
const retryMillis = 5000;

const isSample = (): boolean => {
  const status = useVaultStatus.getState();
  return status.at === 'open' && status.vault === 'sample';
};

let isLeaving = false;

const written = (): Promise<boolean> => withinPatience(flushDrafts(), patienceMillis, false);

/** Waits behind the cover, where nothing can be read, until all is written; `false` when the leader goes on instead. */
const writtenInTheEnd = async (): Promise<boolean> => {
  while (!(await written())) {
    const goesOn = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), retryMillis);
      leavingIs({
        at: 'stuck',
        goOn: () => {
          clearTimeout(timer);
          resolve(true);
        },
      });
    });
    if (goesOn) return false;
  }
  return true;
};

const stay = (): void => {
  leavingIs({ at: 'here' });
  document.body.inert = false;
  isLeaving = false;
};

/**
 * Locks: covers the page, writes what is still on it, lets the vault go, and throws the page away. JavaScript can't wipe
 * strings, so a fresh page is the only honest way to forget them. It comes back at the same address, which holds no words.
 * Where something can't be written, the words stay behind the cover until it can, or the leader goes on; when the leader
 * asked, it answers `false` at once and stays open.
 */
export const tryToLock = async (note: LockNote): Promise<boolean> => {
  if (isLeaving) return true;
  isLeaving = true;
  // From here on no key reaches a field that nobody would write any more.
  document.body.inert = true;
  leavingIs({ at: 'leaving' });
  const isAsked = note.locked === 'asked';
  if (!(await (isAsked ? written() : writtenInTheEnd()))) {
    stay();
    return !isAsked;
  }
  // Everything is on the disk; whatever closing may still fail or hang at, the page goes.
  await withinPatience(openedVault().close(), patienceMillis, undefined);
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
