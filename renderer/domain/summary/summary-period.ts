import { addMonths, type Day, earlier, later } from '#domain/time/calendar.ts';

/** Both days included. */
export type Period = { from: Day; to: Day };
export type PeriodChoice = 'since-last' | 'half-year' | 'year' | Period;

/**
 * The period a summary covers. `since-last` begins on the day the last summary ended, since things may have
 * happened on it after it was made, or half a year ago when there was none; a free period given the wrong way round is turned.
 */
export const periodOf = (choice: PeriodChoice, today: Day, lastSummaryTo: Day | null): Period => {
  if (typeof choice === 'object')
    return { from: earlier(choice.from, choice.to), to: later(choice.from, choice.to) };
  if (choice === 'since-last' && lastSummaryTo !== null)
    return { from: earlier(lastSummaryTo, today), to: today };
  return { from: addMonths(today, choice === 'year' ? -12 : -6), to: today };
};

export const isWithin = (day: Day, { from, to }: Period): boolean => from <= day && day <= to;
