import { type Bytes, joined, randomBytes, toHex, utf8 } from './bytes.ts';
import { crc32 } from './crc32.ts';

const magic = utf8('LEEWAYJ1');
/** The journal's format. A higher number was written by a newer Leeway. */
const formatVersion = 1;

/** Magic (8), format version (4), random journal id (16), CRC-32 of these (4). */
export const headerLength = 32;

const u32 = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

/** The beginning of a new journal, with an id of its own. */
export const newHeader = (): Bytes => {
  const body = joined([magic, u32(formatVersion), randomBytes(16)]);
  return joined([body, u32(crc32([body]))]);
};

export type HeaderReading = { ok: true; journalId: string } | { ok: false; reason: 'newer' | 'damaged' };

/** Reads the beginning of a journal. */
export const readHeader = (bytes: Uint8Array): HeaderReading => {
  if (bytes.byteLength < headerLength) return { ok: false, reason: 'damaged' };
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const isOurs = magic.every((byte, at) => bytes[at] === byte);
  if (!isOurs || view.getUint32(28) !== crc32([bytes.subarray(0, 28)]))
    return { ok: false, reason: 'damaged' };
  if (view.getUint32(8) > formatVersion) return { ok: false, reason: 'newer' };
  return { ok: true, journalId: toHex(bytes.subarray(12, 28)) };
};
