import type { FileFault, FileResult, GrowingFile, VaultFiles } from '#platform/desktop.ts';
import { type Bytes, joined, randomBytes, toHex, utf8 } from './bytes.ts';
import { decodeEntry, encodeEntry, type Tombstone } from './change-entry.ts';
import { crc32 } from './crc32.ts';
import { type FoldedChanges, fold, isTombstone } from './folded-changes.ts';
import type { HybridTime } from './hybrid-clock.ts';
import { decodeFrames, encodeFrame, type Frame } from './journal.ts';
import { type SealingKey, seal, unseal } from './seal.ts';
import type { SealedRow } from './table.ts';

const magic = utf8('LEEWAYS1');
const formatVersion = 1;
/** Magic (8), format version (4), random snapshot id (16), CRC-32 of these (4). */
export const snapshotHeaderLength = 32;

/** Rows in one frame: some 500 KB, so that no single piece is large. */
const rowsPerFrame = 500;
const readChunk = 4 * 1024 * 1024;

/** What a whole vault comes to at one change: every last row and tombstone, and where that change stood. */
export type State = { seq: number; at: HybridTime; device: string; changes: FoldedChanges };

type Totals = { rows: number; tombstones: number; seq: number; at: HybridTime; device: string };

type Piece = { puts: { table: string; row: SealedRow }[]; deletes: Tombstone[] };

const piecesOf = ({ changes }: State): { pieces: Piece[]; rows: number; tombstones: number } => {
  const all = Array.from(changes).flatMap(([table, rows]) =>
    Array.from(rows.values(), (last) => ({ table, last })),
  );
  const pieces: Piece[] = [];
  for (let at = 0; at < all.length; at += rowsPerFrame) {
    const some = all.slice(at, at + rowsPerFrame);
    pieces.push({
      puts: some.flatMap(({ table, last }) => (isTombstone(last) ? [] : [{ table, row: last }])),
      deletes: some.flatMap(({ last }) => (isTombstone(last) ? [last] : [])),
    });
  }
  const tombstones = all.filter(({ last }) => isTombstone(last)).length;
  return { pieces, rows: all.length - tombstones, tombstones };
};

const aboutPiece = (id: string, n: number) => ['snapshot', id, n];
const aboutEnd = (id: string, n: number) => ['snapshot-end', id, n];

const headerOf = (id: Bytes): Bytes => {
  const version = new Uint8Array(4);
  new DataView(version.buffer).setUint32(0, formatVersion);
  const body = joined([magic, version, id]);
  const check = new Uint8Array(4);
  new DataView(check.buffer).setUint32(0, crc32([body]));
  return joined([body, check]);
};

/** Writes the snapshot piece by piece. It counts only once a journal names its id. */
export const writeSnapshot = async (
  files: VaultFiles,
  key: SealingKey,
  name: GrowingFile,
  state: State,
): Promise<FileResult<{ id: string; rows: number }>> => {
  const idBytes = randomBytes(16);
  const id = toHex(idBytes);
  const { pieces, rows, tombstones } = piecesOf(state);
  let at = 0;
  const append = async (bytes: Bytes): Promise<FileResult<void>> => {
    const written = await files.append(name, at, bytes);
    at += bytes.byteLength;
    return written;
  };
  let written = await append(headerOf(idBytes));
  for (const [index, piece] of pieces.entries()) {
    if (!written.ok) return written;
    const entry = encodeEntry({ at: state.at, device: state.device, ...piece });
    const body = await seal(key, entry, aboutPiece(id, index + 1));
    written = await append(encodeFrame(index + 1, body).bytes);
  }
  if (!written.ok) return written;
  const { seq, at: time, device } = state;
  const totals: Totals = { rows, tombstones, seq, at: time, device };
  const n = pieces.length + 1;
  const end = await append(
    encodeFrame(n, await seal(key, utf8(JSON.stringify(totals)), aboutEnd(id, n))).bytes,
  );
  return end.ok ? { ok: true, value: { id, rows } } : end;
};

export type SnapshotReading =
  | ({ ok: true; id: string } & State)
  | { ok: false; reason: 'newer' | 'damaged' | FileFault };

const damaged = { ok: false, reason: 'damaged' } as const;

/** The beginning of a snapshot. `bytes` may hold more than that. */
export const readSnapshotHeader = (
  bytes: Uint8Array,
): { ok: true; id: string } | { ok: false; reason: 'newer' | 'damaged' } => {
  if (bytes.byteLength < snapshotHeaderLength || magic.some((byte, at) => bytes[at] !== byte)) return damaged;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const body = bytes.subarray(0, snapshotHeaderLength - 4);
  if (view.getUint32(snapshotHeaderLength - 4) !== crc32([body])) return damaged;
  if (view.getUint32(8) > formatVersion) return { ok: false, reason: 'newer' };
  return { ok: true, id: toHex(bytes.subarray(12, 28)) };
};

type Read = { ok: true; id: string; frames: Frame[] } | Extract<SnapshotReading, { ok: false }>;

const readAll = async (files: VaultFiles, name: GrowingFile): Promise<Read> => {
  const parts: Uint8Array[] = [];
  for (let at = 0; ; at += readChunk) {
    const read = await files.read(name, at, at + readChunk);
    if (!read.ok) return { ok: false, reason: read.fault };
    parts.push(read.value);
    if (read.value.byteLength < readChunk) break;
  }
  const bytes = joined(parts);
  const header = readSnapshotHeader(bytes);
  if (!header.ok) return header;
  const body = bytes.subarray(snapshotHeaderLength);
  const { frames, end } = decodeFrames(body, 1);
  // Anything behind the totals, or a piece that is missing, makes the whole doubtful.
  if (end !== body.byteLength || frames.length === 0) return damaged;
  return { ok: true, id: header.id, frames };
};

/** Reads, opens and counts a whole snapshot. `damaged` when anything in it is missing, foreign or changed. */
export const readSnapshot = async (
  files: VaultFiles,
  key: SealingKey,
  name: GrowingFile,
): Promise<SnapshotReading> => {
  const read = await readAll(files, name);
  if (!read.ok) return read;
  const { id, frames } = read;
  const bodies = await Promise.all(
    frames.map(({ seq, body }) =>
      unseal(key, body, seq === frames.length ? aboutEnd(id, seq) : aboutPiece(id, seq)),
    ),
  );
  const last = bodies.pop();
  if (!last || bodies.includes(null)) return damaged;
  const totals = JSON.parse(new TextDecoder().decode(last)) as Totals;
  const changes: FoldedChanges = new Map();
  for (const body of bodies) if (body) fold(changes, decodeEntry(body));
  const all = Array.from(changes.values()).flatMap((rows) => Array.from(rows.values()));
  const tombstones = all.filter(isTombstone).length;
  if (tombstones !== totals.tombstones || all.length - tombstones !== totals.rows) return damaged;
  return { ok: true, id, seq: totals.seq, at: totals.at, device: totals.device, changes };
};
