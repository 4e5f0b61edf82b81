import { type Bytes, fromHex, joined, randomBytes, toHex, utf8 } from './bytes.ts';
import { crc32 } from './crc32.ts';

const magic = utf8('LEEWAYJ1');

/** Magic (8), format version (4), random journal id (16), CRC-32 of these (4). The first generation begins so. */
export const firstHeaderLength = 32;
/** The first 28 as above, then the snapshot's id (16), its last number (8), the last number carried over (8), CRC-32 (4). */
export const laterHeaderLength = 64;

/** The journal's formats: 1 begins with nothing, 2 continues a snapshot. A higher number was written by a newer
 * Leeway, whose header must begin with these 32 bytes too. */
const formats = { first: 1, later: 2 } as const;

/**
 * The snapshot a journal continues: its id, and the number of the last change in it. `carried`: the last change that was
 * taken along when the journal began; one that ends before is the rest of a beginning that was cut off.
 */
export type Base = { snapshotId: string; seq: number; carried: number };

const u32 = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

const u64 = (value: number): Bytes => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
};

const checked = (body: Bytes): Bytes => joined([body, u32(crc32([body]))]);

/** The beginning of a vault's first journal, with an id of its own. */
export const newHeader = (): Bytes => checked(joined([magic, u32(formats.first), randomBytes(16)]));

/** The beginning of a journal that continues `base`, with an id of its own. */
export const newLaterHeader = ({ snapshotId, seq, carried }: Base): Bytes =>
  checked(joined([magic, u32(formats.later), randomBytes(16), fromHex(snapshotId), u64(seq), u64(carried)]));

export type Header = { journalId: string; length: number; base: Base | null };
export type HeaderReading = ({ ok: true } & Header) | { ok: false; reason: 'newer' | 'damaged' };

const damaged = { ok: false, reason: 'damaged' } as const;

/** Reads the beginning of a journal. `bytes` may hold more than the header. */
export const readHeader = (bytes: Uint8Array): HeaderReading => {
  if (bytes.byteLength < firstHeaderLength || magic.some((byte, at) => bytes[at] !== byte)) return damaged;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const format = view.getUint32(8);
  if (format > formats.later)
    return isSound(bytes, firstHeaderLength) ? { ok: false, reason: 'newer' } : damaged;
  const length = format === formats.first ? firstHeaderLength : laterHeaderLength;
  if (!isSound(bytes, length)) return damaged;
  const journalId = toHex(bytes.subarray(12, 28));
  if (format === formats.first) return { ok: true, journalId, length, base: null };
  const base = {
    snapshotId: toHex(bytes.subarray(28, 44)),
    seq: Number(view.getBigUint64(44)),
    carried: Number(view.getBigUint64(52)),
  };
  return { ok: true, journalId, length, base };
};

const isSound = (bytes: Uint8Array, length: number): boolean =>
  bytes.byteLength >= length &&
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(length - 4) ===
    crc32([bytes.subarray(0, length - 4)]);
