import type { Opened, OpenedRecords } from './opened-records.ts';
import type { SealingKey } from './seal.ts';
import { openRow } from './seal-record.ts';
import type { Filter, Reader, SealedRow, Table, VaultRecord } from './table.ts';
import type { WorkingCopy } from './working-copy.ts';

export type ReaderParts = {
  copy: WorkingCopy;
  opened: OpenedRecords;
  /** `null` once the vault is closed: nothing is found then. */
  key: () => SealingKey | null;
  /**
   * Repairs the working copy: `unreachable` when IndexedDB did not answer, `unreadable` when a row in it is not the one
   * that was sealed. Throws when it can't.
   */
  repair: (why: 'unreachable' | 'unreadable') => Promise<void>;
};

/** Asks IndexedDB, and once more after a repair. */
const reached = async <T>({ key, repair }: ReaderParts, nothing: T, ask: () => Promise<T>): Promise<T> => {
  if (key() === null) return nothing;
  try {
    return await ask();
  } catch {
    if (key() === null) return nothing;
    await repair('unreachable');
    return ask();
  }
};

const openOne = async (
  { opened }: ReaderParts,
  key: SealingKey,
  stamp: number,
  table: string,
  row: SealedRow,
): Promise<Opened | null> => {
  const known = opened.current(table, row.id);
  if (known?.rev === row.rev) return known;
  const record = await openRow(key, table, row);
  if (record === null) return null;
  const now = { rev: row.rev, record };
  opened.keep(stamp, table, now);
  return now;
};

const readOpened = async (
  parts: ReaderParts,
  table: string,
  read: () => Promise<SealedRow[]>,
  isSecondTry = false,
): Promise<Opened[]> => {
  const stamp = parts.opened.stamp();
  const rows = await reached(parts, [], read);
  const key = parts.key();
  if (key === null) return [];
  const all = await Promise.all(rows.map((row) => openOne(parts, key, stamp, table, row)));
  const sound = all.filter((one) => one !== null);
  if (sound.length === rows.length) return sound;
  if (isSecondTry) throw new Error('a row from the journal can not be opened');
  await parts.repair('unreadable');
  return readOpened(parts, table, read, true);
};

/** A record as it is now, with its revision. */
export const readCurrent = async (
  parts: ReaderParts,
  table: string,
  id: string,
): Promise<Opened | undefined> => {
  if (parts.key() === null) return undefined;
  const known = parts.opened.current(table, id);
  if (known !== undefined) return known;
  const [found] = await readOpened(parts, table, async () => {
    const row = await parts.copy.get(table, id);
    return row === undefined ? [] : [row];
  });
  return found;
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
