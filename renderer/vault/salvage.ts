import type { FileFault, StoredFile, VaultFiles } from '#platform/desktop.ts';
import { randomBytes, toHex } from './bytes.ts';
import { highestIn, type Journal, journalName, journalsIn, snapshotName } from './generations.ts';
import { journalAt, readState } from './history.ts';
import { beginJournal, takeSnapshot } from './new-generation.ts';
import { beginningOfTime } from './hybrid-clock.ts';
import type { RowKeys } from './person-keys.ts';
import { readSentinel, type Sentinel } from './sentinel.ts';
import type { State } from './snapshot-file.ts';
import { stateOfCopy } from './state-of-copy.ts';
import type { Applied, WorkingCopy } from './working-copy.ts';

export type SalvageParts = {
  files: VaultFiles;
  keys: RowKeys;
  copy: WorkingCopy;
  stored: readonly StoredFile[];
  /** The journal that can't be read to its end; `null` where there is none at all. */
  journal: Journal | null;
};

export type Salvage =
  | { ok: true; journal: Journal; applied: Applied; isWhole: boolean }
  | { ok: false; reason: 'newer' | 'damaged' | FileFault };

const better = (a: State | null, b: State | null): State | null =>
  a === null || (b !== null && b.seq > a.seq) ? b : a;

const stateOfJournal = async ({ files, keys }: SalvageParts, journal: Journal): Promise<State | null> => {
  const read = await readState(files, keys.data, journal, Number.MAX_SAFE_INTEGER);
  if (read.ok) return read.state;
  return read.reason === 'damaged' ? read.prefix : null;
};

/** `headless`: the journals whose beginning can't be read, so that nothing in them can. */
type FilesReading = { state: State | null; headless: number[] };

/** The longest run of changes from the beginning that the files still give, of whichever generation. */
const readFiles = async (parts: SalvageParts): Promise<FilesReading> => {
  const { files, stored, journal } = parts;
  if (journal !== null) return { state: await stateOfJournal(parts, journal), headless: [] };
  const reading: FilesReading = { state: null, headless: [] };
  for (const n of journalsIn(stored)) {
    const found = await journalAt(files, n);
    if (found.ok) reading.state = better(reading.state, await stateOfJournal(parts, found.journal));
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

/**
 * Opens a vault whose journal is damaged. The working copy usually has everything; where it does not, the longest
 * readable beginning counts. Either becomes a new generation; what could not be read is set aside, never deleted.
 */
export const salvage = async (parts: SalvageParts): Promise<Salvage> => {
  const { files, keys, copy, stored, journal } = parts;
  const key = keys.data;
  const [ofCopy, ofFiles, sentinel] = [
    await stateOfCopy(copy, keys),
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
  if (journal !== null) {
    await files.setAside(journal.name);
    if (stored.some(({ name }) => name === snapshotName(journal.n)))
      await files.setAside(snapshotName(journal.n));
  }
  for (const unread of ofFiles.headless) await files.setAside(journalName(unread));
  const known = Math.max(sentinel?.seq ?? 0, ofCopy?.seq ?? 0);
  const isWhole = state.seq >= known && (state === ofCopy || isOnlyBegun(ofFiles.headless, sentinel));
  try {
    await copy.replace(state.changes, begun.value.applied);
  } catch {
    return { ok: false, reason: 'io' };
  }
  return { ok: true, ...begun.value, isWhole };
};
