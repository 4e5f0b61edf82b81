import type { ChangeEntry, Tombstone } from './change-entry.ts';
import type { SealedRow } from './table.ts';

/** What several changes come to: per table and id the last row, or the tombstone. */
export type FoldedChanges = Map<string, Map<string, SealedRow | Tombstone>>;

export const isTombstone = (last: SealedRow | Tombstone): last is Tombstone => 'table' in last;

const tableOf = (folded: FoldedChanges, table: string): Map<string, SealedRow | Tombstone> => {
  const known = folded.get(table);
  if (known !== undefined) return known;
  const fresh = new Map<string, SealedRow | Tombstone>();
  folded.set(table, fresh);
  return fresh;
};

/** Adds one later change to `folded`. */
export const fold = (folded: FoldedChanges, { puts, deletes }: ChangeEntry): FoldedChanges => {
  for (const { table, row } of puts) tableOf(folded, table).set(row.id, row);
  for (const gone of deletes) tableOf(folded, gone.table).set(gone.id, gone);
  return folded;
};
