import type { FileFault, StoredFile, VaultFiles } from '#platform/desktop.ts';
import { type FoldedChanges, fold } from './folded-changes.ts';
import { type Journal, journalName, journalsIn, sizeOf, snapshotName } from './generations.ts';
import { beginningOfTime } from './hybrid-clock.ts';
import { laterHeaderLength, readHeader } from './journal-header.ts';
import { reachesFrame, readJournal } from './read-journal.ts';
import type { SealingKey } from './seal.ts';
import { readSentinel } from './sentinel.ts';
import { readSnapshot, type State } from './snapshot-file.ts';

export type Found =
  | { ok: true; journal: Journal; size: number }
  | { ok: false; reason: 'none' | 'newer' | 'damaged' | FileFault };

/** The beginning of one journal. */
export const journalAt = async (files: VaultFiles, n: number): Promise<Found> => {
  const name = journalName(n);
  const head = await files.read(name, 0, laterHeaderLength);
  if (!head.ok) return { ok: false, reason: head.fault };
  const header = readHeader(head.value);
  return header.ok ? { ok: true, journal: { n, name, header }, size: 0 } : header;
};

/**
 * The journal that counts: of the newest generation that was begun whole. One that was not is the rest of a rotation
 * that was cut off, and the generation before it has everything; unless the sentinel says that it was written on.
 */
export const currentJournal = async (files: VaultFiles, stored: readonly StoredFile[]): Promise<Found> => {
  for (const n of journalsIn(stored)) {
    const size = sizeOf(stored, journalName(n));
    const found = await journalAt(files, n);
    if (found.ok && (await hasWhatItCarries(files, found.journal, size))) return { ...found, size };
    if (found.ok && (await wasWrittenOn(files, n))) return { ...found, size };
    const isShort = !found.ok && found.reason === 'damaged' && size <= laterHeaderLength;
    if (!found.ok && (!isShort || (await wasWrittenOn(files, n)))) return found;
  }
  return { ok: false, reason: journalsIn(stored).length > 0 ? 'damaged' : 'none' };
};

/** The sentinel is moved to a journal before the first change in it. */
const wasWrittenOn = async (files: VaultFiles, n: number): Promise<boolean> =>
  ((await readSentinel(files))?.generation ?? 0) >= n;

/** Whether the changes that were taken along when the journal began are all in it. */
const hasWhatItCarries = async (files: VaultFiles, journal: Journal, size: number): Promise<boolean> => {
  const { base, length } = journal.header;
  if (base === null || base.carried === base.seq) return true;
  const from = { journal, start: length, firstSeq: base.seq + 1, size };
  return reachesFrame(files, from, base.carried);
};

export type StateReading =
  | { ok: true; state: State; end: number; isTorn: boolean }
  | { ok: false; reason: 'newer' | FileFault }
  /** `prefix`: what can be read from the beginning on, without a gap. */
  | { ok: false; reason: 'damaged'; prefix: State };

const emptyState = (): State => ({ seq: 0, at: beginningOfTime, device: '', changes: new Map() });

/** How the work goes on, from 0 to 1. */
export type OnProgress = (share: number) => void;

/** What the snapshot says that a journal continues; where it can't be read, what the generation before comes to. */
export const baseState = async (
  files: VaultFiles,
  key: SealingKey,
  { n, header: { base } }: Journal,
): Promise<{ ok: true; state: State } | Extract<StateReading, { ok: false }>> => {
  if (base === null) return { ok: true, state: emptyState() };
  const read = await readSnapshot(files, key, snapshotName(n));
  if (read.ok && read.id === base.snapshotId && read.seq === base.seq) return { ok: true, state: read };
  if (!read.ok && read.reason !== 'damaged') return { ok: false, reason: read.reason };
  const before = await journalAt(files, n - 1);
  if (!before.ok) return { ok: false, reason: 'damaged', prefix: emptyState() };
  const earlier = await readState(files, key, before.journal, Number.MAX_SAFE_INTEGER);
  if (!earlier.ok) return earlier;
  return earlier.state.seq === base.seq ? earlier : { ok: false, reason: 'damaged', prefix: earlier.state };
};

/** Everything up to `size` bytes of a journal, from the snapshot it continues on. */
export const readState = async (
  files: VaultFiles,
  key: SealingKey,
  journal: Journal,
  size: number,
  onProgress?: OnProgress,
): Promise<StateReading> => {
  const base = await baseState(files, key, journal);
  if (!base.ok) return base;
  const changes: FoldedChanges = base.state.changes;
  let { seq, at, device } = base.state;
  const from = { journal, start: journal.header.length, firstSeq: seq + 1, size };
  const reading = await readJournal(files, key, from, (entries) => {
    for (const read of entries) {
      fold(changes, read.entry);
      ({ seq } = read);
      ({ at, device } = read.entry);
    }
    onProgress?.(Math.min(1, (entries.at(-1)?.end ?? 0) / size));
  });
  const state = { seq, at, device, changes };
  if (reading.ok) return { ok: true, state, end: reading.end, isTorn: reading.isTorn };
  return reading.reason === 'damaged'
    ? { ok: false, reason: 'damaged', prefix: state }
    : { ok: false, reason: reading.reason };
};
