import { dayOfBackup } from '#domain/keeping/backup-ledger.ts';
import { isBackupDue } from '#domain/keeping/backup-thinning.ts';
import type { BackupPlace } from '#platform/backup-place.ts';
import type { OpenVault } from '#vault/vault.ts';
import { backUp } from './back-up.ts';
import { backupKeys } from './backup-keys.ts';
import { backupLedger } from './backup-ledger.ts';
import { useBackupState } from './backup-state.ts';
import { now, today } from './store.ts';
import { preferences } from './tables.ts';
import { tidyBackups } from './tidy-backups.ts';

/** How often it is asked whether a backup is due, and how long after the last change it may be made. */
const lookMillis = 60_000;
const restMillis = 5_000;

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: lookMillis });
  });

/** Makes a backup and lets the interface know what came of it. */
export const backUpAndSay = async (place: BackupPlace): Promise<void> => {
  useBackupState.setState({ isWorking: true });
  try {
    useBackupState.setState({ last: await backUp(place) });
  } catch {
    useBackupState.setState({ last: { ok: false, fault: 'io' } });
  } finally {
    useBackupState.setState({ isWorking: false });
  }
};

/**
 * Makes backups of `vault` by itself, once a day and after many changes, while nobody is writing, and looks first at what
 * an earlier start left. Returns the way to stop.
 */
export const keepBackedUp = (vault: OpenVault, place: BackupPlace): (() => void) => {
  // When it is locked at this very moment, the next start does it.
  tidyBackups(place).catch(() => undefined);
  let changes = 0;
  let changedAt = performance.now();
  /** The day on which there was nothing new, so that it isn't all read again every minute. */
  let nothingNewOn = '';
  const stopListening = vault.onApplied((touched) => {
    const written = touched.filter(({ table, id }) => table !== preferences.name || id !== 'backups');
    if (written.length === 0) return;
    changes += written.length;
    changedAt = performance.now();
    nothingNewOn = '';
  });
  const isDue = async (): Promise<boolean> => {
    const last = (await backupLedger(vault)).made.at(-1);
    if (last === undefined) return isBackupDue(null, changes, today());
    const sinceMillis = Date.parse(now()) - Date.parse(last.takenAt);
    if (isBackupDue({ day: dayOfBackup(last.name) ?? '', sinceMillis }, changes, today())) return true;
    // Of a key that counts no longer, perhaps because it is lost.
    const keys = await backupKeys();
    return keys.ok && keys.sealedFor !== last.sealedFor;
  };
  const look = async (): Promise<void> => {
    if (nothingNewOn === today() || performance.now() - changedAt < restMillis || !(await isDue())) return;
    await idle();
    const before = changes;
    await backUpAndSay(place);
    changes -= before;
    const { last } = useBackupState.getState();
    if (last === null || !last.ok || last.is === 'same') nothingNewOn = today();
  };
  let timer = setTimeout(function again() {
    void look().finally(() => {
      timer = setTimeout(again, lookMillis);
    });
  }, restMillis);
  return () => {
    clearTimeout(timer);
    stopListening();
  };
};
