import type { Instant } from '#domain/time/calendar.ts';
import type { Session } from './session.ts';

/** `discreet`: no name. `named`: with the person's name, which anybody near the screen can read. */
export const reminderStyles = ['off', 'discreet', 'named'] as const;
export type ReminderStyle = (typeof reminderStyles)[number];

/** Minutes before its time at which a planned one-on-one is spoken of. */
const reminderMinutes = 10;

/** The schema lets '29:99' through, which is no time of day. */
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

type Planned = Pick<Session, 'state' | 'day' | 'time'>;

/**
 * Whole minutes until a planned session, begun ones counted as whole, when it is time to say so: from ten minutes before
 * until it begins. `null` otherwise, and for sessions without a time. A machine that slept through the tenth minute is
 * still told, with the minutes that are left; one that slept longer is not.
 * @param timeZone the leader's (IANA name); a time that a change of clocks skips counts as the one after the gap
 */
export const minutesUntil = (
  { state, day, time }: Planned,
  now: Instant,
  timeZone: string,
): number | null => {
  if (state !== 'planned' || !timeOfDay.test(time)) return null;
  const start = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone);
  const millis = start.epochMilliseconds - Temporal.Instant.from(now).epochMilliseconds;
  return millis > 0 && millis <= reminderMinutes * 60_000 ? Math.ceil(millis / 60_000) : null;
};
