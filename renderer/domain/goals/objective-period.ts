import { addDays, addMonths, type Day } from '#domain/time/calendar.ts';
import type { Objective } from './objective.ts';

export const namedPeriods = ['quarter', 'next-quarter', 'half-year', 'year'] as const;
export type NamedPeriod = (typeof namedPeriods)[number];
type Period = Pick<Objective, 'from' | 'to'>;

const spanFrom = (from: Day, months: number): Period => ({ from, to: addDays(addMonths(from, months), -1) });

/** The first day of the span of so many calendar months that `day` lies in. */
const startOf = (day: Day, months: number): Day => {
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % months) + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
};

/** The calendar quarter, half-year or year that `today` lies in, or the quarter after this one. */
export const periodNamed = (name: NamedPeriod, today: Day): Period => {
  const quarter = startOf(today, 3);
  switch (name) {
    case 'quarter':
      return spanFrom(quarter, 3);
    case 'next-quarter':
      return spanFrom(addMonths(quarter, 3), 3);
    case 'half-year':
      return spanFrom(startOf(today, 6), 6);
    case 'year':
      return spanFrom(startOf(today, 12), 12);
  }
};

/** Which named period these two days are, or `null`. */
export const nameOfPeriod = ({ from, to }: Period, today: Day): NamedPeriod | null =>
  namedPeriods.find((name) => {
    const period = periodNamed(name, today);
    return period.from === from && period.to === to;
  }) ?? null;
