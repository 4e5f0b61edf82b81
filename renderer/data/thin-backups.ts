import { dayOfBackup, isHeld, type MadeBackup } from '#domain/keeping/backup-ledger.ts';
import { thinnedOut } from '#domain/keeping/backup-thinning.ts';
import type { BackupPlace } from '#platform/backup-place.ts';
import { ask } from './ask.ts';
import { backupLedger, changeLedger } from './backup-ledger.ts';
import { noteLosses } from './backup-losses.ts';
import { today } from './store.ts';
import { type Tended, tendedPlaces } from './tidy-backups.ts';

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

/** Names of those that have had their time. One that was cut short takes no other one's place. */
const goneOf = (made: readonly MadeBackup[], sizes: ReadonlyMap<string, number>): string[] => {
  const isWhole = (one: MadeBackup) => sizes.get(one.name) === one.size;
  const altered = made.filter((one) => sizes.has(one.name) && !isWhole(one));
  const without = (name: string) => made.filter((one) => isWhole(one) || one.name === name).map(dated);
  return [
    ...thinnedOut(made.filter(isWhole).map(dated), today()),
    ...altered.map(({ name }) => name).filter((name) => thinnedOut(without(name), today()).includes(name)),
  ];
};

/**
 * Lets old backups go after `newest` was written and checked. Only files this vault made itself, and that lie there, are
 * ever deleted; none that is held for the sake of what it holds.
 */
export const thinBackups = async (place: BackupPlace, newest: MadeBackup): Promise<void> => {
  if (!(await noteLosses())) return;
  const { made } = await ask(backupLedger);
  for (const tended of tendedPlaces) {
    // A folder without the newest one keeps what it has.
    if (!newest.places.includes(tended)) continue;
    const listed = await place[tended].list();
    if (!listed.ok) continue;
    const sizes = new Map(listed.value.map(({ name, size }) => [name, size]));
    const judged = made.filter((one) => one.places.includes(tended) && !isHeld(one, newest));
    await removeBackups(place, tended, goneOf(judged, sizes));
  }
};
