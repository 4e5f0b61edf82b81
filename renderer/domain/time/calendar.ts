import { z } from 'zod';

/** A calendar date without a time, 'YYYY-MM-DD'. Sorts as text. */
export type Day = string;
/** A moment, UTC, ISO 8601 with 'Z'. Sorts as text. */
export type Instant = string;

/** Only days that are in the calendar: no 30 February. */
export const daySchema = z.iso.date();
export const instantSchema = z.iso.datetime();
/** 'HH:MM', 00:00 to 23:59, the leader's local time, or ''. */
export const timeSchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d)?$/);

/** Monday is 1, Sunday is 7. Source: ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `day` moved by whole days; negative goes back. */
export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** `day` moved by months; the 31st becomes the last day of a shorter month. */
export const addMonths = (day: Day, months: number): Day =>
  Temporal.PlainDate.from(day).add({ months }).toString();

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

export const weekdayOf = (day: Day): Weekday => Temporal.PlainDate.from(day).dayOfWeek as Weekday;

/** The first day on or after `day` that falls on `weekday`. */
export const onOrAfter = (day: Day, weekday: Weekday): Day =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** The last day on or before `day` that falls on `weekday`. */
export const onOrBefore = (day: Day, weekday: Weekday): Day =>
  addDays(day, -((weekdayOf(day) - weekday + 7) % 7));

/** The calendar date at `instant` in a time zone (IANA name), for instance the leader's own. */
export const dayOf = (instant: Instant, timeZone: string): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);
