import { addDays, addMonths, type Day, onOrAfter, weekdayOf } from './calendar.ts';
import { parseDate } from './date-words.ts';
import { countOf, weekdayNamed } from './english-words.ts';

/**
 * The day meant by plain English words, or `null` when they mean none. 'fri' is the next Friday after today, 'next
 * tue' the one in the following ISO week, '27 nov' and '27/11' (day first) the next such day that is not past.
 * 'by', 'on' or 'until' may stand in front.
 */
export const parseDay = (words: string, today: Day): Day | null => {
  const said = words.slice(0, 80).trim().toLowerCase().replace(/\s+/g, ' ').replace(leadIn, '');
  return named(said, today) ?? weekday(said, today) ?? distance(said, today) ?? parseDate(said, today);
};

const leadIn = /^(?:(?:due|by|on|until|till|the)\s)+/;
const friday = 5;

const named = (said: string, today: Day): Day | null => {
  switch (said.replace(/^end of the /, 'end of ')) {
    case 'today':
      return today;
    case 'tomorrow':
    case 'tmr':
      return addDays(today, 1);
    case 'end of week':
    case 'end of this week':
    case 'eow':
      return onOrAfter(today, friday);
    case 'end of month':
    case 'end of this month':
    case 'eom':
      return addDays(addMonths(`${today.slice(0, 7)}-01`, 1), -1);
    case 'next week':
      return onOrAfter(addDays(today, 1), 1);
    case 'next month':
      return addMonths(`${today.slice(0, 7)}-01`, 1);
    default:
      return null;
  }
};

const weekday = (said: string, today: Day): Day | null => {
  const [, which, name] = /^(this |next )?([a-z]+)$/.exec(said) ?? [];
  const wanted = weekdayNamed(name ?? '');
  if (wanted === null) return null;
  if (which !== 'next ') return onOrAfter(addDays(today, 1), wanted);
  return onOrAfter(addDays(today, 8 - weekdayOf(today)), wanted);
};

/** Up to four digits, so that the answer stays a four-digit year. */
const distance = (said: string, today: Day): Day | null => {
  const [, number, unit] = /^in (\d{1,4}|[a-z]+) (day|week|month)s?$/.exec(said) ?? [];
  const count = countOf(number ?? '');
  if (count === null) return null;
  const day =
    unit === 'month' ? addMonths(today, count) : addDays(today, unit === 'week' ? count * 7 : count);
  return day.length === 10 ? day : null;
};

/** `words` are what was cut off and understood as `day`; '' and `null` when the text ends without a date. */
export type TrailingDay = { text: string; day: Day | null; words: string };

/** What may open a date at the end of a sentence. 'today' and 'tomorrow' need no 'by', unless something leads to them. */
const opening =
  /(?:^|[\s,])(?=(?:due|by|on|until|till)\s|in\s+\S+\s+(?:day|week|month)s?\W*$|(?<!\b(?:for|of|from|about|since|after|before|to|than|and|or|with|not|until|till|by|on)\s)(?:today|tomorrow)\W*$)/gi;

/** Cuts a trailing 'by fri' or 'until 27 nov' from a sentence. The longest ending that is a date wins. */
export const takeTrailingDay = (text: string, today: Day): TrailingDay => {
  const sentence = text.trim();
  for (const { index } of sentence.matchAll(opening)) {
    const words = sentence.slice(index).replace(/^[\s,]+|[\s,.;]+$/g, '');
    const day = parseDay(words, today);
    if (day !== null) return { text: withoutTail(sentence.slice(0, index)), day, words };
  }
  return { text: sentence, day: null, words: '' };
};

const withoutTail = (text: string): string => text.replace(/[\s,]+$/, '');

/** Cuts a trailing 'when stand-up ends' from a sentence; `cue` keeps the 'when'. '' when there is none. */
export const takeTrailingCue = (text: string): { text: string; cue: string } => {
  const sentence = text.trim();
  const at = [...sentence.matchAll(/[\s,](?=(?:when|once|as soon as)\s+\S)/gi)].at(-1)?.index;
  if (at === undefined) return { text: sentence, cue: '' };
  return { text: withoutTail(sentence.slice(0, at)), cue: sentence.slice(at + 1).trim() };
};
