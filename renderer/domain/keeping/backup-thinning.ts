import { addDays, daysBetween, type Day, onOrBefore } from '#domain/time/calendar.ts';

/** One backup file, with the leader's calendar date when it was taken. */
export type DatedBackup = { name: string; day: Day };

/**
 * How many stay: of today the newest five, of each of the fourteen days before the newest one, of each of the 26 weeks
 * before those the newest one. That is at most 46 files: 5 + 14 + 26, and one more where a week is cut in two.
 */
export const keptBackups = { ofToday: 5, days: 14, weeks: 26 } as const;

/** The last age in days at which a backup may still be kept. */
const oldestDays = keptBackups.days + 7 * keptBackups.weeks;

/** The place a backup competes for; the newest one gets it. `null`: it is too old for any. */
const placeOf = ({ day }: DatedBackup, nth: number, today: Day): string | null => {
  const age = daysBetween(day, today);
  // A day ahead, as after a flight westwards, counts as today.
  if (age <= 0) return nth < keptBackups.ofToday ? `today ${nth}` : null;
  if (age <= keptBackups.days) return day;
  return age <= oldestDays ? `week of ${onOrBefore(day, 1)}` : null;
};

/** From one backup to the next a clock that is right goes on by so many days at most, or back by one over a border. */
const mostDaysOn = 30;
const mostDaysBack = 1;
/** On so many days a clock that jumped must have been seen before it is believed. */
const believedAfter = 3;

/** Where the clock last jumped: the place of the first backup after that; 0 where it never did. */
const lastJump = (days: readonly Day[]): number =>
  Math.max(
    0,
    days.findLastIndex((day, at) => {
      const on = daysBetween(days[at - 1] ?? day, day);
      return on > mostDaysOn || on < -mostDaysBack;
    }),
  );

/** While a jump is not believed, what was made before it is left alone; so is what is dated ahead. */
const judgeable = (backups: readonly DatedBackup[], today: Day): readonly DatedBackup[] => {
  const since = backups.slice(lastJump(backups.map(({ day }) => day)));
  const isBelieved = new Set(since.map(({ day }) => day)).size >= believedAfter;
  return (isBelieved ? backups : since).filter(({ day }) => daysBetween(today, day) <= mostDaysBack);
};

/**
 * Names of the backups that have had their time, as of `today`. `backups` stand in the order they were made in, which no
 * clock can change; the newest always stays.
 */
export const thinnedOut = (backups: readonly DatedBackup[], today: Day): string[] => {
  const taken = new Set<string>();
  const newest = backups.at(-1)?.name;
  return judgeable(backups, today)
    .toReversed()
    .flatMap((backup, nth) => {
      const place = placeOf(backup, nth, today);
      const stays = backup.name === newest || (place !== null && !taken.has(place));
      if (place !== null) taken.add(place);
      return stays ? [] : [backup.name];
    });
};

/**
 * The last day on which `backup` is kept, as long as backups go on being made and the clock is right. Where a later one may
 * still push it out earlier, this is the latest it can be. `all` stand in the order they were made in.
 */
export const keptUntil = (backup: DatedBackup, all: readonly DatedBackup[], today: Day): Day => {
  const newer = all.slice(all.findIndex(({ name }) => name === backup.name) + 1);
  if (newer.some(({ day }) => day === backup.day)) return backup.day < today ? today : backup.day;
  const week = onOrBefore(backup.day, 1);
  const next = newer
    .filter(({ day }) => onOrBefore(day, 1) === week)
    .map(({ day }) => day)
    .toSorted()[0];
  return addDays(next ?? backup.day, next === undefined ? oldestDays : keptBackups.days);
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

/** Days after which it is said that backups lie in the browser alone: fewer where the browser may clear them. */
const reminderDays = { safe: 7, clearable: 2 } as const;

/**
 * Whether to remind the leader to save a backup elsewhere. `since`: the first backup, a saved copy, or the last reminder.
 * One that lies ahead was noted by a wrong clock.
 */
export const isReminderDue = (since: Day, today: Day, isClearable = false): boolean => {
  const days = daysBetween(since, today);
  return days >= reminderDays[isClearable ? 'clearable' : 'safe'] || days < -mostDaysBack;
};
