import type Dexie from 'dexie';
import type { SealedRow } from '#vault/table.ts';
import { vaultMetaTable } from '#vault/working-copy.ts';

type Row = { id?: string; key?: string };
type Rows = Map<string, Row>;

/** What the databases of this process hold, by name. Deleting an entry is deleting the database. */
export const memoryDatabases = new Map<string, Map<string, Rows>>();

/** Which version each of them has come to. */
const versions = new Map<string, number>();

const rowsIn = (database: string, table: string, version: number): Rows => {
  const known = memoryDatabases.has(database) ? (versions.get(database) ?? 0) : 0;
  versions.set(database, Math.max(known, version));
  const tables = memoryDatabases.get(database) ?? new Map<string, Rows>();
  memoryDatabases.set(database, tables);
  const rows = tables.get(table) ?? new Map<string, Row>();
  tables.set(table, rows);
  return rows;
};

const keyOf = (row: Row): string => row.id ?? row.key ?? '';

type Key = string | readonly string[];

/** A row's place in an index, as Dexie names it: `day` or `[personId+day]`. */
const placeIn = (index: string, row: SealedRow): string[] =>
  index
    .replaceAll(/[[\]]/g, '')
    .split('+')
    .map((part) => row[part as 'day']);

const isBefore = (a: readonly string[], b: readonly string[]): boolean => {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at !== -1 && (a[at] ?? '') < (b[at] ?? '');
};

const listOf = (key: Key): readonly string[] => (typeof key === 'string' ? [key] : key);

/** What Dexie calls a collection: rows of a range, in the order of its index. */
const collectionOf = (index: string, all: () => SealedRow[], most = Number.POSITIVE_INFINITY) => {
  const rows = () => all().slice(0, most);
  return {
    toArray: async () => rows(),
    primaryKeys: async () => rows().map(({ id }) => id),
    keys: async () => rows().map((row) => placeIn(index, row)),
    uniqueKeys: async () => {
      const places = new Map(all().map((row) => [JSON.stringify(placeIn(index, row)), placeIn(index, row)]));
      return Array.from(places.values()).slice(0, most);
    },
    count: async () => rows().length,
    limit: (fewer: number) => collectionOf(index, all, fewer),
    reverse: () => collectionOf(index, () => all().toReversed(), most),
  };
};

const between = (rows: () => Rows, index: string, lower: Key, upper: Key) =>
  collectionOf(index, () =>
    (Array.from(rows().values()) as SealedRow[])
      .filter((row) => !isBefore(placeIn(index, row), listOf(lower)))
      .filter((row) => !isBefore(listOf(upper), placeIn(index, row)))
      .toSorted((a, b) => (isBefore(placeIn(index, a), placeIn(index, b)) ? -1 : 1)),
  );

const tableOf = (database: string, name: string, version: number) => {
  const rows = () => rowsIn(database, name, version);
  const put = (row: Row): void => void rows().set(keyOf(row), structuredClone(row));
  return {
    name,
    get: async (id: string) => rows().get(id),
    bulkGet: async (ids: readonly string[]) => ids.map((id) => rows().get(id)),
    put: async (row: Row) => put(row),
    bulkPut: async (all: readonly Row[]) => all.forEach(put),
    bulkDelete: async (ids: readonly string[]) => ids.forEach((id) => rows().delete(id)),
    clear: async () => rows().clear(),
    toArray: async () => Array.from(rows().values()),
    where: (index: string) => ({
      between: (lower: Key, upper: Key) => between(rows, index, lower, upper),
    }),
  };
};

/** As much of Dexie as the vault's working copy needs, in memory, so that whole vaults run under Node by the thousand. */
export const memoryDatabase = (name: string, tableNames: readonly string[], version = 1): Dexie => {
  const tables = [...tableNames, vaultMetaTable].map((table) => tableOf(name, table, version));
  const table = (wanted: string) => {
    const found = tables.find((one) => one.name === wanted);
    if (found === undefined) throw new Error(`no table ${wanted}`);
    return found;
  };
  const transaction = async <T>(_mode: string, _tables: unknown, work: () => Promise<T>): Promise<T> => {
    const before = structuredClone(memoryDatabases.get(name));
    try {
      return await work();
    } catch (error) {
      if (before === undefined) memoryDatabases.delete(name);
      else memoryDatabases.set(name, before);
      throw error;
    }
  };
  const fake = {
    name,
    verno: version,
    tables,
    table,
    transaction,
    open: async () => fake,
    close: () => undefined,
  };
  return fake as unknown as Dexie;
};

type OpenRequest = {
  result?: { version: number; close(): void };
  transaction?: { abort(): void };
  onupgradeneeded?: (event: { dataLoss: 'none' }) => void;
  onsuccess?: () => void;
  onerror?: (event: { preventDefault(): void }) => void;
};

const later = (work: () => void): void => queueMicrotask(work);

/** IndexedDB as far as looking for a database and deleting one goes. */
const memoryIndexedDb = (version: number) => ({
  open: (name: string): OpenRequest => {
    const request: OpenRequest = {};
    later(() => {
      if (memoryDatabases.has(name)) {
        request.result = { version: (versions.get(name) ?? version) * 10, close: () => undefined };
        return request.onsuccess?.();
      }
      request.transaction = { abort: () => undefined };
      request.onupgradeneeded?.({ dataLoss: 'none' });
      request.onerror?.({ preventDefault: () => undefined });
    });
    return request;
  },
  databases: async () =>
    Array.from(memoryDatabases.keys(), (name) => ({ name, version: (versions.get(name) ?? version) * 10 })),
  deleteDatabase: (name: string): OpenRequest => {
    const request: OpenRequest = {};
    memoryDatabases.delete(name);
    later(() => request.onsuccess?.());
    return request;
  },
});

/** Gives this process what the vault looks for around `memoryDatabase`. */
export const installMemoryIndexedDb = (version = 1): void => {
  Object.assign(globalThis, { indexedDB: memoryIndexedDb(version) });
};
