import type { GrowingFile, VaultFiles } from '#platform/desktop.ts';
import { type Journal, journalName, snapshotName } from './generations.ts';
import { readState } from './history.ts';
import type { JournalWriter } from './journal-writer.ts';
import { lookOver } from './look-over.ts';
import { beginJournal, takeSnapshot } from './new-generation.ts';
import { type ReadEntry, readJournal } from './read-journal.ts';
import type { PeopleKeeper } from './people-keeper.ts';
import { writeSentinel } from './sentinel.ts';
import type { State } from './snapshot-file.ts';
import { stateOfCopy } from './state-of-copy.ts';
import type { Applied, WorkingCopy } from './working-copy.ts';

/** A new generation begins after so many bytes of journal, or so long after the first change in it. */
const dueBytes = 1024 * 1024;
const dueMillis = 15 * 60 * 1000;
/** A pause this long after the last change counts as rest. */
const restMillis = 3000;

export type Rotation = {
  /** To be called after every change. */
  changed(): void;
  /** Begins a new generation now. `false`: nothing was changed. */
  rotate(): Promise<boolean>;
  /** Begins two, so that nothing is left of what stands in the files now and was deleted. `false`: something is. */
  renew(): Promise<boolean>;
  /**
   * Looks at what no opening had to read, and begins two generations where something rotted in it, so that neither of the
   * two that stay has it.
   */
  lookOver(): Promise<void>;
  /** Writes down how much there is. */
  mark(): Promise<void>;
  end(): void;
};

type RotationParts = {
  files: VaultFiles;
  people: PeopleKeeper;
  copy: WorkingCopy;
  writer: JournalWriter;
  /** To be told that the working copy has less than the journal. */
  fellBehind: () => void;
  /** Files of generations that nobody needs any more. */
  older: readonly GrowingFile[];
  /** Lets nothing come between. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Something in the journal could not be read, and the working copy had all of it. */
  onHealed: () => void;
  now?: () => number;
};

/**
 * Keeps the journal short: now and then everything up to here becomes a snapshot, and a new journal goes on from it. The
 * snapshot is written beside commits; only its last step waits for its turn. The generation before stays, as a fallback.
 */
export const createRotation = (parts: RotationParts): Rotation => {
  const { files, people, copy, writer, inTurn, onHealed, now = Date.now } = parts;
  const { keys } = people;
  const key = keys.data;
  let firstChangeAt: number | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let rows = 0;
  let working: Promise<boolean> | null = null;
  let older = parts.older;

  const mark = async (): Promise<void> =>
    void (await writeSentinel(files, {
      generation: writer.journal().n,
      seq: writer.last().seq,
      rows,
      people: people.check(),
    }));

  const isDue = (): boolean =>
    writer.last().end - writer.journal().header.length >= dueBytes ||
    (firstChangeAt !== null && now() - firstChangeAt >= dueMillis);

  /** The changes after number `seq`. */
  const since = async (seq: number): Promise<ReadEntry[] | null> => {
    const found: ReadEntry[] = [];
    const { header } = writer.journal();
    const firstSeq = (header.base?.seq ?? 0) + 1;
    const from = { journal: writer.journal(), start: header.length, firstSeq, size: writer.last().end };
    const read = await readJournal(files, key, from, (entries) => {
      found.push(...entries.filter((entry) => entry.seq > seq));
    });
    return read.ok ? found : null;
  };

  /** A copy that has less than the journal must not say that it has all of the next one: it is filled from the files. */
  const moveCopy = async (before: Applied, after: Applied): Promise<void> => {
    if (!(await copy.moveOn(before, after).catch(() => false))) parts.fellBehind();
  };

  const goOn = async (snapshot: { n: number; id: string; seq: number; rows: number }): Promise<boolean> => {
    const later = writer.last().seq === snapshot.seq ? [] : await since(snapshot.seq);
    if (later === null) return false;
    const begun = await beginJournal(files, key, snapshot, later, writer.last());
    if (!begun.ok) {
      if (begun.isLeft) writer.holdUntilGone(journalName(snapshot.n));
      return false;
    }
    const { journal, applied } = begun.value;
    const before = writer.last();
    writer.goOnIn(journal, applied);
    await moveCopy(before, applied);
    firstChangeAt = null;
    rows = snapshot.rows;
    // Before the next change: a beginning that a power cut tore can then be told from a journal that was written on.
    await mark();
    return true;
  };

  const goOnFrom = async (n: number, state: State): Promise<boolean> => {
    const snapshot = await takeSnapshot(files, key, n, state);
    return snapshot.ok && inTurn(() => goOn(snapshot.value));
  };

  /** Rot that nobody had to read so far: the working copy has everything, and becomes what the files say. */
  const healed = (journal: Journal, n: number): Promise<boolean> =>
    inTurn(async () => {
      const state = await stateOfCopy(copy, keys);
      if (state === null || state.seq !== writer.last().seq) return false;
      const snapshot = await takeSnapshot(files, key, n, state);
      if (!snapshot.ok || !(await goOn(snapshot.value))) return false;
      await files.setAside(journal.name);
      onHealed();
      return true;
    });

  const removeOlder = async (): Promise<void> => {
    const left: GrowingFile[] = [];
    for (const name of older) if (!(await files.remove(name)).ok) left.push(name);
    older = left;
  };

  const rotateNow = async (): Promise<boolean> => {
    const journal = writer.journal();
    const n = journal.n + 1;
    const read = await readState(files, key, journal, writer.last().end);
    if (!read.ok && read.reason !== 'damaged') return false;
    // All of it was called saved, so that a torn end is rot here.
    const isWhole = read.ok && !read.isTorn;
    const isDone = isWhole ? await goOnFrom(n, read.state) : await healed(journal, n);
    if (!isDone) return false;
    if (n > 2) older = [...older, journalName(n - 2), snapshotName(n - 2)];
    await removeOlder();
    return true;
  };

  const rotate = async (): Promise<boolean> => {
    if (working !== null) return false;
    working = rotateNow();
    try {
      return await working;
    } finally {
      working = null;
    }
  };

  const renew = async (): Promise<boolean> => {
    while (working !== null) await working.catch(() => false);
    return (await rotate()) && (await rotate()) && older.length === 0;
  };

  const lookOverNow = async (): Promise<void> => {
    const journal = writer.journal();
    const found = await lookOver(files, journal, writer.last().end);
    // A new generation has read everything meanwhile, and may have let these files go.
    if (found === 'rotten' && writer.journal() === journal) await renew();
  };

  return {
    changed: () => {
      firstChangeAt ??= now();
      clearTimeout(rest);
      rest = setTimeout(() => void (isDue() ? rotate() : mark()), restMillis);
    },
    rotate,
    renew,
    lookOver: lookOverNow,
    mark,
    end: () => clearTimeout(rest),
  };
};
