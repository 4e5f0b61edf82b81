import { addDays, type Day } from '#domain/time/calendar.ts';
import type { Change, Table, VaultRecord } from '#vault/table.ts';

export type Put = NonNullable<Change['puts']>[number];

const words =
  'the rota moved on after two quiet weeks because nobody paged and the export finally held its promise';

/** `n` plain words, always the same ones for the same number. */
export const text = (n: number): string =>
  Array.from({ length: n }, (_, at) => words.split(' ')[(at * 7 + n) % 18]).join(' ');

export const many = <T>(n: number, make: (at: number) => T): T[] =>
  Array.from({ length: n }, (_, at) => make(at));

/** The `at`-th of `of` things lies this many days back; the oldest first, the newest yesterday or so. */
export const daysBack = (at: number, of: number, days: number): number =>
  Math.floor(days - (at / of) * (days - 1));

/** The history that records are spread over. */
export type History = {
  days: number;
  today: Day;
  /** 0 to 1: shifts one person's days against another's. */
  phase?: number;
};

const daysPerMonth = 30.4;

/** Records at a steady rate a month, at least one, spread evenly from the oldest day to yesterday. */
export const steadily = <T extends VaultRecord>(
  { days, today, phase = 0 }: History,
  perMonth: number,
  table: Table<T>,
  make: (on: Day, at: number) => NoInfer<T>,
): Put[] => {
  const n = Math.max(1, Math.round((perMonth * days) / daysPerMonth));
  return many(n, (at) => ({ table, record: make(addDays(today, -daysBack(at + phase, n, days)), at) }));
};

/** The `at`-th of a list, round and round. */
export const turn = <T>(list: readonly T[], at: number): T => {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('an empty list');
  return one;
};
