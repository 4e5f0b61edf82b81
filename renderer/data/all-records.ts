import type { PersonId } from '#domain/ids.ts';
import type { Filter, VaultRecord } from '#vault/table.ts';
import type { Query } from './live.ts';
import { tables } from './tables.ts';

/** Records by the name of their table, in the order of `tables`; a table without any stands there too. */
export type RecordsByTable = ReadonlyMap<string, readonly VaultRecord[]>;

const recordsWith =
  (filter: Filter): Query<RecordsByTable> =>
  async (reader) => {
    const found = new Map<string, readonly VaultRecord[]>();
    // One table after the other, so that a large vault is not opened all at once.
    for (const table of tables) found.set(table.name, await reader.list(table, filter));
    return found;
  };

/**
 * Every record of every table. Asked inside a commit's recipe, nothing changes between the first table and the last;
 * asked outside, a commit may fall in between.
 */
export const allRecords: Query<RecordsByTable> = recordsWith({});

/** Every record of every table that is about one person. */
export const allRecordsAbout = (personId: PersonId): Query<RecordsByTable> => recordsWith({ personId });
