import { type Day, dayOf, type Instant } from './calendar.ts';

/** Where "now" comes from. Rules never ask the machine themselves. */
export type Clock = {
  now(): Instant;
  /** Today's calendar date where the leader is. */
  today(): Day;
};

/** The machine's clock in the machine's time zone. */
export const systemClock: Clock = {
  now: () => Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }),
  today: () => Temporal.Now.plainDateISO().toString(),
};

/** A clock that stands still at `instant` until it is told otherwise. For the sample team and for tests. */
export const settableClock = (
  instant: Instant,
  timeZone = 'UTC',
): Clock & { set(instant: Instant): void } => {
  let now = instant;
  return {
    now: () => now,
    today: () => dayOf(now, timeZone),
    set: (next) => {
      now = next;
    },
  };
};
