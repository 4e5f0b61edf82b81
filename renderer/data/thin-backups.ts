import { dayOfBackup, type MadeBackup } from '#domain/keeping/backup-ledger.ts';
import { mayThin, thinnedOut } from '#domain/keeping/backup-thinning.ts';
import type { BackupPlace } from '#platform/backup-place.ts';
import { ask } from './ask.ts';
import { backupLedger, changeLedger } from './backup-ledger.ts';
import { openedVault, today } from './store.ts';

type Tended = 'own' | 'chosen';

const dated = ({ name }: MadeBackup) => ({ name, day: dayOfBackup(name) ?? '' });

/** Takes `names` out of one folder, in the files and in what is known; what could not be deleted stays known. */
export const removeBackups = async (
  place: BackupPlace,
  tended: Tended,
  names: readonly string[],
): Promise<void> => {
  const gone = new Set<string>();
  for (const name of names) if ((await place[tended].remove(name)).ok) gone.add(name);
  if (gone.size === 0) return;
  await changeLedger((ledger) => ({
    ...ledger,
    made: ledger.made
      .map((one) =>
        gone.has(one.name) ? { ...one, places: one.places.filter((where) => where !== tended) } : one,
      )
      .filter(({ places }) => places.length > 0),
  }));
};

/**
 * Lets old backups go after `newest` was written and checked. Only files this vault made itself are ever deleted. None is
 * when much less is in `newest` than was in those of the last weeks, or when part of the vault could not be read.
 */
export const thinBackups = async (place: BackupPlace, newest: MadeBackup): Promise<void> => {
  const { made } = await ask(backupLedger);
  const earlier = made.map((one) => ({ day: dated(one).day, records: one.records }));
  if (openedVault().repairs.includes('history-cut') || !mayThin(newest.records, earlier, today())) return;
  for (const tended of ['own', 'chosen'] as const) {
    // A folder without the newest one keeps what it has.
    if (!newest.places.includes(tended)) continue;
    const there = made.filter(({ places }) => places.includes(tended));
    await removeBackups(place, tended, thinnedOut(there.map(dated), today()));
  }
};
