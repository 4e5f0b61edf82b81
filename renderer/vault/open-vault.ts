import type { VaultFiles } from '#platform/desktop.ts';
import { createCopyKeeper } from './copy-keeper.ts';
import type { Journal } from './generations.ts';
import { createJournalWriter, type SealedChange } from './journal-writer.ts';
import { createListeners } from './listeners.ts';
import { createOpenedRecords } from './opened-records.ts';
import type { OpenVault, Repair, SavingState, Touched } from './open-vault-type.ts';
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
import { createReader, type ReaderParts, readCurrent } from './reader.ts';
import { createRotation } from './rotation.ts';
import type { SealingKey } from './seal.ts';
import type { Change, CommitFault, CommitOutcome, Reader, Table } from './table.ts';
import { vaultKeysIn } from './vault-keys.ts';
import type { Applied, WorkingCopy } from './working-copy.ts';

/** How long to wait before IndexedDB is tried again, when it failed after the journal was written. */
const retryMillis = 2000;

/** IndexedDB does not answer, and opening it again did not help. */
class UnreachableCopy extends Error {}

const noChange: Change = { puts: [], deletes: [] };

export type RunningParts = {
  files: VaultFiles;
  key: SealingKey;
  copy: WorkingCopy;
  schema: number;
  tables: readonly Table[];
  journal: Journal;
  /** The last change in the journal, which is also the last one in the working copy. */
  applied: Applied;
  repairs: readonly Repair[];
};

/** Runs an unlocked vault whose working copy is up to date. */
export const runVault = (parts: RunningParts): OpenVault => {
  const { files, copy, repairs } = parts;
  const inTurn = createQueue();
  const opened = createOpenedRecords();
  const writer = createJournalWriter(files, parts.key, parts.schema, parts.journal, parts.applied);
  const keeper = createCopyKeeper(files, parts.key, copy, writer);
  const rotation = createRotation({ files, key: parts.key, copy, writer, inTurn });
  const applied = createListeners<[readonly Touched[]]>();
  const saving = createListeners<[SavingState, CommitFault?]>();
  const known = new Set(parts.tables.map(({ name }) => name));
  let key: SealingKey | null = parts.key;
  let isClosing = false;
  let untold: readonly Touched[] = [];
  let retry: ReturnType<typeof setTimeout> | undefined;

  const repair: ReaderParts['repair'] = async (why) => {
    opened.clear();
    const isDone = await (why === 'unreadable' ? keeper.refill() : keeper.bringUp());
    if (!isDone) throw new UnreachableCopy();
  };
  const reading = { copy, opened, key: () => key };
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
  const remember = (steps: readonly Step[], rev: number) =>
    opened.renew(
      steps.map(({ table, id, next }) => ({
        table: table.name,
        id,
        now: next === null ? undefined : { rev, record: next },
      })),
    );

  const applyNow = async (
    steps: readonly Step[],
    before: Before | null,
    { entry, applied: now }: SealedChange,
  ) => {
    const touched = touchedBy(steps, before ?? []);
    // A copy that can't be read now is not written either: the journal brings it up later.
    if (before === null) keeper.fellBehind();
    else if (await keeper.apply(entry)) {
      remember(steps, now.seq);
      return tell(touched);
    }
    opened.clear();
    untold = [...untold, ...touched];
    tryLater();
  };

  /**
   * Seals and appends; what the change replaces is looked up meanwhile, since only deletes need it before they are
   * written. When that reading fails the change is saved all the same, and can't be taken back.
   */
  const write = async (steps: readonly Step[]): Promise<{ fault: CommitFault | null; undo: Change }> => {
    const looking = Promise.all(steps.map(({ table, id }) => readCurrent(inside, table.name, id)));
    const found = looking.catch(() => null);
    const hasDeletes = steps.some(({ next }) => next === null);
    const deletes = hasDeletes ? tombstonesOf(steps, await looking) : [];
    const puts = putsOf(steps);
    if (puts.length + deletes.length === 0) return { fault: null, undo: noChange };
    saving.tell('saving');
    const sealed = await writer.seal(puts, deletes);
    const appended = await writer.append(sealed);
    if (!appended.ok) return { fault: appended.fault === 'full' ? 'full' : 'unwritable', undo: noChange };
    saving.tell('saved');
    rotation.changed();
    const before = await found;
    await applyNow(steps, before, sealed);
    return { fault: null, undo: before === null ? noChange : undoOf(steps, before) };
  };

  const commitNow = async <R>(
    recipe: (reader: Reader) => Promise<Change & { result?: R }>,
  ): Promise<CommitOutcome<R>> => {
    if (key === null) return { ok: false, fault: 'locked' };
    if (!(await keepUp())) return failed(keeper.behind() ?? 'unwritable');
    const change = await recipe(recipeReader);
    const steps = stepsOf(change, known);
    if (steps === null) return { ok: false, fault: 'refused' };
    const { fault, undo } = await write(steps);
    return fault === null ? { ok: true, result: change.result as R, did: didOf(steps), undo } : failed(fault);
  };

  const commit: OpenVault['commit'] = async (recipe) => {
    if (isClosing) return { ok: false, fault: 'locked' };
    try {
      return await inTurn(() => commitNow(recipe));
    } catch (error) {
      if (error instanceof UnreachableCopy) return failed('unwritable');
      throw error;
    }
  };

  const letGo = async (last: () => Promise<void>): Promise<void> => {
    isClosing = true;
    clearTimeout(retry);
    rotation.end();
    await inTurn(async () => {
      if (key === null) return;
      key = null;
      opened.clear();
      await last();
      await files.close();
    });
  };

  return {
    ...createReader(outside),
    commit,
    onApplied: applied.add,
    onSaving: saving.add,
    repairs,
    keys: vaultKeysIn({ files, key: parts.key, schema: parts.schema }),
    close: () =>
      letGo(async () => {
        await rotation.mark();
        copy.close();
      }),
    snapshot: rotation.rotate,
    // The working copy goes first: without keys it could not be told from a loss.
    destroy: () =>
      letGo(async () => {
        await copy.destroy();
        await files.destroy();
      }),
  };
};
