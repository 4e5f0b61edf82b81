import { browserBackups } from './browser-backups.ts';
import { browserStorage } from './browser-storage.ts';
import { browserVaultFiles } from './browser-vault-files.ts';
import { browserFileSet } from './browser-file-set.ts';
import { browserReminders, mayRemind } from './browser-reminders.ts';
import type { Desktop, VaultName } from './desktop.ts';
import { download } from './download.ts';
import { vaultLock } from './opfs-lock.ts';

/** Some browsers hold the page while their dialog is open, others go on; all say when it was closed. */
const print = (): Promise<'unknown'> =>
  new Promise((resolve) => {
    window.addEventListener('afterprint', () => resolve('unknown'), { once: true });
    window.print();
  });

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Flushes on hiding and on leaving. A browser does not wait for a page that goes, so leaving is only asked about
 * ("Leave site?") while something is not on the disk yet; that question is the time in which it gets there.
 */
const beforeClose = (flush: () => Promise<void>, isPending: () => boolean = () => false): (() => void) => {
  let running = 0;
  const start = () => {
    running += 1;
    void flush().finally(() => {
      running -= 1;
    });
  };
  const onHide = () => {
    if (document.visibilityState === 'hidden') start();
  };
  const onLeave = (event: BeforeUnloadEvent) => {
    if (isPending() || running > 0) event.preventDefault();
    start();
  };
  document.addEventListener('visibilitychange', onHide);
  window.addEventListener('pagehide', start);
  window.addEventListener('beforeunload', onLeave);
  return () => {
    document.removeEventListener('visibilitychange', onHide);
    window.removeEventListener('pagehide', start);
    window.removeEventListener('beforeunload', onLeave);
  };
};

/** Waits in line for the lock behind whoever has it now, and lets it go at once. */
const onVaultFreed = (vault: VaultName, freed: () => void): (() => void) => {
  const waiting = new AbortController();
  const { signal } = waiting;
  navigator.locks
    .request(vaultLock(`vault-${vault}`), { signal }, () => undefined)
    .then(freed, () => undefined);
  return () => waiting.abort();
};

/** The browser edition's half: files in the origin-private file system, everything else by the browser itself. */
export const browserDesktop = (): Desktop => ({
  edition: 'browser',
  vaultFiles: browserVaultFiles,
  backups: browserBackups(),
  saveText: async (name, text, mediaType) => download(name, text, `${mediaType};charset=utf-8`),
  saveBytes: async (name, bytes, mediaType) => download(name, bytes, mediaType),
  openFileSet: async (archiveName) => browserFileSet(archiveName),
  printOrSavePdf: print,
  copyText: copy,
  storage: browserStorage,
  keychain: null,
  onMachineLocked: () => () => undefined,
  machineIdle: async () => null,
  onVaultFreed,
  mayRemind,
  ...browserReminders(),
  beforeClose,
});
