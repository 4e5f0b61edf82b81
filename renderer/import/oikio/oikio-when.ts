import { dayOfCell, timeIn } from '#domain/import/day-words.ts';
import type { Day } from '#domain/time/calendar.ts';

/** A moment with its zone, rather than a date or a time on somebody's wall. */
const moment = /T.*(?:Z|[+-]\d{2}:\d{2})$/;

/** The day of '2026-03-03', or of a moment where the leader is; `null` when it is none. */
export const dayOf = (text: string | null | undefined, zone: string): Day | null => {
  if (!text) return null;
  if (!moment.test(text)) return dayOfCell(text.replace('T', ' '), 'day-first');
  try {
    return Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDate().toString();
  } catch {
    return null;
  }
};

/** 'HH:MM' where the leader is; '' when the text has no time that is one. */
export const timeOf = (text: string, zone: string): string => {
  if (!moment.test(text)) return timeIn(/T(.*)$/.exec(text)?.[1] ?? '');
  // A date alone was kept as midnight in UTC.
  if (text.includes('T00:00:00')) return '';
  try {
    const time = Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainTime();
    return time.toString({ smallestUnit: 'minute' });
  } catch {
    return '';
  }
};
