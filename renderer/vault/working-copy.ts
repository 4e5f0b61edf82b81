import type Dexie from 'dexie';
import type { Collection, Table as DexieTable } from 'dexie';
import { filterRange } from './filter-range.ts';
import { type FoldedChanges, isTombstone } from './folded-changes.ts';
import type { HybridTime } from './hybrid-clock.ts';
import { deleteDatabase } from './probe-database.ts';
import type { DaysFilter, Filter, SealedRow } from './table.ts';

/** Dexie's declaration of a table of sealed rows: by id, and by what `Filter` may ask, each sorted by day. */
export const sealedTableIndexes = '&id, [personId+flag+day], [personId+day], [flag+day], day';

/** Where the working copy notes how much of the journal it holds. */
export const vaultMetaTable = 'vaultMeta';
export const vaultMetaIndexes = '&key';

/**
 * The last change in the working copy. Stands in the same transaction as the change itself.
 * `start`, `end`: where its frame lies in the journal, in bytes. `check`: that frame's checksum, to know it again.
 */
export type Applied = {
  journalId: string;
  seq: number;
  start: number;
  end: number;
  check: number;
  at: HybridTime;
  device: string;
};

const metaKey = 'applied';

/** The sealed rows in IndexedDB. Any call may throw what Dexie throws; `reopen()` may help then. */
export type WorkingCopy = {
  applied(): Promise<Applied | undefined>;
  get(table: string, id: string): Promise<SealedRow | undefined>;
  /** Those of these rows that are there, all in one transaction: an import asks for many thousands. */
  getMany(table: string, ids: readonly string[]): Promise<SealedRow[]>;
  list(table: string, filter: Filter): Promise<SealedRow[]>;
  days(table: string, filter: DaysFilter): Promise<string[]>;
  count(table: string, filter: Filter): Promise<number>;
  /** Where every record about a person lies. */
  about(personId: string): Promise<{ table: string; id: string }[]>;
  /** Of these people, those about whom there is any record. */
  livingAmong(personIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** One transaction: the changes and `applied`, or nothing. */
  apply(changes: FoldedChanges, applied: Applied): Promise<void>;
  /**
   * Notes that what it holds, which is `before`, now lies in another journal as `after`. `false`: it holds something else,
   * and nothing was noted.
   */
  moveOn(before: Applied, after: Applied): Promise<boolean>;
  /** One transaction: everything out, the changes and `applied` in. */
  replace(changes: FoldedChanges, applied: Applied): Promise<void>;
  /** Every row of every table, still sealed. */
  everything(): Promise<FoldedChanges>;
  reopen(): Promise<void>;
  close(): void;
  destroy(): Promise<void>;
};

const select = (database: Dexie, table: string, filter: Filter): Collection<SealedRow> => {
  const { index, lower, upper } = filterRange(filter);
  const range = database.table<SealedRow>(table).where(index).between(lower, upper, true, true);
  return filter.newest === undefined ? range : range.reverse().limit(filter.newest);
};

const sealedTablesOf = (database: Dexie): DexieTable[] =>
  database.tables.filter(({ name }) => name !== vaultMetaTable);

const dayOfKey = (key: unknown): string => String(Array.isArray(key) ? key.at(-1) : key);

const writeAll = (database: Dexie, changes: FoldedChanges, applied: Applied): Promise<unknown>[] => {
  const known = new Set(database.tables.map(({ name }) => name));
  const perTable = Array.from(changes).filter(([name]) => known.has(name));
  return [
    ...perTable.flatMap(([name, rows]) => {
      const all = Array.from(rows.values());
      const puts = all.filter((last): last is SealedRow => !isTombstone(last));
      const gone = all.filter(isTombstone).map(({ id }) => id);
      const table = database.table<SealedRow, string>(name);
      return [
        ...(puts.length > 0 ? [table.bulkPut(puts)] : []),
        ...(gone.length > 0 ? [table.bulkDelete(gone)] : []),
      ];
    }),
    database.table(vaultMetaTable).put({ key: metaKey, ...applied }),
  ];
};

/** Whether both tell of the same frame of the same journal. */
export const isSameApplied = (one: Applied | undefined, other: Applied): boolean =>
  one?.journalId === other.journalId &&
  one.seq === other.seq &&
  one.end === other.end &&
  one.check === other.check;

const hasAnyAbout = async (database: Dexie, table: string, personId: string): Promise<boolean> =>
  (await select(database, table, { personId, newest: 1 }).primaryKeys()).length > 0;

/** The working copy in `database`, which is opened by the first call. */
export const workingCopyIn = (database: Dexie): WorkingCopy => ({
  applied: () => database.table<Applied, string>(vaultMetaTable).get(metaKey),
  get: (table, id) => database.table<SealedRow, string>(table).get(id),
  getMany: async (table, ids) =>
    (await database.table<SealedRow, string>(table).bulkGet([...ids])).filter((row) => row !== undefined),
  list: (table, filter) => select(database, table, filter).toArray(),
  days: async (table, filter) => {
    const found = select(database, table, filter);
    const days = (await (filter.distinct ? found.uniqueKeys() : found.keys())).map(dayOfKey);
    return filter.newest === undefined ? days : days.reverse();
  },
  count: (table, filter) => select(database, table, filter).count(),
  about: async (personId) => {
    const perTable = sealedTablesOf(database).map(async ({ name }) => {
      const ids = (await select(database, name, { personId }).primaryKeys()) as string[];
      return ids.map((id) => ({ table: name, id }));
    });
    return (await Promise.all(perTable)).flat();
  },
  livingAmong: async (personIds) => {
    const living = new Set<string>();
    for (const { name } of sealedTablesOf(database)) {
      const unknown = personIds.filter((personId) => !living.has(personId));
      const found = await Promise.all(unknown.map((personId) => hasAnyAbout(database, name, personId)));
      for (const [at, personId] of unknown.entries()) if (found[at]) living.add(personId);
    }
    return living;
  },
  apply: async (changes, applied) => {
    const names = [...Array.from(changes.keys()), vaultMetaTable];
    const touched = database.tables.filter(({ name }) => names.includes(name));
    await database.transaction('rw', touched, () => Promise.all(writeAll(database, changes, applied)));
  },
  moveOn: (before, after) => {
    const meta = database.table<Applied & { key: string }, string>(vaultMetaTable);
    return database.transaction('rw', meta, async () => {
      if (!isSameApplied(await meta.get(metaKey), before)) return false;
      await meta.put({ key: metaKey, ...after });
      return true;
    });
  },
  replace: (changes, applied) =>
    database.transaction('rw', database.tables, async () => {
      await Promise.all(database.tables.map((table) => table.clear()));
      await Promise.all(writeAll(database, changes, applied));
    }),
  everything: async () => {
    const tables = sealedTablesOf(database);
    const all = await database.transaction('r', tables, () =>
      Promise.all(tables.map((table) => table.toArray() as Promise<SealedRow[]>)),
    );
    return new Map(
      tables.map(({ name }, at) => [name, new Map((all[at] ?? []).map((row) => [row.id, row]))]),
    );
  },
  reopen: async () => {
    database.close({ disableAutoOpen: false });
    await database.open();
  },
  close: () => database.close(),
  destroy: async () => {
    database.close();
    await deleteDatabase(database.name);
  },
});
