import { joined, ownBytes } from './bytes.ts';
import { padded, unpadded } from './pad.ts';
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

/** Seals `record` as revision `rev`. The first two sealed bytes are the schema version it was written with. */
export const sealRecord = async (
  key: SealingKey,
  schema: number,
  table: Table,
  record: VaultRecord,
  rev: number,
): Promise<SealedRow> => {
  const clear = clearWords(table, record, rev);
  const body = await seal(key, padded(JSON.stringify(record)), about(schema, table.name, clear));
  return { ...clear, sealed: joined([Uint8Array.of(schema >> 8, schema & 0xff), body]) };
};

/** Freezes `value` and all in it: a record that several readers share must not be changed by one of them. */
export const deeplyFrozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deeplyFrozen);
    Object.freeze(value);
  }
  return value;
};

/** The record in `row`, frozen because it may be shared; `null` when it was not sealed as this row of this table. */
export const openRow = async (
  key: SealingKey,
  table: string,
  row: SealedRow,
): Promise<VaultRecord | null> => {
  const [high = 0, low = 0] = row.sealed;
  const plain = await unseal(key, row.sealed.subarray(2), about((high << 8) | low, table, row));
  return plain === null ? null : deeplyFrozen(JSON.parse(unpadded(ownBytes(plain))) as VaultRecord);
};
