import type { Change, Table, VaultRecord } from '#vault/table.ts';
import type { BackupTable } from './backup-text.ts';

/** What restoring would do to one table. */
export type Difference = {
  table: Table;
  added: readonly VaultRecord[];
  changed: readonly VaultRecord[];
  removed: readonly VaultRecord[];
};

const isSame = (a: VaultRecord, b: VaultRecord): boolean => JSON.stringify(a) === JSON.stringify(b);

const recordsOf = (name: string, tables: readonly BackupTable[]): readonly VaultRecord[] =>
  tables.find((table) => table.name === name)?.records ?? [];

const differenceIn = (
  table: Table,
  now: readonly BackupTable[],
  then: readonly BackupTable[],
): Difference => {
  const before = new Map(recordsOf(table.name, now).map((record) => [record.id, record]));
  const after = recordsOf(table.name, then);
  const kept = new Set(after.map(({ id }) => id));
  return {
    table,
    added: after.filter(({ id }) => !before.has(id)),
    changed: after.filter((record) => {
      const was = before.get(record.id);
      return was !== undefined && !isSame(was, record);
    }),
    removed: [...before.values()].filter(({ id }) => !kept.has(id)),
  };
};

/** What would change if everything became as it is in `then`; tables without a difference are left out. */
export const differencesTo = (
  tables: readonly Table[],
  now: readonly BackupTable[],
  then: readonly BackupTable[],
): Difference[] =>
  tables
    .map((table) => differenceIn(table, now, then))
    .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);

/** The one change that makes it so. */
export const changeOf = (differences: readonly Difference[]): Change => ({
  puts: differences.flatMap(({ table, added, changed }) =>
    [...added, ...changed].map((record) => ({ table, record })),
  ),
  deletes: differences.flatMap(({ table, removed }) => removed.map(({ id }) => ({ table, id }))),
});

/** How many records of one kind. */
export type KindDifference = { table: string; added: number; changed: number; removed: number };

/** What would change about one person, or (`null`) about nobody in particular. */
export type PersonDifference = { personId: string | null; kinds: readonly KindDifference[] };

const noneYet = (table: string): KindDifference => ({ table, added: 0, changed: 0, removed: 0 });

/** The same differences, told per person and kind. A record that moves to another person counts where it arrives. */
export const byPerson = (differences: readonly Difference[]): PersonDifference[] => {
  const people = new Map<string | null, Map<string, KindDifference>>();
  const count = (table: string, records: readonly VaultRecord[], what: 'added' | 'changed' | 'removed') => {
    for (const { personId } of records) {
      const kinds = people.get(personId) ?? new Map<string, KindDifference>();
      people.set(personId, kinds);
      const kind = kinds.get(table) ?? noneYet(table);
      kinds.set(table, { ...kind, [what]: kind[what] + 1 });
    }
  };
  for (const { table, added, changed, removed } of differences) {
    count(table.name, added, 'added');
    count(table.name, changed, 'changed');
    count(table.name, removed, 'removed');
  }
  return Array.from(people, ([personId, kinds]) => ({ personId, kinds: [...kinds.values()] }));
};
