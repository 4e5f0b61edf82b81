import { addDays, daysBetween, type Day, onOrBefore } from '#domain/time/calendar.ts';

/** One backup file. Names sort by the time they were taken at. */
export type DatedBackup = { name: string; day: Day };

/**
 * How many stay: of today the newest five, of each of the fourteen days before the newest one, of each of the 26 weeks
 * before those the newest one. That is at most 46 files: 5 + 14 + 26, and one more where a week is cut in two.
 */
export const keptBackups = { ofToday: 5, days: 14, weeks: 26 } as const;

/** The last age in days at which a backup may still be kept. */
const oldestDays = keptBackups.days + 7 * keptBackups.weeks;

const newestFirst = (a: DatedBackup, b: DatedBackup): number => (a.name < b.name ? 1 : -1);

/** The place a backup competes for; the newest one gets it. `null`: it is too old for any. */
const placeOf = ({ day }: DatedBackup, nth: number, today: Day): string | null => {
  const age = daysBetween(day, today);
  // A day ahead, after the clock was set back, counts as today.
  if (age <= 0) return nth < keptBackups.ofToday ? `today ${nth}` : null;
  if (age <= keptBackups.days) return day;
  return age <= oldestDays ? `week of ${onOrBefore(day, 1)}` : null;
};

/** Names of the backups that have had their time, as of `today`. The newest always stays. */
export const thinnedOut = (backups: readonly DatedBackup[], today: Day): string[] => {
  const taken = new Set<string>();
  return backups.toSorted(newestFirst).flatMap((backup, nth) => {
    const place = placeOf(backup, nth, today);
    const stays = nth === 0 || (place !== null && !taken.has(place));
    if (place !== null) taken.add(place);
    return stays ? [] : [backup.name];
  });
};

/**
 * The last day on which `backup` is kept, as long as backups go on being made. Where a later one may still push it out
 * earlier, this is the latest it can be.
 */
export const keptUntil = (backup: DatedBackup, all: readonly DatedBackup[], today: Day): Day => {
  const newer = all.filter((one) => one.name > backup.name);
  if (newer.some(({ day }) => day === backup.day)) return backup.day < today ? today : backup.day;
  const week = onOrBefore(backup.day, 1);
  const next = newer
    .filter(({ day }) => onOrBefore(day, 1) === week)
    .map(({ day }) => day)
    .toSorted()[0];
  return addDays(next ?? backup.day, next === undefined ? oldestDays : keptBackups.days);
};

/** A backup's records, and the day it was taken. */
type CountedBackup = { day: Day; records: number };

/** Days for which the size of earlier backups speaks. */
const memoryDays = 30;

/**
 * Whether a new backup may push older ones out: never when the notebook is empty or holds less than half of what a backup
 * of the last thirty days held. A loss that nobody has noticed yet must not take the backups with it. After thirty days
 * a smaller notebook is what it is.
 */
export const mayThin = (records: number, earlier: readonly CountedBackup[], today: Day): boolean => {
  const lately = earlier.filter(({ day }) => daysBetween(day, today) <= memoryDays);
  const most = Math.max(0, ...lately.map((one) => one.records));
  return records > 0 && records * 2 >= most;
};

/** A backup is made once a day, and again after so many changes, but not more often than every hour. */
const enoughChanges = 200;
const leastMillis = 60 * 60 * 1000;

/** Whether it is time for the next one. `sinceMillis`: since the last, `changes`: records written since then. */
export const isBackupDue = (
  last: { day: Day; sinceMillis: number } | null,
  changes: number,
  today: Day,
): boolean =>
  last === null || last.day !== today || (changes >= enoughChanges && last.sinceMillis >= leastMillis);

/** Days after which it is said that backups lie in the browser alone. */
const reminderDays = 7;

/** Whether to remind the leader to save a backup elsewhere. `since`: the first backup, a saved copy, or the last reminder. */
export const isReminderDue = (since: Day, today: Day): boolean => daysBetween(since, today) >= reminderDays;
