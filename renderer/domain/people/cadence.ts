import { addDays, type Day, later, onOrBefore } from '#domain/time/calendar.ts';
import { afterPresentDays, awayUntil, isAbsent } from './due.ts';
import { isWeekday, type Person } from './person.ts';

type Rhythm = Pick<Person, 'cadenceDays' | 'absences' | 'usualWeekday'>;

/**
 * The day to propose for the session after one on `from`: one cadence later, drawn forward to the usual weekday so
 * that the gap never grows beyond the cadence, never on a day of absence and never before `earliest`.
 * `null` without a cadence.
 */
export const nextSessionDay = (person: Rhythm, from: Day, earliest: Day): Day | null => {
  if (person.cadenceDays === null) return null;
  const wished = afterPresentDays(person.absences, from, person.cadenceDays);
  if (!isWeekday(person.usualWeekday)) return firstFree(person, later(wished, earliest), 1);
  const usual = onOrBefore(wished, person.usualWeekday);
  let day = usual > from ? usual : addDays(usual, 7);
  while (day < earliest) day = addDays(day, 7);
  return firstFree(person, day, 7);
};

const firstFree = (person: Rhythm, start: Day, step: number): Day => {
  let day = start;
  while (isAbsent(person.absences, day)) {
    const away = awayUntil(person.absences, day) ?? day;
    do day = addDays(day, step);
    while (day <= away);
  }
  return day;
};
