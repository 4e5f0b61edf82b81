import type { GrowingFile, VaultFiles } from '#platform/desktop.ts';
import type { Tombstone } from './change-entry.ts';
import { createCopyKeeper } from './copy-keeper.ts';
import { createForgetter } from './forgetting.ts';
import type { Journal } from './generations.ts';
import { readState } from './history.ts';
import { createJournalWriter, type SealedChange } from './journal-writer.ts';
import { createListeners } from './listeners.ts';
import { createOpenedRecords } from './opened-records.ts';
import type { OpenVault, Repair, SavingState, Touched } from './open-vault-type.ts';
import type { PeopleKeeper } from './people-keeper.ts';
import type { RowKeys } from './person-keys.ts';
import {
  type Before,
  didOf,
  putsOf,
  type Step,
  stepsOf,
  tombstonesOf,
  touchedBy,
  undoOf,
} from './prepare-change.ts';
import { createQueue } from './queue.ts';
import { createReader, type ReaderParts, readCurrentAll } from './reader.ts';
import { createRotation } from './rotation.ts';
import type { Change, CommitFault, CommitOutcome, Reader, Table, VaultRecord } from './table.ts';
import { vaultKeysIn } from './vault-keys.ts';
import type { Applied, WorkingCopy } from './working-copy.ts';

/** How long to wait before IndexedDB is tried again, when it failed after the journal was written. */
const retryMillis = 2000;

/** IndexedDB does not answer, and opening it again did not help. */
class UnreachableCopy extends Error {}

const noChange: Change = { puts: [], deletes: [] };

export type RunningParts = {
  files: VaultFiles;
  people: PeopleKeeper;
  copy: WorkingCopy;
  schema: number;
  tables: readonly Table[];
  journal: Journal;
  /** The last change in the journal, which is also the last one in the working copy. */
  applied: Applied;
  repairs: readonly Repair[];
  /** Files of generations that nobody needs any more. */
  older: readonly GrowingFile[];
};

/** A while after the start, when nobody waits for the first screens any more. */
const settleMillis = 5000;

/** Runs an unlocked vault whose working copy is up to date. */
export const runVault = (parts: RunningParts): OpenVault => {
  const { files, people, copy, repairs } = parts;
  const inTurn = createQueue();
  const opened = createOpenedRecords();
  const writer = createJournalWriter(files, people.keys, parts.schema, parts.journal, parts.applied);
  const keeper = createCopyKeeper(files, people.keys.data, copy, writer);
  const repaired = createListeners<[Repair]>();
  const rotation = createRotation({
    files,
    people,
    copy,
    writer,
    fellBehind: keeper.fellBehind,
    inTurn,
    older: parts.older,
    onHealed: () => repaired.tell('history-healed'),
  });
  const applied = createListeners<[readonly Touched[]]>();
  const saving = createListeners<[SavingState, CommitFault?]>();
  const known = new Set(parts.tables.map(({ name }) => name));
  let keys: RowKeys | null = people.keys;
  let isClosing = false;
  let untold: readonly Touched[] = [];
  let retry: ReturnType<typeof setTimeout> | undefined;

  const repair: ReaderParts['repair'] = async (why) => {
    opened.clear();
    const isDone = await (why === 'unreadable' ? keeper.refill() : keeper.bringUp());
    if (!isDone) throw new UnreachableCopy();
  };
  const reading = {
    copy,
    opened,
    keys: () => keys,
    isShort: people.isShort,
    fellShort: () => void inTurn(() => people.noteShort(true)),
    closed: new Set<string>(),
  };
  // A recipe holds the queue already; everyone else waits for commits under way.
  const inside: ReaderParts = { ...reading, repair };
  const outside: ReaderParts = { ...reading, repair: (why) => inTurn(() => repair(why)) };
  const recipeReader = createReader(inside);

  const tell = (touched: readonly Touched[]) => {
    const all = [...untold, ...touched];
    untold = [];
    if (all.length > 0) applied.tell(all);
  };
  const keepUp = async (): Promise<boolean> => {
    if (keeper.behind() === null || (await keeper.bringUp())) {
      tell([]);
      return true;
    }
    return false;
  };
  const tryLater = () => {
    clearTimeout(retry);
    retry = setTimeout(
      () => void inTurn(async () => void ((await keepUp()) || isClosing || tryLater())),
      retryMillis,
    );
  };
  const failed = (fault: CommitFault): { ok: false; fault: CommitFault } => {
    saving.tell('failed', fault);
    return { ok: false, fault };
  };
  const remember = (
    changed: readonly { table: string; id: string; next: VaultRecord | null }[],
    rev: number,
  ) =>
    opened.renew(
      changed.map(({ table, id, next }) => ({
        table,
        id,
        now: next === null ? undefined : { rev, record: next },
      })),
    );

  /** Seals and appends; nothing was changed where that fails. */
  const append = async (
    puts: ReturnType<typeof putsOf>,
    deletes: readonly Tombstone[],
  ): Promise<{ ok: true; sealed: SealedChange } | { ok: false; fault: CommitFault }> => {
    saving.tell('saving');
    const about = puts.flatMap(({ record: { personId } }) => personId ?? []);
    const ensured = await people.ensure(about);
    if (!ensured.ok) return { ok: false, fault: ensured.fault === 'full' ? 'full' : 'unwritable' };
    const sealed = await writer.seal(puts, deletes);
    const appended = await writer.append(sealed);
    if (!appended.ok) return { ok: false, fault: appended.fault === 'full' ? 'full' : 'unwritable' };
    saving.tell('saved');
    rotation.changed();
    return { ok: true, sealed };
  };

  const applyNow = async (
    { entry, applied: now }: SealedChange,
    changed: Parameters<typeof remember>[0],
    touched: readonly Touched[],
    isReadable: boolean,
  ) => {
    // A copy that can't be read now is not written either: the journal brings it up later.
    if (!isReadable) keeper.fellBehind();
    else if (await keeper.apply(entry)) {
      remember(changed, now.seq);
      return tell(touched);
    }
    opened.clear();
    untold = [...untold, ...touched];
    tryLater();
  };

  /**
   * Seals and appends; what the change replaces is looked up meanwhile, since only deletes need it before they are
   * written. When that reading fails the change is saved all the same, and can't be taken back. `unseen`: what is deleted
   * without a look at it, and without a way back.
   */
  const write = async (
    steps: readonly Step[],
    unseen: readonly Tombstone[] = [],
  ): Promise<{ fault: CommitFault | null; undo: Change }> => {
    const looking = readCurrentAll(inside, steps);
    const found: Promise<Before | null> = looking.catch(() => null);
    const hasDeletes = steps.some(({ next }) => next === null);
    const deletes = [...(hasDeletes ? tombstonesOf(steps, await looking) : []), ...unseen];
    const puts = putsOf(steps);
    if (puts.length + deletes.length === 0) return { fault: null, undo: noChange };
    const written = await append(puts, deletes);
    if (!written.ok) return { fault: written.fault, undo: noChange };
    const before = await found;
    const changed = [
      ...steps.map(({ table, id, next }) => ({ table: table.name, id, next })),
      ...unseen.map(({ table, id }) => ({ table, id, next: null })),
    ];
    const touched = [...touchedBy(steps, before ?? []), ...unseen];
    await applyNow(written.sealed, changed, touched, before !== null);
    return { fault: null, undo: before === null ? noChange : undoOf(steps, before) };
  };

  const erase = async (
    tombstones: readonly Tombstone[],
    steps: readonly Step[] = [],
  ): Promise<CommitFault | null> => {
    const { fault } = await write(steps, tombstones);
    return fault === null ? null : failed(fault).fault;
  };

  const forgetter = createForgetter({
    people,
    copy,
    rotation,
    inTurn,
    erase,
    settled: writer.settle,
    obstacle: async () =>
      keys === null ? 'locked' : (await keepUp()) ? null : (keeper.behind() ?? 'unwritable'),
    history: async () => {
      const read = await readState(files, people.keys.data, writer.journal(), writer.last().end);
      return read.ok ? read.state : read.reason === 'damaged' ? read.prefix : null;
    },
  });
  let finishing: Promise<unknown> = forgetter.goOn().catch(() => undefined);
  const settle = async (): Promise<void> => {
    await inTurn(forgetter.sweep).catch(() => undefined);
    await rotation.lookOver();
  };
  const settling = setTimeout(() => void settle().catch(() => undefined), settleMillis);

  const commitNow = async <R>(
    recipe: (reader: Reader) => Promise<Change & { result?: R }>,
  ): Promise<CommitOutcome<R>> => {
    if (keys === null) return { ok: false, fault: 'locked' };
    if (!(await keepUp())) return failed(keeper.behind() ?? 'unwritable');
    const change = await recipe(recipeReader);
    const steps = stepsOf(change, known);
    if (steps === null || forgetter.isBarred(putsOf(steps).map(({ record }) => record)))
      return { ok: false, fault: 'refused' };
    const { fault, undo } = await write(steps);
    return fault === null ? { ok: true, result: change.result as R, did: didOf(steps), undo } : failed(fault);
  };

  const reaching = async <T>(work: Promise<T>): Promise<T | { ok: false; fault: CommitFault }> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof UnreachableCopy) return failed('unwritable');
      throw error;
    }
  };

  const letGo = async (
    last: () => Promise<void>,
    first: () => Promise<void> = async () => undefined,
  ): Promise<void> => {
    isClosing = true;
    clearTimeout(retry);
    clearTimeout(settling);
    rotation.end();
    await finishing;
    await inTurn(async () => {
      if (keys === null) return;
      await first().catch(() => undefined);
      keys = null;
      opened.clear();
      await last();
      people.close();
      await files.close();
    });
  };

  return {
    ...createReader(outside),
    commit: async (recipe) =>
      isClosing ? { ok: false, fault: 'locked' } : reaching(inTurn(() => commitNow(recipe))),
    onApplied: applied.add,
    onSaving: saving.add,
    repairs,
    onRepair: repaired.add,
    keys: vaultKeysIn({ files, key: people.keys.data, schema: parts.schema }),
    close: () =>
      letGo(async () => {
        await rotation.mark();
        copy.close();
      }, forgetter.sweep),
    forget: async (personId, alongside = async () => noChange) => {
      if (isClosing) return { ok: false, fault: 'locked' };
      const forgetting = forgetter.forget(personId, async () => {
        const steps = stepsOf(await alongside(recipeReader), known);
        return steps?.some(({ next }) => next?.personId === personId) ? null : steps;
      });
      finishing = Promise.allSettled([finishing, forgetting]);
      return reaching(forgetting);
    },
    snapshot: rotation.rotate,
    // The working copy goes first: without keys it could not be told from a loss.
    destroy: () =>
      letGo(async () => {
        await copy.destroy();
        await files.destroy();
      }),
  };
};
