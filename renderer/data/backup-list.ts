import { dayOfBackup, type MadeBackup } from '#domain/keeping/backup-ledger.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { BackupPlace, ChosenBackupFolder } from '#platform/backup-place.ts';
import { ask } from './ask.ts';
import { backupKeys } from './backup-keys.ts';
import { backupLedger, changeLedger } from './backup-ledger.ts';
import { isBackupUnderWay } from './backup-turn.ts';
import { afterLook, lookInto, type Seen, type Tended, tendedPlaces } from './tidy-backups.ts';

/** A backup that lies in one of the folders now. */
export type ListedBackup = {
  name: string;
  /** The leader's calendar date when it was taken. */
  day: Day;
  /** 'HH:MM:SS', the leader's local time then. */
  time: string;
  size: number;
  places: readonly ('own' | 'chosen')[];
  /** What this vault knows of it, as it was checked when written; `null` for one that was made elsewhere. */
  made: MadeBackup | null;
  /** It is not as long as what was written. */
  isAltered: boolean;
  /** It is sealed for a recovery key that another one has replaced since. */
  needsEarlierKey: boolean;
};

export type BackupList = {
  /** Newest first. */
  backups: readonly ListedBackup[];
  /** Whether Leeway's own folder can be read. */
  isOwnReadable: boolean;
  chosen: ChosenBackupFolder | null;
};

const timeIn = (name: string): string => name.replace(/^.*-(\d{2})(\d{2})(\d{2})\.age$/, '$1:$2:$3');

type Found = { size: number; places: Tended[] };

/** Where a backup lies, after looking: one deleted by hand is forgotten, one in a folder chosen again is tended again. */
const placesNow = (one: MadeBackup, seen: Seen): MadeBackup => {
  const now = afterLook(one, seen);
  const isBack = now.places.includes('left') && seen.chosen?.get(one.name) === one.size;
  if (!isBack) return now;
  const others = now.places.filter((where) => where !== 'left' && where !== 'chosen');
  return { ...now, places: [...others, 'chosen'] };
};

/** Writes down what was seen of `known`, where it differs from that. What was noted since is none of its business. */
const reconcile = async (known: readonly MadeBackup[], seen: Seen): Promise<void> => {
  const isNew = (one: MadeBackup) => JSON.stringify(placesNow(one, seen)) !== JSON.stringify(one);
  const news = new Set(known.filter(isNew).map(({ name }) => name));
  if (news.size === 0) return;
  await changeLedger((ledger) => ({
    ...ledger,
    made: ledger.made
      .map((one) => (news.has(one.name) ? placesNow(one, seen) : one))
      .filter(({ places }) => places.length > 0),
  }));
};

const foundIn = (seen: Seen): Map<string, Found> => {
  const found = new Map<string, Found>();
  for (const where of tendedPlaces)
    for (const [name, size] of seen[where] ?? []) {
      const here = found.get(name) ?? { size, places: [] };
      found.set(name, { size: here.size, places: [...here.places, where] });
    }
  return found;
};

/** Looks into both folders. */
export const listBackups = async (place: BackupPlace): Promise<BackupList> => {
  // What is being written now may count in a moment.
  const before = (await ask(backupLedger)).made.filter((one) => !(one.isBegun && isBackupUnderWay()));
  const [chosen, keys, seen] = await Promise.all([place.chosenFolder(), backupKeys(), lookInto(place)]);
  await reconcile(before, chosen === null ? { ...seen, chosen: null } : seen);
  const sealedFor = keys.ok ? keys.sealedFor : undefined;
  const { made } = await ask(backupLedger);
  const known = new Map(made.map((one) => [one.name, one]));
  const backups = Array.from(foundIn(seen), ([name, { size, places }]): ListedBackup => {
    const mine = known.get(name) ?? null;
    return {
      name,
      day: dayOfBackup(name) ?? '',
      time: timeIn(name),
      size,
      places,
      made: mine,
      isAltered: mine !== null && mine.size !== size,
      needsEarlierKey:
        mine?.sealedFor !== undefined && sealedFor !== undefined && mine.sealedFor !== sealedFor,
    };
  });
  return {
    backups: backups.toSorted((a, b) => (a.name < b.name ? 1 : -1)),
    isOwnReadable: seen.own !== null,
    chosen,
  };
};
