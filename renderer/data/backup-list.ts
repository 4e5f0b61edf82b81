import { dayOfBackup, type MadeBackup } from '#domain/backup-ledger.ts';
import type { Day } from '#domain/calendar.ts';
import type { BackupFault, BackupPlace, ChosenBackupFolder } from '#platform/backup-place.ts';
import { ask } from './ask.ts';
import { backupLedger, changeLedger } from './backup-ledger.ts';

/** A backup that lies in one of the folders now. */
export type ListedBackup = {
  name: string;
  /** The leader's calendar date when it was taken. */
  day: Day;
  /** 'HH:MM', the leader's local time then. */
  time: string;
  size: number;
  places: readonly ('own' | 'chosen')[];
  /** What this vault knows of it, as it was checked when written; `null` for one that was made elsewhere. */
  made: MadeBackup | null;
  /** It is not as long as what was written. */
  isAltered: boolean;
};

export type BackupList = {
  /** Newest first. */
  backups: readonly ListedBackup[];
  /** Leeway's own folder can't be read. */
  ownFault: BackupFault | null;
  chosen: ChosenBackupFolder | null;
};

const timeIn = (name: string): string => name.replace(/^.*-(\d{2})(\d{2})\d{2}\.age$/, '$1:$2');

type Found = { size: number; places: ('own' | 'chosen')[] };

/** Forgets copies that someone deleted from a folder which can be looked into. */
const forgetMissing = async (missing: ReadonlyMap<string, readonly string[]>): Promise<void> => {
  if (missing.size === 0) return;
  await changeLedger((ledger) => ({
    ...ledger,
    made: ledger.made
      .map((one) => {
        const gone = missing.get(one.name);
        return gone ? { ...one, places: one.places.filter((place) => !gone.includes(place)) } : one;
      })
      .filter(({ places }) => places.length > 0),
  }));
};

/** Looks into both folders. */
export const listBackups = async (place: BackupPlace): Promise<BackupList> => {
  const chosen = await place.chosenFolder();
  const [own, elsewhere] = await Promise.all([place.own.list(), place.chosen.list()]);
  const { made } = await ask(backupLedger);
  const found = new Map<string, Found>();
  for (const [where, listed] of [
    ['own', own],
    ['chosen', elsewhere],
  ] as const)
    for (const { name, size } of listed.ok ? listed.value : []) {
      const here = found.get(name) ?? { size, places: [] };
      found.set(name, { size: here.size, places: [...here.places, where] });
    }
  const readable = [...(own.ok ? ['own'] : []), ...(elsewhere.ok && chosen ? ['chosen'] : [])];
  const missing = made.flatMap((one) => {
    const gone = one.places.filter(
      (where) => readable.includes(where) && !found.get(one.name)?.places.some((here) => here === where),
    );
    return gone.length > 0 ? [[one.name, gone] as const] : [];
  });
  await forgetMissing(new Map(missing));
  const known = new Map(made.map((one) => [one.name, one]));
  const backups = Array.from(found, ([name, { size, places }]): ListedBackup => {
    const mine = known.get(name) ?? null;
    return {
      name,
      day: dayOfBackup(name) ?? '',
      time: timeIn(name),
      size,
      places,
      made: mine,
      isAltered: mine !== null && mine.size !== size,
    };
  });
  return {
    backups: backups.toSorted((a, b) => (a.name < b.name ? 1 : -1)),
    ownFault: own.ok ? null : own.fault,
    chosen,
  };
};
