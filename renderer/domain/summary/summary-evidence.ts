import { addDays, type Day, daysBetween } from '#domain/time/calendar.ts';
import type { SummaryEntry } from './summary-entry.ts';
import { isWithin, type Period } from './summary-period.ts';

/** 'YYYY-MM' and how many ticked entries are from it. */
export type MonthCount = { month: string; n: number };

/** Below this many entries nothing is said about their spread. At this share of the last third it counts as recent. */
const recency = { minimum: 6, share: 2 / 3 } as const;

const monthsOf = ({ from, to }: Period): string[] => {
  const months: string[] = [];
  let month = Temporal.PlainYearMonth.from(from.slice(0, 7));
  const last = to.slice(0, 7);
  while (month.toString() <= last) {
    months.push(month.toString());
    month = month.add({ months: 1 });
  }
  return months;
};

type Dated = Pick<SummaryEntry, 'day' | 'kind'>;

/** A figure is from no month, and what only still stands was no event of the period. */
const countsFor =
  (period: Period) =>
  ({ day, kind }: Dated): boolean =>
    kind !== 'figure' && isWithin(day, period);

/** How many entries each month of the period holds, empty months included. Give it the ticked entries. */
export const evidenceByMonth = (entries: readonly Dated[], period: Period): MonthCount[] => {
  const within = entries.filter(countsFor(period));
  return monthsOf(period).map((month) => ({
    month,
    n: within.filter(({ day }) => day.startsWith(month)).length,
  }));
};

/** Share (0 to 1) of `n` entries that the last third of the period holds, and the month worth a second look. */
export type Recency = { n: number; share: number; since: Day; quietestMonth: string | null };

/**
 * Says so when most of the evidence is from the last third of the period; `null` otherwise, or with too little to
 * tell. The quietest month is the earliest one with the fewest entries before that third.
 * Source: product.md, "Evidence over time".
 */
export const mostIsRecent = (entries: readonly Dated[], period: Period): Recency | null => {
  const within = entries.filter(countsFor(period));
  const n = within.length;
  const length = daysBetween(period.from, period.to) + 1;
  const since = addDays(period.to, 1 - Math.ceil(length / 3));
  const share = within.filter(({ day }) => day >= since).length / Math.max(n, 1);
  if (n < recency.minimum || share < recency.share) return null;
  const earlierMonths = evidenceByMonth(within, period).filter(({ month }) => month < since.slice(0, 7));
  const quietest = earlierMonths.reduce<MonthCount | null>(
    (least, month) => (least === null || month.n < least.n ? month : least),
    null,
  );
  return { n, share, since, quietestMonth: quietest?.month ?? null };
};
