/**
 * A hybrid logical clock: the machine's time, but never backwards and never the same twice, so that the changes of two
 * computers can be put in one order one day. Source: Kulkarni et al., "Logical Physical Clocks", 2014.
 * As text: 12 hex digits of milliseconds, 6 of a counter; sorts by time.
 */
export type HybridTime = string;

export const beginningOfTime: HybridTime = '0'.repeat(18);

const written = (millis: number, counter: number): HybridTime =>
  millis.toString(16).padStart(12, '0') + counter.toString(16).padStart(6, '0');

/** The time after `last` at `now`, in milliseconds since 1970. */
export const nextTime = (last: HybridTime, now: number): HybridTime => {
  const lastMillis = Number.parseInt(last.slice(0, 12), 16);
  if (now > lastMillis) return written(now, 0);
  const counter = Number.parseInt(last.slice(12), 16) + 1;
  return counter > 0xffffff ? written(lastMillis + 1, 0) : written(lastMillis, counter);
};
