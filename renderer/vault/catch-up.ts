import type { FileFault, VaultFiles } from '#platform/desktop.ts';
import { randomBytes, toHex } from './bytes.ts';
import { type FoldedChanges, fold } from './folded-changes.ts';
import { beginningOfTime } from './hybrid-clock.ts';
import { headerLength } from './journal-header.ts';
import { type ReadEntry, readJournal } from './read-journal.ts';
import type { SealingKey } from './seal.ts';
import type { Applied, WorkingCopy } from './working-copy.ts';

/** `database`: IndexedDB could not be read or written. */
export type CatchUpFault = 'damaged' | 'database' | FileFault;

export type CatchUp =
  | { ok: true; applied: Applied; isTorn: boolean; isRebuilt: boolean }
  | { ok: false; reason: CatchUpFault };

export type CatchUpParts = {
  files: VaultFiles;
  key: SealingKey;
  copy: WorkingCopy;
  journalId: string;
  /** Bytes of the journal. */
  size: number;
};

type Tail = { first: ReadEntry | undefined; last: Applied; changes: FoldedChanges; count: number };
type TailReading = { ok: true; tail: Tail; isTorn: boolean } | { ok: false; reason: CatchUpFault };

/** What a working copy of an empty journal would have applied. */
const nothingYet = (journalId: string, device: string): Applied => ({
  journalId,
  seq: 0,
  start: headerLength,
  end: headerLength,
  check: 0,
  at: beginningOfTime,
  device,
});

const appliedBy = ({ seq, start, end, check, entry }: ReadEntry, before: Applied): Applied => ({
  ...before,
  seq,
  start,
  end,
  check,
  at: entry.at,
});

/** Reads on from `before`: its own frame again, to know it by its checksum, then everything later. */
const readTail = async (
  { files, key, journalId, size }: CatchUpParts,
  before: Applied,
): Promise<TailReading> => {
  const tail: Tail = { first: undefined, last: before, changes: new Map(), count: 0 };
  const firstSeq = Math.max(1, before.seq);
  const reading = await readJournal(
    files,
    key,
    { journalId, start: before.start, firstSeq, size },
    (entries) => {
      tail.first ??= entries[0];
      for (const read of entries) {
        if (read.seq <= before.seq) continue;
        fold(tail.changes, read.entry);
        tail.last = appliedBy(read, tail.last);
        tail.count += 1;
      }
    },
  );
  return reading.ok ? { ok: true, tail, isTorn: reading.isTorn } : reading;
};

const isKnownAgain = (first: ReadEntry | undefined, before: Applied): boolean =>
  before.seq === 0 || (first?.check === before.check && first.end === before.end);

const written = async (write: () => Promise<void>, done: CatchUp): Promise<CatchUp> => {
  try {
    await write();
    return done;
  } catch {
    return { ok: false, reason: 'database' };
  }
};

/**
 * Fills the working copy anew from the whole journal. If this journal once held changes that it has no more, it is
 * `damaged`, and the working copy, which may be the only place that has them, stays as it is.
 */
export const rebuild = async (parts: CatchUpParts, before: Applied | undefined): Promise<CatchUp> => {
  const start = nothingYet(parts.journalId, before?.device ?? toHex(randomBytes(8)));
  const reading = await readTail(parts, start);
  if (!reading.ok) return reading;
  const { last, changes } = reading.tail;
  if (before?.journalId === parts.journalId && before.seq > last.seq) return { ok: false, reason: 'damaged' };
  return written(() => parts.copy.replace(changes, last), {
    ok: true,
    applied: last,
    isTorn: reading.isTorn,
    isRebuilt: true,
  });
};

/**
 * Brings the working copy up to the journal. Usually that is one frame to read; the whole journal only when the copy is
 * gone, belongs to another journal, or does not know its last frame again.
 */
export const catchUp = async (parts: CatchUpParts): Promise<CatchUp> => {
  let before: Applied | undefined;
  try {
    before = await parts.copy.applied();
  } catch {
    return { ok: false, reason: 'database' };
  }
  if (before?.journalId !== parts.journalId) return rebuild(parts, undefined);
  const known = before;
  const reading = await readTail(parts, known);
  if (!reading.ok) return reading.reason === 'damaged' ? rebuild(parts, known) : reading;
  const { first, last, changes, count } = reading.tail;
  if (!isKnownAgain(first, known)) return rebuild(parts, known);
  const done: CatchUp = { ok: true, applied: last, isTorn: reading.isTorn, isRebuilt: false };
  return count === 0 ? done : written(() => parts.copy.apply(changes, last), done);
};
