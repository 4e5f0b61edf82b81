import { joined, ownBytes } from './bytes.ts';
import { padded, unpadded } from './pad.ts';
import type { RowKeys } from './person-keys.ts';
import { type SealingKey, seal, unseal } from './seal.ts';
import type { SealedRow, Table, VaultRecord } from './table.ts';

type Clear = Omit<SealedRow, 'sealed'>;

/** Everything that stays readable is bound to what is sealed, so that no row can be swapped, moved or relabelled. */
const about = (schema: number, table: string, { id, rev, personId, flag, day }: Clear) => [
  'row',
  schema,
  table,
  id,
  rev,
  personId,
  flag,
  day,
];

const clearWords = (table: Table, record: VaultRecord, rev: number): Clear => {
  const { flag, day } = table.index(record);
  return { id: record.id, personId: record.personId ?? '', rev, flag, day };
};

/** In the first two sealed bytes, beside the schema version: the row is sealed with its person's key. */
const byPerson = 0x8000;

const markOf = ({ sealed: [high = 0, low = 0] }: SealedRow): number => (high << 8) | low;

/** Whether a row is sealed with the key of the person it is about, and not with the data key. */
export const isSealedByPerson = (row: SealedRow): boolean =>
  row.personId !== '' && (markOf(row) & byPerson) !== 0;

/**
 * Seals `record` as revision `rev`, with the key of the person it is about; that key must be there. The first two sealed
 * bytes are the schema version it was written with, and whether a person's key was used.
 */
export const sealRecord = async (
  keys: RowKeys,
  schema: number,
  table: Table,
  record: VaultRecord,
  rev: number,
): Promise<SealedRow> => {
  const clear = clearWords(table, record, rev);
  const own = clear.personId === '' ? undefined : keys.of(clear.personId);
  if (clear.personId !== '' && own === undefined) throw new Error('no key for this person');
  const mark = own === undefined ? schema : schema | byPerson;
  const key = (await own) ?? keys.data;
  const body = await seal(key, padded(JSON.stringify(record)), about(mark, table.name, clear));
  return { ...clear, sealed: joined([Uint8Array.of(mark >> 8, mark & 0xff), body]) };
};

/** Freezes `value` and all in it: a record that several readers share must not be changed by one of them. */
export const deeplyFrozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deeplyFrozen);
    Object.freeze(value);
  }
  return value;
};

const keyFor = async (keys: RowKeys, row: SealedRow): Promise<SealingKey | undefined> =>
  (markOf(row) & byPerson) === 0 ? keys.data : keys.of(row.personId);

/**
 * The record in `row`, frozen because it may be shared; `null` when it was not sealed as this row of this table, or its
 * person's key is gone. Rows about people that were sealed before there were such keys open with the data key.
 */
export const openRow = async (keys: RowKeys, table: string, row: SealedRow): Promise<VaultRecord | null> => {
  const key = await keyFor(keys, row);
  if (key === undefined) return null;
  const plain = await unseal(key, row.sealed.subarray(2), about(markOf(row), table, row));
  return plain === null ? null : deeplyFrozen(JSON.parse(unpadded(ownBytes(plain))) as VaultRecord);
};
