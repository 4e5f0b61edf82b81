import type { CommitOutcome, Reader, Table, VaultRecord } from '#vault/table.ts';
import { commit, noChange } from './store.ts';

/** `record` with `changes`; the same object when nothing differs, so that nothing is written for nothing. */
const withChanges = <T extends VaultRecord>(record: T, changes: Partial<T>): T => {
  const keys = Object.keys(changes) as (keyof T)[];
  return keys.every((key) => Object.is(record[key], changes[key])) ? record : { ...record, ...changes };
};

/**
 * Changes fields of one record. `changes` may depend on the record as it is now. A record that is gone, or that
 * already reads like this, is left alone. `along` adds puts that belong to the same action.
 */
export const patch = <T extends VaultRecord>(
  table: Table<T>,
  id: string,
  changes: NoInfer<Partial<T> | ((record: T) => Partial<T>)>,
  along?: (reader: Reader, record: T) => Promise<{ table: Table; record: VaultRecord }[]>,
): Promise<CommitOutcome> =>
  commit(async (reader) => {
    const record = await reader.get(table, id);
    if (record === undefined) return noChange;
    const changed = withChanges(record, typeof changes === 'function' ? changes(record) : changes);
    if (changed === record) return noChange;
    return { puts: [{ table, record: changed }, ...((await along?.(reader, changed)) ?? [])] };
  });
