import type { VaultRecord } from '#vault/table.ts';
import type { Query } from './live.ts';
import { tables } from './tables.ts';

/** Records by the name of their table, in the order of `tables`; a table without any stands there too. */
export type RecordsByTable = ReadonlyMap<string, readonly VaultRecord[]>;

/**
 * Every record of every table. Asked inside a commit's recipe, nothing changes between the first table and the last;
 * asked outside, a commit may fall in between.
 */
export const allRecords: Query<RecordsByTable> = async (reader) => {
  const found = new Map<string, readonly VaultRecord[]>();
  // One table after the other, so that a large vault is not opened all at once.
  for (const table of tables) found.set(table.name, await reader.list(table));
  return found;
};
