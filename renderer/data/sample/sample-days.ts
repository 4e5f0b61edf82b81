import {
  addDays,
  addMonths,
  type Day,
  type Instant,
  onOrAfter,
  onOrBefore,
  weekdayOf,
} from '#domain/time/calendar.ts';
import type { Due, When } from './script.ts';

const friday = 5;
const isWeekend = (day: Day): boolean => weekdayOf(day) > friday;

/** Saturday and Sunday become the Friday before: nobody on this team meets at the weekend. */
export const workday = (day: Day): Day => (isWeekend(day) ? onOrBefore(day, friday) : day);

/** The `count`-th weekday after `today`. */
export const workdaysAfter = (today: Day, count: number): Day => {
  let day = today;
  for (let left = count; left > 0; left -= isWeekend(day) ? 0 : 1) day = addDays(day, 1);
  return day;
};

/** The first weekday on or after `day`. */
export const nextWorkday = (day: Day): Day => (isWeekend(day) ? onOrAfter(day, 1) : day);

/** The day the sample team was seated: half a year before `today`. */
export const seatedOn = (today: Day): Day => workday(addMonths(addDays(today, -7), -6));

export const dayWhen = (when: When, session: Day, today: Day): Day =>
  typeof when === 'number' ? workday(addDays(session, when)) : addDays(today, -when.ago);

export const dueWhen = (due: Due, session: Day, today: Day): Day | null => {
  if (due === null) return null;
  return due === 'friday' ? onOrAfter(addDays(today, 1), friday) : dayWhen(due, session, today);
};

/** A local time in the machine's own zone as a moment. A time that a clock change skips becomes the one after it. */
export const momentAt = (day: Day, time: string): Instant =>
  instantText(
    Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(Temporal.Now.timeZoneId()).toInstant(),
  );

export const secondsLater = (moment: Instant, seconds: number): Instant =>
  instantText(Temporal.Instant.from(moment).add({ seconds }));

const instantText = (instant: Temporal.Instant): Instant => instant.toString({ smallestUnit: 'millisecond' });
