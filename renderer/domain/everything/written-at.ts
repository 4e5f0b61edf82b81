import type { Instant } from '#domain/time/calendar.ts';

const version7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** When a record was first written down, read from its id; `null` where that tells nothing. Source: RFC 9562, 5.7. */
export const writtenAt = (id: string): Instant | null => {
  const [, high, low] = version7.exec(id) ?? [];
  if (high === undefined || low === undefined) return null;
  return Temporal.Instant.fromEpochMilliseconds(Number.parseInt(high + low, 16)).toString();
};
