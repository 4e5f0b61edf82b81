import { dayOfBackup, type MadeBackup } from '#domain/keeping/backup-ledger.ts';
import type { Day } from '#domain/time/calendar.ts';
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

type Places = MadeBackup['places'];

/** Where a backup lies, after looking: one deleted by hand is forgotten, one in a folder chosen again is tended again. */
const placesNow = (one: MadeBackup, found: Found | undefined, readable: readonly string[]): Places => {
  const isIn = (where: 'own' | 'chosen') => found?.places.includes(where) === true;
  const kept = one.places.filter(
    (where) => !((where === 'own' || where === 'chosen') && readable.includes(where) && !isIn(where)),
  );
  const isBack = isIn('chosen') && kept.includes('left') && found?.size === one.size;
  return isBack ? [...kept.filter((where) => where !== 'left' && where !== 'chosen'), 'chosen'] : kept;
};

/** Writes down what was seen, where it differs from what is known. */
const reconcile = async (found: ReadonlyMap<string, Found>, readable: readonly string[]): Promise<void> => {
  const { made } = await ask(backupLedger);
  const isNew = (one: MadeBackup) =>
    placesNow(one, found.get(one.name), readable).join() !== one.places.join();
  if (!made.some(isNew)) return;
  await changeLedger((ledger) => ({
    ...ledger,
    made: ledger.made
      .map((one) => ({ ...one, places: placesNow(one, found.get(one.name), readable) }))
      .filter(({ places }) => places.length > 0),
  }));
};

/** Looks into both folders. */
export const listBackups = async (place: BackupPlace): Promise<BackupList> => {
  const chosen = await place.chosenFolder();
  const [own, elsewhere] = await Promise.all([place.own.list(), place.chosen.list()]);
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
  await reconcile(found, readable);
  const { made } = await ask(backupLedger);
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
