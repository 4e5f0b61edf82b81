import type { BackupTable } from '#backup/backup-text.ts';
import type { VaultRecord } from '#vault/table.ts';
import { allRecords } from './all-records.ts';
import type { Query } from './live.ts';
import { people, preferences, sessions, tables } from './tables.ts';

/** What the vault knows of its backups stays behind: a restored one would speak of files that are long gone. */
const staysBehind = (table: string, record: VaultRecord): boolean =>
  table === preferences.name && record.id === 'backups';

/** Everything that a backup holds, as it is now; each table by day, so that the same records give the same text. */
export const backupTables: Query<BackupTable[]> = async (reader) => {
  const all = await allRecords(reader);
  return tables.map((table) => {
    const records = (all.get(table.name) ?? []).filter((record) => !staysBehind(table.name, record));
    const key = (record: VaultRecord) => `${table.index(record).day} ${record.id}`;
    return { name: table.name, records: records.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
  });
};

const sizeOf = (all: readonly BackupTable[], name: string): number =>
  all.find((table) => table.name === name)?.records.length ?? 0;

/** What the list of backups says about one: `records` are all but preferences. */
export const summaryOf = (all: readonly BackupTable[]) => ({
  people: sizeOf(all, people.name),
  sessions: sizeOf(all, sessions.name),
  records: all.reduce((sum, { name, records }) => sum + (name === preferences.name ? 0 : records.length), 0),
  holds: [...new Set(all.flatMap(({ records }) => records.flatMap(({ personId }) => personId ?? [])))],
});
