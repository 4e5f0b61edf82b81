import type { Instant } from '#domain/time/calendar.ts';

/** 'leeway-2026-11-24-153012.age': the leader's own date and time, and nothing else about them. Names sort by time. */
export const backupName = (takenAt: Instant, timeZone: string): string => {
  const local = Temporal.Instant.from(takenAt).toZonedDateTimeISO(timeZone);
  const [day, time] = local.toPlainDateTime().toString({ smallestUnit: 'second' }).split('T');
  return `leeway-${day}-${time?.replaceAll(':', '')}.age`;
};
