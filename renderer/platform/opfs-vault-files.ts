import type { FileFault, FileResult, VaultFiles } from './desktop.ts';
import { isFull, isHeldElsewhere, readAll, type SyncAccessHandle, takeFile, writeAll } from './opfs-file.ts';
import { readKeys, removeKeys, writeKeys } from './opfs-key-file.ts';
import { takeLock, withPatience } from './opfs-lock.ts';

const journalName = 'journal';

type Held = { release: () => void; journal: SyncAccessHandle | null };

/** `createSyncAccessHandle` reports a real disk without space as an invalid state, so the estimate is asked. */
const hasNoSpace = async (): Promise<boolean> => {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  return quota - usage < 1024 * 1024;
};

const faultOf = async (error: unknown): Promise<FileFault> => {
  if (isFull(error)) return 'full';
  if (isHeldElsewhere(error)) return 'in-use';
  return (await hasNoSpace()) ? 'full' : 'io';
};

const attempt = async <T>(work: () => Promise<T> | T): Promise<FileResult<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: await faultOf(error) };
  }
};

const append = (journal: SyncAccessHandle, position: number, bytes: Uint8Array): void => {
  const size = journal.getSize();
  if (size < position) throw new Error('gap in the journal');
  // What lies behind the last good frame is the rest of a failed write: never append after it.
  if (size > position) journal.truncate(position);
  try {
    writeAll(journal, bytes, position);
    journal.flush();
  } catch (error) {
    cutBack(journal, position);
    throw error;
  }
};

/** If this fails too, the next append cuts. */
const cutBack = (journal: SyncAccessHandle, position: number): void => {
  try {
    journal.truncate(position);
    journal.flush();
  } catch {}
};

/** The files of one vault in the origin-private file system. Runs in a worker: only there are flushed writes. */
export const opfsVaultFiles = (folderName: string): VaultFiles => {
  let held: Held | null = null;

  const folder = async (create: boolean): Promise<FileSystemDirectoryHandle | null> => {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(folderName, { create }).catch((error: unknown) => {
      if (create) throw error;
      return null;
    });
  };
  const madeFolder = async (): Promise<FileSystemDirectoryHandle> =>
    (await folder(true)) ?? Promise.reject(new Error('no folder'));
  const holding = <T>(work: (held: Held) => Promise<T> | T): Promise<FileResult<T>> => {
    const mine = held;
    return mine === null ? Promise.resolve({ ok: false, fault: 'io' }) : attempt(() => work(mine));
  };
  const journalOf = async (mine: Held): Promise<SyncAccessHandle | null> => {
    mine.journal ??= await takeFile(await madeFolder(), journalName, true);
    return mine.journal;
  };
  const letGo = (): void => {
    held?.journal?.close();
    held?.release();
    held = null;
  };

  return {
    open: async () => {
      if (held !== null) return { ok: false, fault: 'in-use' };
      const release = await takeLock(`leeway-${folderName}`);
      if (release === null) return { ok: false, fault: 'in-use' };
      held = { release, journal: null };
      const result = await holding(async (mine) => {
        const here = await folder(false);
        if (here === null) return { keyFile: null, journalSize: 0 };
        mine.journal = await withPatience(() => takeFile(here, journalName, false));
        return { keyFile: await readKeys(here), journalSize: mine.journal?.getSize() ?? 0 };
      });
      if (!result.ok) letGo();
      return result;
    },
    writeKeyFile: (bytes) => holding(async () => writeKeys(await madeFolder(), bytes)),
    readJournal: (start, end) =>
      holding(({ journal }) => (journal === null ? new Uint8Array() : readAll(journal, start, end))),
    appendJournal: (position, bytes) =>
      holding(async (mine) => {
        const journal = mine.journal ?? (await journalOf(mine));
        if (journal !== null) append(journal, position, bytes);
      }),
    truncateJournal: (size) =>
      holding(({ journal }) => {
        if (journal === null || journal.getSize() <= size) return;
        journal.truncate(size);
        journal.flush();
      }),
    destroy: () =>
      holding(async (mine) => {
        mine.journal?.close();
        mine.journal = null;
        const here = await folder(false);
        if (here === null) return;
        // The keys go first: what a crash leaves behind after that can't be read by anyone.
        await removeKeys(here);
        await (await navigator.storage.getDirectory()).removeEntry(folderName, { recursive: true });
      }),
    close: async () => letGo(),
  };
};
