import type { MadeBackup } from '#domain/keeping/backup-ledger.ts';
import type { PersonId } from '#domain/ids.ts';
import type { BackupPlace, FolderChoice } from '#platform/backup-place.ts';
import { backUpAndSay } from './automatic-backups.ts';
import { ask } from './ask.ts';
import { backUp } from './back-up.ts';
import { backupLedger, changeLedger } from './backup-ledger.ts';
import { now, openedVault } from './store.ts';
import { removeBackups } from './thin-backups.ts';

const withPlaces = (
  one: MadeBackup,
  change: (place: MadeBackup['places'][number]) => MadeBackup['places'][number],
) => ({
  ...one,
  places: [...new Set(one.places.map(change))],
});

/** Backups in the folder chosen so far stay there; Leeway tends them no more. */
const leaveFolder = () =>
  changeLedger((ledger) => ({
    ...ledger,
    made: ledger.made.map((one) => withPlaces(one, (place) => (place === 'chosen' ? 'left' : place))),
  }));

/** Lets the leader choose a folder, and makes a backup in it at once. */
export const chooseBackupFolder = async (place: BackupPlace): Promise<FolderChoice> => {
  const choice = await place.choose();
  if (!choice.ok) return choice;
  await leaveFolder();
  await backUpAndSay(place);
  return choice;
};

/** Backups go into Leeway's own folder alone from now on. What lies in the other one stays there. */
export const stopUsingFolder = async (place: BackupPlace): Promise<void> => {
  await place.forgetChosen();
  await leaveFolder();
};

/** Notes that the leader saved a copy of `name` somewhere. */
export const noteSavedCopy = (name: string) =>
  changeLedger((ledger) => ({
    ...ledger,
    remindedAt: now(),
    made: ledger.made.map((one) =>
      one.name === name ? { ...one, places: [...new Set([...one.places, 'saved' as const])] } : one,
    ),
  }));

/** Puts the reminder to save a copy elsewhere off. */
export const putReminderOff = () => changeLedger((ledger) => ({ ...ledger, remindedAt: now() }));

/** `sample`: this vault is thrown away anyway. `no-key`: a new recovery key must be made first, in Settings. */
export const backupMeans = async (): Promise<'ready' | 'sample' | 'no-key'> => {
  const keys = await openedVault().keys.forBackups();
  if (!keys.ok) return keys.reason === 'damaged' ? 'sample' : 'ready';
  return keys.recipient === null ? 'no-key' : 'ready';
};

/**
 * `isMade` is `false` where nothing is left to back up. `left`: how many backups that hold them lie on where Leeway does
 * not delete: saved by hand, in a folder chosen before, or in one that the new backup did not reach.
 */
export type Renewal = { ok: true; isMade: boolean; left: number } | { ok: false };

/**
 * For after a person was forgotten: makes a new backup, then deletes every older one in Leeway's folders that still holds
 * them; a folder that the new one did not reach keeps what it has. Not ok: no new one could be made, nothing is deleted.
 */
export const renewBackups = async (place: BackupPlace, personId: PersonId): Promise<Renewal> => {
  const made = await backUp(place);
  if (!made.ok && made.fault !== 'empty') return { ok: false };
  const holding = async () => (await ask(backupLedger)).made.filter(({ holds }) => holds.includes(personId));
  const { made: known } = await ask(backupLedger);
  const newest = made.ok ? known.find(({ name }) => name === made.name) : undefined;
  for (const tended of ['own', 'chosen'] as const) {
    if (made.ok && !newest?.places.includes(tended)) continue;
    const old = (await holding()).filter(({ places }) => places.includes(tended));
    await removeBackups(
      place,
      tended,
      old.map(({ name }) => name),
    );
  }
  return { ok: true, isMade: made.ok, left: (await holding()).length };
};
