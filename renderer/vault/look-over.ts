import type { GrowingFile, VaultFiles } from '#platform/desktop.ts';
import { atRest } from './at-rest.ts';
import { type Journal, snapshotName } from './generations.ts';
import { decodeFrames } from './journal.ts';
import { readSnapshotHeader, snapshotHeaderLength } from './snapshot-file.ts';

/** So little at a time that no frame on the screen is late for it: a checksum over this takes a millisecond or two. */
const sliceBytes = 256 * 1024;

/** `unknown`: the disk does not answer, or the files were let go. */
export type Look = 'sound' | 'rotten' | 'unknown';

type Stretch = { name: GrowingFile; start: number; firstSeq: number; end: number };

/** By the checksums alone: what rots on a disk does not fit its own any more, and nothing has to be opened. */
const framesIn = async (files: VaultFiles, { name, start, firstSeq, end }: Stretch): Promise<Look> => {
  let at = start;
  let seq = firstSeq;
  let length = sliceBytes;
  while (at < end) {
    await atRest();
    const read = await files.read(name, at, Math.min(at + length, end));
    if (!read.ok) return 'unknown';
    if (read.value.byteLength === 0) break;
    const sound = decodeFrames(read.value, seq);
    if (sound.end === 0 && read.value.byteLength < length) return 'rotten';
    // One frame may be longer than a slice.
    length = sound.end === 0 ? length * 2 : sliceBytes;
    at += sound.end;
    seq += sound.frames.length;
  }
  return at === end || (end === Number.MAX_SAFE_INTEGER && seq > firstSeq) ? 'sound' : 'rotten';
};

const snapshotOf = async (files: VaultFiles, { n, header: { base } }: Journal): Promise<Look> => {
  if (base === null) return 'sound';
  const name = snapshotName(n);
  const head = await files.read(name, 0, snapshotHeaderLength);
  if (!head.ok) return 'unknown';
  const header = readSnapshotHeader(head.value);
  if (!header.ok || header.id !== base.snapshotId) return 'rotten';
  return framesIn(files, { name, start: snapshotHeaderLength, firstSeq: 1, end: Number.MAX_SAFE_INTEGER });
};

/** Looks at every byte of a generation, up to byte `end` of its journal, a slice at a time and only at rest. */
export const lookOver = async (files: VaultFiles, journal: Journal, end: number): Promise<Look> => {
  const snapshot = await snapshotOf(files, journal);
  if (snapshot !== 'sound') return snapshot;
  const { name, header } = journal;
  return framesIn(files, { name, start: header.length, firstSeq: (header.base?.seq ?? 0) + 1, end });
};
