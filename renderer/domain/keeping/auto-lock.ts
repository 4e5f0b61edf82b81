import { z } from 'zod';

/** Minutes without a key after which Leeway locks, or `never`. */
export const autoLockSchema = z.union([z.literal([1, 5, 15, 30]), z.literal('never')]);
export type AutoLock = z.infer<typeof autoLockSchema>;

/** What can be chosen, in its order. */
export const autoLocks: readonly AutoLock[] = [1, 5, 15, 30, 'never'];

/** Source: issue 4, section 2. */
export const usualAutoLock: AutoLock = 5;

/**
 * How nobody-there the machine is. `page`: milliseconds since a key or the pointer was last used in Leeway. `machine`: the
 * same over all programs, `null` where the system does not tell; it only counts once it was seen above nothing
 * (`isMachineTrusted`), since some systems answer 0 for ever, and a lock that trusted them would never close.
 */
export type Idleness = { page: number; machine: number | null; isMachineTrusted: boolean };

/** Whether it is time to lock. Whoever works in another program on this machine still sits there. */
export const isTimeToLock = (after: AutoLock, { page, machine, isMachineTrusted }: Idleness): boolean => {
  if (after === 'never') return false;
  const idle = isMachineTrusted && machine !== null ? Math.min(page, machine) : page;
  return idle >= after * 60_000;
};

/** Browsers wake hidden pages at least once a minute; a pulse that is later than this slept, and the machine with it. */
const mostLateMillis = 120_000;

/** Whether the pulse before `now` was so long ago that the page must have been asleep. Both in milliseconds. */
export const hasSlept = (after: AutoLock, lastPulse: number, now: number): boolean =>
  after !== 'never' && now - lastPulse > mostLateMillis;
