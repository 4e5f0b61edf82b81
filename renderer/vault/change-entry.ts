import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import type { Bytes } from './bytes.ts';
import type { HybridTime } from './hybrid-clock.ts';
import type { SealedRow } from './table.ts';

/** What remains of a deleted record: that it was there, and whose it was. */
export type Tombstone = { table: string; id: string; personId: string };

/** One change as the journal keeps it. The rows stay sealed in it: one day each by its person's key. */
export type ChangeEntry = {
  at: HybridTime;
  /** The installation that made the change: 16 random hex digits. */
  device: string;
  puts: readonly { table: string; row: SealedRow }[];
  deletes: readonly Tombstone[];
};

/** The body of a journal frame, before it is sealed. */
export const encodeEntry = ({ at, device, puts, deletes }: ChangeEntry): Bytes => {
  const out = createByteWriter();
  out.text(at);
  out.text(device);
  out.u32(puts.length);
  for (const { table, row } of puts) {
    for (const word of [table, row.id, row.personId, row.flag, row.day]) out.text(word);
    out.u64(row.rev);
    out.bytes(row.sealed);
  }
  out.u32(deletes.length);
  for (const { table, id, personId } of deletes) for (const word of [table, id, personId]) out.text(word);
  return out.done();
};

const times = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);

/** Reads a frame's body. It was authenticated before, so anything odd in it is a bug and throws. */
export const decodeEntry = (body: Uint8Array): ChangeEntry => {
  const from = createByteReader(body);
  const put = () => {
    const [table, id, personId, flag, day] = [
      from.text(),
      from.text(),
      from.text(),
      from.text(),
      from.text(),
    ];
    return { table, row: { id, personId, flag, day, rev: from.u64(), sealed: from.bytes() } };
  };
  return {
    at: from.text(),
    device: from.text(),
    puts: times(from.u32(), put),
    deletes: times(from.u32(), () => ({ table: from.text(), id: from.text(), personId: from.text() })),
  };
};
