import type { VaultFiles } from '#platform/desktop.ts';
import { createCopyKeeper } from './copy-keeper.ts';
import { createJournalWriter } from './journal-writer.ts';
import { createListeners } from './listeners.ts';
import { createOpenedRecords } from './opened-records.ts';
import type { OpenVault, Repair, SavingState, Touched } from './open-vault-type.ts';
import { type PreparedChange, prepareChange } from './prepare-change.ts';
import { createQueue } from './queue.ts';
import { createReader, type ReaderParts, readCurrent } from './reader.ts';
import type { SealingKey } from './seal.ts';
import type { Change, CommitFault, CommitOutcome, Reader, Table } from './table.ts';
import type { Applied, WorkingCopy } from './working-copy.ts';

/** How long to wait before IndexedDB is tried again, when it failed after the journal was written. */
const retryMillis = 2000;

export type RunningParts = {
  files: VaultFiles;
  key: SealingKey;
  copy: WorkingCopy;
  schema: number;
  tables: readonly Table[];
  /** The last change in the journal, which is also the last one in the working copy. */
  applied: Applied;
  repairs: readonly Repair[];
};

/** Runs an unlocked vault whose working copy is up to date. */
export const runVault = (parts: RunningParts): OpenVault => {
  const { files, copy, repairs } = parts;
  const inTurn = createQueue();
  const opened = createOpenedRecords();
  const writer = createJournalWriter(files, parts.key, parts.schema, parts.applied);
  const keeper = createCopyKeeper(files, parts.key, copy, writer);
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
    if (!isDone) throw new Error('the working copy can not be repaired now');
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
  const remember = ({ puts, deletes }: PreparedChange) =>
    opened.renew([
      ...puts.map(({ table, record, rev }) => ({ table: table.name, id: record.id, now: { rev, record } })),
      ...deletes.map(({ table, id }) => ({ table, id, now: undefined })),
    ]);

  const write = async (prepared: PreparedChange): Promise<CommitFault | null> => {
    saving.tell('saving');
    const appended = await writer.append(prepared);
    if (!appended.ok) return failed(appended.fault === 'full' ? 'full' : 'unwritable').fault;
    saving.tell('saved');
    if (await keeper.apply(appended.entry)) {
      remember(prepared);
      tell(prepared.touched);
    } else {
      opened.clear();
      untold = [...untold, ...prepared.touched];
      tryLater();
    }
    return null;
  };

  const commitNow = async <R>(
    recipe: (reader: Reader) => Promise<Change & { result?: R }>,
  ): Promise<CommitOutcome<R>> => {
    if (key === null) return { ok: false, fault: 'locked' };
    if (!(await keepUp())) return failed(keeper.behind() ?? 'unwritable');
    const change = await recipe(recipeReader);
    const current = (table: string, id: string) => readCurrent(inside, table, id);
    const prepared = await prepareChange(change, known, current, writer.last().seq + 1);
    if (prepared === 'refused') return { ok: false, fault: 'refused' };
    const isEmpty = prepared.puts.length + prepared.deletes.length === 0;
    const fault = isEmpty ? null : await write(prepared);
    if (fault !== null) return { ok: false, fault };
    return { ok: true, result: change.result as R, undo: prepared.undo };
  };

  const letGo = async (last: () => Promise<void>): Promise<void> => {
    isClosing = true;
    clearTimeout(retry);
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
    commit: (recipe) =>
      isClosing ? Promise.resolve({ ok: false, fault: 'locked' }) : inTurn(() => commitNow(recipe)),
    onApplied: applied.add,
    onSaving: saving.add,
    repairs,
    close: () => letGo(async () => copy.close()),
    // The working copy goes first: without keys it could not be told from a loss.
    destroy: () =>
      letGo(async () => {
        await copy.destroy();
        await files.destroy();
      }),
  };
};
