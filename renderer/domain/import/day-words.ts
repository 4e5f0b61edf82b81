import type { Day } from '#domain/time/calendar.ts';
import { months } from '#domain/time/english-words.ts';

/** How numbers such as 3/4/2026 are meant. What begins with the year needs no order. */
export const dayOrders = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof dayOrders)[number];

const monthWord = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|' + months.join('|') + ')\\.?';

/** The calendar date, or `null` when there is no such day. */
const dayFrom = (year: number, month: number, day: number): Day | null => {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1900 || full > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const text = [String(full), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
};

const monthOf = (word: string): number =>
  months.findIndex((month) => month.startsWith(word.toLowerCase().replace('.', '').slice(0, 3))) + 1;

type Form = { at: RegExp; read: (parts: string[], order: DayOrder) => Day | null };

const number = (text: string | undefined): number => Number(text ?? 'x');

const forms: readonly Form[] = [
  {
    at: /(?<!\d)(\d{4})\s?([-./_])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)/,
    read: ([year, , month, day]) => dayFrom(number(year), number(month), number(day)),
  },
  {
    at: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/,
    read: ([year, month, day]) => dayFrom(number(year), number(month), number(day)),
  },
  {
    at: /(?<![\d.])(\d{1,2})([-./_])(\d{1,2})\2(\d{4}|\d{2})(?!\d|\.\d)/,
    read: ([first, mark, second, year], order) =>
      mark !== '.' && order === 'month-first'
        ? dayFrom(number(year), number(first), number(second))
        : dayFrom(number(year), number(second), number(first)),
  },
  {
    at: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s_-]+${monthWord}[,\\s_-]+(\\d{4})(?!\\d)`, 'i'),
    read: ([day, month, year]) => dayFrom(number(year), monthOf(month ?? ''), number(day)),
  },
  {
    at: new RegExp(`(?<![a-z])${monthWord}[\\s_-]+(\\d{1,2})(?:st|nd|rd|th)?[,\\s_-]+(\\d{4})(?!\\d)`, 'i'),
    read: ([month, day, year]) => dayFrom(number(year), monthOf(month ?? ''), number(day)),
  },
];

/** `day`: `null` when what looks like a date is none, such as 2026-02-30. `rest`: the words around it. */
export type FoundDay = { day: Day | null; found: string; rest: string };

/** The first date in a short text, or `null` when nothing looks like one. */
export const dayIn = (text: string, order: DayOrder): FoundDay | null => {
  const short = text.slice(0, 500);
  for (const { at, read } of forms) {
    const match = at.exec(short);
    if (match === null) continue;
    const [found, ...parts] = match;
    const rest = `${short.slice(0, match.index)} ${short.slice(match.index + found.length)}`;
    return { day: read(parts, order), found, rest };
  }
  return null;
};

const weekdays = /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?/;
const onlyAround = new RegExp(`^(?:[\\s\\p{P}\\p{S}]|(?<!\\p{L})${weekdays.source}(?!\\p{L}))*$`, 'iu');
const onlyTime =
  /^[\s\p{P}\p{S}]*(?:(?:at|T)?\s*\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]m|uhr|h)?)?[\s\p{P}\p{S}]*$/iu;

/**
 * The date of a heading: at its start or its end, as a meeting is headed. A date within, one that is a limit ("until"), and
 * what could be a version or an address is none.
 */
export const dayInHeading = (text: string, order: DayOrder): FoundDay | null => {
  const found = dayIn(text, order);
  if (found === null || /^\d{1,2}\.\d{1,2}\.\d{2}$/.test(found.found)) return null;
  const at = text.indexOf(found.found);
  const [before, behind] = [text.slice(0, at), text.slice(at + found.found.length)];
  if (/(?<!\p{L})(?:until|till|by|due|before|bis)[\s:]*$/iu.test(before)) return null;
  return onlyAround.test(before) || onlyTime.test(behind) ? found : null;
};

/** Whether both orders could be meant: 3/4/2026, wherever it stands. */
export const slashedDaysIn = (text: string): string[] =>
  text.slice(0, 500).match(/(?<![\d./-])\d{1,2}([-/])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-]|\.\d)/g) ?? [];

/** A cell that is a date and nothing else (a time may follow): the day, or `null`. */
export const dayOfCell = (text: string, order: DayOrder): Day | null => {
  const found = dayIn(text.trim(), order);
  if (found === null || found.day === null) return null;
  return /^\s*(?:T?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:Z|UTC|[ap]m|[+-]\d{2}:?\d{2})?)?\s*$/i.test(
    found.rest,
  )
    ? found.day
    : null;
};

/** Whether a date is one of those that the order decides, such as 3/4/2026; 3.4.2026 always begins with the day. */
export const needsOrder = (text: string): boolean => /^\s*\d{1,2}[-/]/.test(text);

/** 'HH:MM' from '9:05', '14:30' or '2:30 pm' in a text; '' when there is none. */
export const timeIn = (text: string): string => {
  const [, hours, minutes, half] =
    /(?<![\d:])(\d{1,2}):(\d{2})(?!\d)\s*([ap]m)?/i.exec(text.slice(0, 500)) ?? [];
  if (hours === undefined || minutes === undefined) return '';
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hours);
  return hour > 23 || Number(minutes) > 59 ? '' : `${String(hour).padStart(2, '0')}:${minutes}`;
};

const slashed = /^\s*(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d{2})(?!\d)/;

/** The order that all of these can be read in, and whether they leave it open. */
export const guessDayOrder = (cells: readonly string[]): { order: DayOrder; isOpen: boolean } => {
  const pairs = cells.flatMap((cell) => {
    const [, first, second] = slashed.exec(cell) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  if (pairs.some(([first]) => first > 12)) return { order: 'day-first', isOpen: false };
  if (pairs.some(([, second]) => second > 12)) return { order: 'month-first', isOpen: false };
  return { order: 'day-first', isOpen: pairs.length > 0 };
};
