import type { Day } from '#domain/time/calendar.ts';
import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import { type AnyRecord, papers } from './papers.ts';
import { type AboutTable, isAboutTable } from './shapes.ts';

/** A record with the name of its table and the day the vault sorts it by; '' where it has none. */
export type Kept = { readonly table: string; readonly record: AnyRecord; readonly day: Day };

type Goals = (id: string) => GrowthGoal | undefined;

/** The goals among `records`, by id. A progress check is as private as its goal. */
export const goalsIn = (records: readonly Kept[]): Goals => {
  const goals = new Map(
    records.flatMap(({ table, record }) =>
      table === 'growthGoals' ? [[record.id, record as GrowthGoal] as const] : [],
    ),
  );
  return (id) => goals.get(id);
};

/** Only the leader reads it. A mirror is the leader's own page. */
export const isOnlyForLeader = ({ table, record }: Kept, goals: Goals): boolean => {
  if (!isAboutTable(table)) return table === 'mirrorPages';
  const goal = 'goalId' in record && typeof record.goalId === 'string' ? goals(record.goalId) : undefined;
  return papers[table].isPrivate?.(record, goal) ?? false;
};

/** Without the words in it that only the leader reads; the same object where there are none. */
export const sharedWords = (kept: Kept): Kept => {
  if (!isAboutTable(kept.table)) return kept;
  const record = papers[kept.table].shared?.(kept.record) ?? kept.record;
  return record === kept.record ? kept : { ...kept, record };
};

/** How much only the leader reads: whole records by their table, and `words` inside records that are shared. */
export type OnlyForLeader = { records: ReadonlyMap<AboutTable, number>; words: number };

/** What stays when everything that only the leader reads is taken out, and how much that was. */
export const withoutPrivate = (records: readonly Kept[]): { shared: Kept[]; leftOut: OnlyForLeader } => {
  const goals = goalsIn(records);
  const counts = new Map<AboutTable, number>();
  let words = 0;
  const shared: Kept[] = [];
  for (const kept of records) {
    if (isAboutTable(kept.table) && isOnlyForLeader(kept, goals)) {
      counts.set(kept.table, (counts.get(kept.table) ?? 0) + 1);
      continue;
    }
    const rest = sharedWords(kept);
    if (rest !== kept) words += 1;
    shared.push(rest);
  }
  return { shared, leftOut: { records: counts, words } };
};
