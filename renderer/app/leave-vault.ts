import { openedVault } from '#data/store.ts';
import { flushDrafts } from '#ui/drafts.ts';
import { showToast } from '#ui/toast.tsx';
import i18next from 'i18next';

/**
 * Locks: writes what is still on screen, lets the vault go, and throws the page away. JavaScript can't wipe strings,
 * so a fresh page is the only honest way to forget them. When something can't be written, it stays open.
 */
export const lockVault = async (): Promise<void> => {
  if (!(await flushDrafts())) {
    showToast({ text: i18next.t('app:lockFailed') });
    return;
  }
  await openedVault().close();
  location.replace(`${location.pathname}#/`);
  location.reload();
};

/** Leaves the sample team and deletes its vault. */
export const leaveSample = async (): Promise<void> => {
  await openedVault().destroy();
  location.replace(`${location.pathname}#/`);
  location.reload();
};
