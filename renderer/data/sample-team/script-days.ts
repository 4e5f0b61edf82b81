import { addDays, type Day, onOrAfter, weekdayOf } from '#domain/calendar.ts';
import type { PersonScript } from './script.ts';

/** A working day some days before today: what falls on a weekend is moved to the Friday before. */
export const workday = (today: Day, daysAgo: number): Day => {
  const day = addDays(today, -daysAgo);
  return addDays(day, -Math.max(0, weekdayOf(day) - 5));
};

/** The day of the planned session, seen from today. */
export const plannedDay = (today: Day, { on, aWeekLater }: NonNullable<PersonScript['next']>): Day => {
  if (on === 'today') return today;
  return addDays(onOrAfter(addDays(today, 1), on), aWeekLater ? 7 : 0);
};
