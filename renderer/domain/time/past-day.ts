import { addDays, addMonths, type Day } from './calendar.ts';
import { parseDay } from './due-words.ts';
import { countOf, weekdayNamed } from './english-words.ts';

/**
 * The day meant by plain English words when only a past one (or today) makes sense: 'yesterday', 'fri' and 'last fri'
 * are the latest Friday up to today, '27 nov' the latest that is not in the future, '2 weeks ago'. `null` when the
 * words mean no day, or one that is still to come.
 */
export const parsePastDay = (words: string, today: Day): Day | null => {
  const said = words
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:on|since|from|until|to) /, '');
  if (said === 'yesterday') return addDays(today, -1);
  return ago(said, today) ?? latest(said, today);
};

const ago = (said: string, today: Day): Day | null => {
  const [, number, unit] = /^(\d{1,4}|[a-z]+) (day|week|month|year)s? ago$/.exec(said) ?? [];
  const count = countOf(number ?? '');
  if (count === null || unit === undefined) return null;
  if (unit === 'day' || unit === 'week') return addDays(today, -count * (unit === 'week' ? 7 : 1));
  return addMonths(today, -count * (unit === 'year' ? 12 : 1));
};

const latest = (said: string, today: Day): Day | null => {
  const bare = said.replace(/^last /, '');
  const coming = parseDay(bare, today);
  if (coming === null || coming <= today) return coming;
  if (weekdayNamed(bare) !== null)
    return addDays(coming, said !== bare && addDays(coming, -7) === today ? -14 : -7);
  const hasYear = /\d{4}|\d[./] ?\d{1,2}[./] ?\d{2}$/.test(bare);
  return hasYear || !/\d/.test(bare) || bare.startsWith('in ') ? null : inAnEarlierYear(coming, today);
};

/** 29 February goes back to the last year that had one. */
const inAnEarlierYear = (coming: Day, today: Day): Day | null => {
  for (let years = 1; years <= 12; years++) {
    const day = addMonths(coming, -12 * years);
    if (day <= today && day.endsWith(coming.slice(4))) return day;
  }
  return null;
};
