import type { Opened, OpenedRecords } from './opened-records.ts';
import type { RowKeys } from './person-keys.ts';
import { isSealedByPerson, openRow } from './seal-record.ts';
import type { Filter, Reader, SealedRow, Table, VaultRecord } from './table.ts';
import type { WorkingCopy } from './working-copy.ts';

export type ReaderParts = {
  copy: WorkingCopy;
  opened: OpenedRecords;
  /** `null` once the vault is closed: nothing is found then. */
  keys: () => RowKeys | null;
  /** Keys of people were lost: rows of theirs may stay closed. */
  isShort: () => boolean;
  /** There are rows that stay closed. */
  fellShort: () => void;
  /** Rows that stay closed whatever is repaired, since their person's key is gone. */
  closed: Set<string>;
  /**
   * Repairs the working copy: `unreachable` when IndexedDB did not answer, `unreadable` when a row in it is not the one
   * that was sealed. Throws when it can't.
   */
  repair: (why: 'unreachable' | 'unreadable') => Promise<void>;
};

/** Asks IndexedDB, and once more after a repair. */
const reached = async <T>({ keys, repair }: ReaderParts, nothing: T, ask: () => Promise<T>): Promise<T> => {
  if (keys() === null) return nothing;
  try {
    return await ask();
  } catch {
    if (keys() === null) return nothing;
    await repair('unreachable');
    return ask();
  }
};

const openOne = async (
  { opened }: ReaderParts,
  keys: RowKeys,
  stamp: number,
  table: string,
  row: SealedRow,
): Promise<Opened | null> => {
  const known = opened.current(table, row.id);
  if (known?.rev === row.rev) return known;
  const record = await openRow(keys, table, row);
  if (record === null) return null;
  const now = { rev: row.rev, record };
  opened.keep(stamp, table, now);
  return now;
};

const nameOf = (table: string, { id, rev }: SealedRow): string => `${table}/${id}/${rev}`;

/** Whether nothing can be done about a row that does not open: its key is known to be lost. */
const isLost = ({ isShort }: ReaderParts, keys: RowKeys, row: SealedRow): boolean =>
  isShort() && isSealedByPerson(row) && keys.of(row.personId) === undefined;

const readOpened = async (
  parts: ReaderParts,
  table: string,
  read: () => Promise<SealedRow[]>,
  isSecondTry = false,
): Promise<Opened[]> => {
  const { closed } = parts;
  const stamp = parts.opened.stamp();
  const rows = await reached(parts, [], read);
  const keys = parts.keys();
  if (keys === null) return [];
  const all = await Promise.all(rows.map((row) => openOne(parts, keys, stamp, table, row)));
  if (parts.keys() === null) return [];
  const sound = all.filter((one) => one !== null);
  if (sound.length === rows.length) return sound;
  const shut = rows.filter((row, at) => all[at] === null && !closed.has(nameOf(table, row)));
  if (!isSecondTry && !shut.every((row) => isLost(parts, keys, row))) {
    await parts.repair('unreadable');
    return readOpened(parts, table, read, true);
  }
  // Straight from the journal and still closed: their person's key is gone, or is another one.
  if (!shut.every(isSealedByPerson)) throw new Error('a row from the journal can not be opened');
  for (const row of shut) closed.add(nameOf(table, row));
  if (shut.length > 0) parts.fellShort();
  return sound;
};

/** A record as it is now, with its revision. */
export const readCurrent = async (
  parts: ReaderParts,
  table: string,
  id: string,
): Promise<Opened | undefined> => {
  if (parts.keys() === null) return undefined;
  const known = parts.opened.current(table, id);
  if (known !== undefined) return known;
  const [found] = await readOpened(parts, table, async () => {
    const row = await parts.copy.get(table, id);
    return row === undefined ? [] : [row];
  });
  return found;
};

type Named = { table: { name: string }; id: string };

/** Records as they are now, in the order of `wanted`; what is not there is `undefined`. */
export const readCurrentAll = async (
  parts: ReaderParts,
  wanted: readonly Named[],
): Promise<(Opened | undefined)[]> => {
  const perTable = Map.groupBy(wanted, ({ table }) => table.name);
  const found = await Promise.all(
    Array.from(perTable, async ([table, named]) => {
      const ids = named.map(({ id }) => id);
      const unknown = ids.filter((id) => parts.opened.current(table, id) === undefined);
      const known = ids.flatMap((id) => parts.opened.current(table, id) ?? []);
      const read =
        unknown.length === 0 ? [] : await readOpened(parts, table, () => parts.copy.getMany(table, unknown));
      return [table, new Map([...known, ...read].map((one) => [one.record.id, one]))] as const;
    }),
  );
  const all = new Map(found);
  return parts.keys() === null ? [] : wanted.map(({ table, id }) => all.get(table.name)?.get(id));
};

/** Reads rows by index and opens them, all at once. Records are not checked again: that was done when writing. */
export const createReader = (parts: ReaderParts): Reader => {
  const { copy } = parts;
  return {
    get: async <T extends VaultRecord>(table: Table<T>, id: string) =>
      (await readCurrent(parts, table.name, id))?.record as T | undefined,
    list: async <T extends VaultRecord>(table: Table<T>, filter: Filter = {}) =>
      (await readOpened(parts, table.name, () => copy.list(table.name, filter))).map(
        ({ record }) => record as T,
      ),
    days: (table, filter = {}) => reached(parts, [], () => copy.days(table.name, filter)),
    count: (table, filter = {}) => reached(parts, 0, () => copy.count(table.name, filter)),
  };
};
