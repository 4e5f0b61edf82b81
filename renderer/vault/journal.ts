import { type Bytes, joined } from './bytes.ts';
import { crc32 } from './crc32.ts';

/** 'LWF1'. */
const magic = 0x4c574631;

/** Magic (4), sequence number (8), length of the body (4), CRC-32 of these and the body (4). Big-endian. */
const frameHeadLength = 20;
const checkedHead = 16;

/** One sealed change in the journal. Positions are bytes from the beginning of the bytes it was read from. */
export type Frame = { seq: number; start: number; end: number; check: number; body: Uint8Array };

/** A frame as it is appended. `seq` counts from 1. */
export const encodeFrame = (seq: number, body: Uint8Array): { bytes: Bytes; check: number } => {
  const head = new Uint8Array(frameHeadLength);
  const view = new DataView(head.buffer);
  view.setUint32(0, magic);
  view.setBigUint64(4, BigInt(seq));
  view.setUint32(12, body.byteLength);
  const check = crc32([head.subarray(0, checkedHead), body]);
  view.setUint32(16, check);
  return { bytes: joined([head, body]), check };
};

/** The frame that begins at `start`, or `null` when there is no whole and sound one. */
const frameAt = (bytes: Uint8Array, view: DataView, start: number): Frame | null => {
  if (start + frameHeadLength > bytes.byteLength || view.getUint32(start) !== magic) return null;
  const end = start + frameHeadLength + view.getUint32(start + 12);
  if (end > bytes.byteLength) return null;
  const body = bytes.subarray(start + frameHeadLength, end);
  const check = view.getUint32(start + 16);
  if (crc32([bytes.subarray(start, start + checkedHead), body]) !== check) return null;
  return { seq: Number(view.getBigUint64(start + 4)), start, end, check, body };
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The longest run of whole, sound frames from the beginning of `bytes`, numbered without a gap from `firstSeq`.
 * `end` is where it ends; what follows is not (yet) a frame.
 */
export const decodeFrames = (bytes: Uint8Array, firstSeq: number): { frames: Frame[]; end: number } => {
  const view = viewOf(bytes);
  const frames: Frame[] = [];
  let end = 0;
  for (;;) {
    const frame = frameAt(bytes, view, end);
    if (frame === null || frame.seq !== firstSeq + frames.length) return { frames, end };
    frames.push(frame);
    end = frame.end;
  }
};

/**
 * Whether a sound frame lies anywhere in `bytes`. Behind the last good frame that tells rot in the middle, which must
 * not be cut away, from the torn rest of one write, which no one was told is saved.
 */
export const holdsFrame = (bytes: Uint8Array): boolean => {
  const view = viewOf(bytes);
  for (let at = bytes.indexOf(magic >>> 24); at !== -1; at = bytes.indexOf(magic >>> 24, at + 1))
    if (frameAt(bytes, view, at) !== null) return true;
  return false;
};
