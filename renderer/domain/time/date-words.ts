import type { Day } from './calendar.ts';
import { monthNamed } from './english-words.ts';

type Parts = { day: number; month: number; year: number | null };

const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?';
const yearTail = '(?:,? (\\d{4}))?';
const dayFirst = new RegExp(`^${ordinal}\\.? (?:of )?([a-z]+)\\.?${yearTail}$`);
const monthFirst = new RegExp(`^([a-z]+)\\.? ${ordinal}${yearTail}$`);
const dotted = /^(\d{1,2})\. ?(\d{1,2})(?:\.(?: ?(\d{4}|\d{2}))?)?$/;
const slashed = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/;
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * A written date: '27 nov', 'nov 27', '27 November 2027', '27.11.', '27.11.2026', '27/11', '2026-11-27'. Day before
 * month where both are numbers. Without a year the next such day from `today` on; `null` for no date or one that
 * does not exist. Expects lower case and single spaces.
 */
export const parseDate = (said: string, today: Day): Day | null => {
  const parts = partsOf(said);
  if (parts === null) return null;
  return parts.year === null ? nextOccurrence(parts, today) : existing({ ...parts, year: parts.year });
};

const partsOf = (said: string): Parts | null => {
  const [, d1, m1, y1] = dayFirst.exec(said) ?? [];
  if (d1) return parts(d1, monthNamed(m1 ?? ''), y1);
  const [, m2, d2, y2] = monthFirst.exec(said) ?? [];
  if (d2) return parts(d2, monthNamed(m2 ?? ''), y2);
  const [, d3, m3, y3] = dotted.exec(said) ?? slashed.exec(said) ?? [];
  if (d3) return parts(d3, Number(m3), y3);
  const [, y4, m4, d4] = iso.exec(said) ?? [];
  return d4 ? parts(d4, Number(m4), y4) : null;
};

const parts = (day: string, month: number | null, year: string | undefined): Parts | null => {
  if (month === null) return null;
  const full = year?.length === 2 ? 2000 + Number(year) : Number(year ?? NaN);
  return { day: Number(day), month, year: Number.isNaN(full) ? null : full };
};

const existing = ({ day, month, year }: { day: number; month: number; year: number }): Day | null => {
  try {
    return Temporal.PlainDate.from({ day, month, year }, { overflow: 'reject' }).toString();
  } catch {
    // A RangeError is the calendar's way to say that there is no 31 November.
    return null;
  }
};

/** Nine years reach the next 29 February also over a century without one. */
const nextOccurrence = ({ day, month }: Parts, today: Day): Day | null => {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear; year < thisYear + 9; year++) {
    const found = existing({ day, month, year });
    if (found !== null && found >= today) return found;
  }
  return null;
};
