import type { Weekday } from './calendar.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** January first. */
export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 1-based place of the only name that begins with `typed` (at least three letters), or `null`. */
const placeOf = (names: readonly string[], typed: string): number | null => {
  const at = typed.length < 3 ? -1 : names.findIndex((name) => name.startsWith(typed));
  return at < 0 ? null : at + 1;
};

/** 'fri', 'friday' → 5. Lower case. */
export const weekdayNamed = (typed: string): Weekday | null => placeOf(weekdays, typed) as Weekday | null;

/** 'nov', 'november' → 11. Lower case. */
export const monthNamed = (typed: string): number | null => placeOf(months, typed);

/** '3', 'three', 'a' → a whole number. */
export const countOf = (typed: string): number | null => {
  if (/^\d+$/.test(typed)) return Number(typed);
  if (typed === 'a' || typed === 'an') return 1;
  const at = counts.indexOf(typed);
  return at < 0 ? null : at;
};
