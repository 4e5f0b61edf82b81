import type { FileFault, StoredFile, VaultFiles } from '#platform/desktop.ts';
import { randomBytes, toHex } from './bytes.ts';
import { highestIn, type Journal, journalName, journalsIn, snapshotName } from './generations.ts';
import { journalAt, readState } from './history.ts';
import { beginJournal, takeSnapshot } from './new-generation.ts';
import { beginningOfTime } from './hybrid-clock.ts';
import type { RowKeys } from './person-keys.ts';
import { readSentinel, type Sentinel } from './sentinel.ts';
import type { State } from './snapshot-file.ts';
import { type CopyState, stateOfCopy } from './state-of-copy.ts';
import type { Applied, WorkingCopy } from './working-copy.ts';

export type SalvageParts = {
  files: VaultFiles;
  keys: RowKeys;
  copy: WorkingCopy;
  stored: readonly StoredFile[];
  /** The newest journal that can be begun; `null` where there is none at all. */
  journal: Journal | null;
  /** A later journal was there, and is gone. */
  isLaterGone: boolean;
};

export type Salvage =
  | { ok: true; journal: Journal; applied: Applied; isWhole: boolean }
  | { ok: false; reason: 'newer' | 'damaged' | FileFault };

const better = (a: State | null, b: State | null): State | null =>
  a === null || (b !== null && b.seq > a.seq) ? b : a;

type JournalReading = { state: State | null; isDamaged: boolean };

const readOne = async ({ files, keys }: SalvageParts, journal: Journal): Promise<JournalReading> => {
  const read = await readState(files, keys.data, journal, Number.MAX_SAFE_INTEGER);
  if (read.ok) return { state: read.state, isDamaged: false };
  return { state: read.reason === 'damaged' ? read.prefix : null, isDamaged: true };
};

/** `headless`: the journals whose beginning can't be read, so that nothing in them can. */
type FilesReading = JournalReading & { headless: number[] };

/** The longest run of changes from the beginning that the files still give, of whichever generation. */
const readFiles = async (parts: SalvageParts): Promise<FilesReading> => {
  const { files, stored, journal } = parts;
  if (journal !== null) return { ...(await readOne(parts, journal)), headless: [] };
  const reading: FilesReading = { state: null, isDamaged: true, headless: [] };
  for (const n of journalsIn(stored)) {
    const found = await journalAt(files, n);
    if (found.ok) reading.state = better(reading.state, (await readOne(parts, found.journal)).state);
    else reading.headless.push(n);
  }
  return reading;
};

/**
 * Whether no journal that can't be begun was ever written on: the sentinel is moved to a new journal before the first
 * change in it, so this is what a power cut left of a beginning.
 */
const isOnlyBegun = (headless: readonly number[], sentinel: Sentinel | null): boolean =>
  sentinel !== null && headless.length > 0 && headless.every((n) => n > sentinel.generation);

/** A working copy of another journal counts only where it shows that it is this vault's. */
const ownCopy = async ({ copy, keys, journal }: SalvageParts): Promise<CopyState | null> => {
  const found = await stateOfCopy(copy, keys);
  const isOther = journal !== null && found?.journalId !== journal.header.journalId;
  return isOther && found?.isProven !== true ? null : found;
};

/**
 * Whether the working copy is known to have everything: it has more than the files, and is no copy of the time before a
 * journal that is gone.
 */
const hasEverything = (
  { journal, isLaterGone }: SalvageParts,
  ofCopy: CopyState | null,
  ofFiles: State | null,
): boolean => {
  if (ofCopy === null) return false;
  if (isLaterGone) return ofCopy.journalId !== journal?.header.journalId;
  return ofFiles === null || ofCopy.seq > ofFiles.seq;
};

/**
 * Opens a vault whose journal is damaged, or whose latest one is gone. The working copy usually has everything; where it does not, the longest
 * readable beginning counts. Either becomes a new generation; what could not be read is set aside, never deleted.
 */
export const salvage = async (parts: SalvageParts): Promise<Salvage> => {
  const { files, keys, copy, stored, journal, isLaterGone } = parts;
  const key = keys.data;
  const [ofCopy, ofFiles, sentinel] = [
    await ownCopy(parts),
    await readFiles(parts),
    await readSentinel(files),
  ];
  const state = better(ofFiles.state, ofCopy);
  if (state === null) return { ok: false, reason: 'damaged' };
  const n = highestIn(stored) + 1;
  const snapshot = await takeSnapshot(files, key, n, state);
  if (!snapshot.ok) return { ok: false, reason: snapshot.fault };
  const last = {
    seq: state.seq,
    at: state.at || beginningOfTime,
    device: state.device || toHex(randomBytes(8)),
  };
  const placed: Applied = { ...last, journalId: '', start: 0, end: 0, check: 0 };
  const begun = await beginJournal(files, key, snapshot.value, [], placed);
  if (!begun.ok) return { ok: false, reason: begun.fault };
  // One that can be read, and ends before what is gone, is no unreadable file.
  if (journal !== null && (ofFiles.isDamaged || !isLaterGone)) {
    await files.setAside(journal.name);
    if (stored.some(({ name }) => name === snapshotName(journal.n)))
      await files.setAside(snapshotName(journal.n));
  }
  for (const unread of ofFiles.headless) await files.setAside(journalName(unread));
  const known = Math.max(sentinel?.seq ?? 0, ofCopy?.seq ?? 0);
  const isWhole =
    state.seq >= known &&
    (hasEverything(parts, ofCopy, ofFiles.state) || isOnlyBegun(ofFiles.headless, sentinel));
  try {
    await copy.replace(state.changes, begun.value.applied);
  } catch {
    return { ok: false, reason: 'io' };
  }
  return { ok: true, ...begun.value, isWhole };
};
