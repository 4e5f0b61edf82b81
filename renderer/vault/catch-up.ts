import type { FileFault, VaultFiles } from '#platform/desktop.ts';
import { randomBytes, toHex } from './bytes.ts';
import { type FoldedChanges, fold } from './folded-changes.ts';
import type { Journal } from './generations.ts';
import { baseState, type OnProgress } from './history.ts';
import { type ReadEntry, readJournal } from './read-journal.ts';
import type { SealingKey } from './seal.ts';
import type { State } from './snapshot-file.ts';
import type { Applied, WorkingCopy } from './working-copy.ts';

/**
 * `database`: IndexedDB could not be read or written. `ahead`: the working copy belongs to another journal and says to have
 * more than the files give; nothing was changed.
 */
export type CatchUpFault = 'newer' | 'damaged' | 'ahead' | 'database' | FileFault;

export type CatchUp =
  | { ok: true; applied: Applied; isTorn: boolean; isRebuilt: boolean }
  | { ok: false; reason: CatchUpFault };

export type CatchUpParts = {
  files: VaultFiles;
  key: SealingKey;
  copy: WorkingCopy;
  journal: Journal;
  /** Bytes of the journal. */
  size: number;
  /** How far a rebuild has come. */
  onProgress?: OnProgress;
  /** This journal is the one that counts, whatever a working copy of another one says. */
  isSure?: boolean;
};

type Tail = { first: ReadEntry | undefined; last: Applied; changes: FoldedChanges; count: number };
type TailReading = { ok: true; tail: Tail; isTorn: boolean } | { ok: false; reason: CatchUpFault };

/** What a working copy has applied that holds the journal's base and nothing of the journal itself. */
export const appliedAtBase = (
  { header: { journalId, length } }: Journal,
  { seq, at }: Pick<State, 'seq' | 'at'>,
  device: string,
): Applied => ({ journalId, seq, start: length, end: length, check: 0, at, device });

const appliedBy = ({ seq, start, end, check, entry }: ReadEntry, before: Applied): Applied => ({
  ...before,
  seq,
  start,
  end,
  check,
  at: entry.at,
});

/** Whether `applied` stands at the journal's base, so that no frame of the journal is in it yet. */
const isAtBase = ({ start, end }: Applied): boolean => start === end;

/** Reads on from `before`: its own frame again, to know it by its checksum, then everything later. */
const readTail = async (
  { files, key, journal, size, onProgress }: CatchUpParts,
  before: Applied,
  changes: FoldedChanges = new Map(),
): Promise<TailReading> => {
  const tail: Tail = { first: undefined, last: before, changes, count: 0 };
  const firstSeq = isAtBase(before) ? before.seq + 1 : before.seq;
  const reading = await readJournal(
    files,
    key,
    { journal, start: before.start, firstSeq, size },
    (entries) => {
      tail.first ??= entries[0];
      for (const read of entries) {
        if (read.seq <= before.seq) continue;
        fold(tail.changes, read.entry);
        tail.last = appliedBy(read, tail.last);
        tail.count += 1;
      }
      onProgress?.((entries.at(-1)?.end ?? 0) / Math.max(size, 1));
    },
  );
  return reading.ok ? { ok: true, tail, isTorn: reading.isTorn } : reading;
};

const isKnownAgain = (first: ReadEntry | undefined, before: Applied): boolean =>
  isAtBase(before) || (first?.check === before.check && first.end === before.end);

const written = async (write: () => Promise<void>, done: CatchUp): Promise<CatchUp> => {
  try {
    await write();
    return done;
  } catch {
    return { ok: false, reason: 'database' };
  }
};

/**
 * Fills the working copy anew from the snapshot and the whole journal. If this journal once held changes that it has no
 * more, it is `damaged`, and the working copy, which may be the only place that has them, stays as it is. `other`: what the
 * working copy has of another journal.
 */
export const rebuild = async (
  parts: CatchUpParts,
  before: Applied | undefined,
  other?: Applied,
): Promise<CatchUp> => {
  const base = await baseState(parts.files, parts.key, parts.journal);
  if (!base.ok) return { ok: false, reason: base.reason };
  const device = before?.device ?? toHex(randomBytes(8));
  const start = appliedAtBase(parts.journal, base.state, device);
  const reading = await readTail(parts, start, base.state.changes);
  if (!reading.ok) return reading;
  const { last, changes } = reading.tail;
  const isSameJournal = before?.journalId === parts.journal.header.journalId;
  if (isSameJournal && before.seq > last.seq) return { ok: false, reason: 'damaged' };
  if (!parts.isSure && (other?.seq ?? 0) > last.seq) return { ok: false, reason: 'ahead' };
  return written(() => parts.copy.replace(changes, last), {
    ok: true,
    applied: last,
    isTorn: reading.isTorn,
    isRebuilt: true,
  });
};

/**
 * Brings the working copy up to the journal. Usually that is one frame to read; the whole history only when the copy is
 * gone, belongs to another journal, or does not know its last frame again.
 */
export const catchUp = async (parts: CatchUpParts): Promise<CatchUp> => {
  let before: Applied | undefined;
  try {
    before = await parts.copy.applied();
  } catch {
    return { ok: false, reason: 'database' };
  }
  if (before?.journalId !== parts.journal.header.journalId) return rebuild(parts, undefined, before);
  const known = before;
  const reading = await readTail(parts, known);
  if (!reading.ok) return reading.reason === 'damaged' ? rebuild(parts, known) : reading;
  const { first, last, changes, count } = reading.tail;
  if (!isKnownAgain(first, known)) return rebuild(parts, known);
  const done: CatchUp = { ok: true, applied: last, isTorn: reading.isTorn, isRebuilt: false };
  return count === 0 ? done : written(() => parts.copy.apply(changes, last), done);
};
