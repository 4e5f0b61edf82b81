import type { FileFault, VaultFiles } from '#platform/desktop.ts';
import { type ChangeEntry, decodeEntry } from './change-entry.ts';
import type { Journal } from './generations.ts';
import { decodeFrames, type Frame, holdsFrame } from './journal.ts';
import { type SealingKey, unseal } from './seal.ts';

const chunk = 4 * 1024 * 1024;

/** What binds a frame to its place: this journal, this number. */
export const aboutFrame = (journalId: string, seq: number) => ['journal', journalId, seq];

/** From where to read, and the number the first frame there must have. Positions are bytes of the journal. */
export type ReadFrom = { journal: Journal; start: number; firstSeq: number; size: number };

export type ReadEntry = { seq: number; start: number; end: number; check: number; entry: ChangeEntry };

/** `end`: the end of the last good frame; `isTorn`: there is the rest of an unfinished write behind it. */
export type JournalReading =
  | { ok: true; end: number; isTorn: boolean }
  | { ok: false; reason: 'damaged' | FileFault };

const openFrame = async (key: SealingKey, journalId: string, frame: Frame): Promise<ChangeEntry | null> => {
  const body = await unseal(key, frame.body, aboutFrame(journalId, frame.seq));
  return body === null ? null : decodeEntry(body);
};

/**
 * Reads and opens every change from `start` on, in pieces of 4 MB, and gives each piece's changes to `onEntries`.
 * A sound frame that this key does not open, or one behind a rotten place, makes the journal `damaged`; what stands
 * before it was given to `onEntries` then.
 */
export const readJournal = async (
  files: VaultFiles,
  key: SealingKey,
  { journal: { name, header }, start, firstSeq, size }: ReadFrom,
  onEntries: (entries: readonly ReadEntry[]) => void,
): Promise<JournalReading> => {
  const { journalId } = header;
  let at = start;
  let seq = firstSeq;
  let length = chunk;
  while (at < size) {
    const read = await files.read(name, at, Math.min(at + length, size));
    if (!read.ok) return { ok: false, reason: read.fault };
    const isLast = at + length >= size || read.value.byteLength < length;
    const { frames, end } = decodeFrames(read.value, seq);
    const entries = await Promise.all(frames.map((frame) => openFrame(key, journalId, frame)));
    const foreign = entries.indexOf(null);
    const known = foreign === -1 ? frames : frames.slice(0, foreign);
    onEntries(
      known.flatMap((frame, i) => {
        const entry = entries[i];
        if (!entry) return [];
        return [{ seq: frame.seq, start: at + frame.start, end: at + frame.end, check: frame.check, entry }];
      }),
    );
    if (foreign !== -1) return { ok: false, reason: 'damaged' };
    if (end === read.value.byteLength && isLast) return { ok: true, end: at + end, isTorn: false };
    if (end === 0 && isLast) {
      // One byte further: what stands here is no frame, but one may stand behind it.
      const isRot = holdsFrame(read.value.subarray(1));
      return isRot ? { ok: false, reason: 'damaged' } : { ok: true, end: at, isTorn: true };
    }
    if (end === 0) length *= 2;
    at += end;
    seq += frames.length;
  }
  return { ok: true, end: at, isTorn: false };
};

/**
 * Whether whole frames, numbered without a gap from `firstSeq`, stand from `start` on up to the one of number `wanted`.
 * Read in pieces; `false` also where the file can't be read.
 */
export const reachesFrame = async (
  files: VaultFiles,
  { journal: { name }, start, firstSeq, size }: ReadFrom,
  wanted: number,
): Promise<boolean> => {
  let at = start;
  let seq = firstSeq;
  let length = chunk;
  while (at < size && seq <= wanted) {
    const read = await files.read(name, at, Math.min(at + length, size));
    if (!read.ok) return false;
    const { frames, end } = decodeFrames(read.value, seq);
    if (end === 0 && (at + length >= size || read.value.byteLength < length)) return false;
    if (end === 0) length *= 2;
    at += end;
    seq += frames.length;
  }
  return seq > wanted;
};
