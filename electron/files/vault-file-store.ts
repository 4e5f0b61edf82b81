import { join } from 'node:path';
import type { FileFault, FileResult, OpenedVault } from '#electron/contract/desktop-api.ts';
import { type Disk, faultCode, realDisk } from './disk.ts';
import { type JournalFile, openJournalFile } from './journal-file.ts';
import { replaceFile, syncFolder } from './replace-file.ts';
import { takeVaultLock } from './vault-lock.ts';

/** The files of one vault in one folder; the meaning of each call is that of `VaultFiles` in the renderer. */
export type VaultFileStore = {
  open(): Promise<FileResult<OpenedVault>>;
  writeKeyFile(bytes: Uint8Array): Promise<FileResult<void>>;
  readJournal(start: number, end: number): Promise<FileResult<Uint8Array>>;
  appendJournal(position: number, bytes: Uint8Array): Promise<FileResult<void>>;
  truncateJournal(size: number): Promise<FileResult<void>>;
  destroy(): Promise<FileResult<void>>;
  close(): Promise<void>;
};

type Held = { journal: JournalFile; release: () => Promise<void> };

const faultOf = (error: unknown): FileFault =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(faultCode(error)) ? 'full' : 'io';

const attempt = async <T>(work: () => Promise<T>): Promise<FileResult<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
};

const readOrNone = (disk: Disk, path: string): Promise<Uint8Array | null> =>
  disk.readFile(path).catch((error: unknown) => {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  });

/** One after another, in the order asked: two writes never overlap. */
const createQueue = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
};

/**
 * Keeps a vault's key file and journal as real files in `folder`.
 * `disk` is the file system, another one only in tests.
 */
export const createVaultFileStore = (folder: string, disk: Disk = realDisk): VaultFileStore => {
  const keyPath = join(folder, 'vault.keys');
  const journalPath = join(folder, 'vault.journal');
  const inTurn = createQueue();
  let held: Held | null = null;

  const holding = <T>(work: (held: Held) => Promise<T>): Promise<FileResult<T>> =>
    inTurn(() => {
      const mine = held;
      return mine === null ? Promise.resolve({ ok: false, fault: 'io' }) : attempt(() => work(mine));
    });

  const letGo = async (): Promise<void> => {
    const mine = held;
    held = null;
    await mine?.journal.close().catch(() => undefined);
    await mine?.release();
  };

  const opened = async (): Promise<OpenedVault> => {
    const keyFile = await readOrNone(disk, keyPath);
    return { keyFile, journalSize: (await held?.journal.size()) ?? 0 };
  };

  const open = async (): Promise<FileResult<OpenedVault>> => {
    if (held !== null) return { ok: false, fault: 'in-use' };
    const lock = await takeVaultLock(folder);
    if (!lock.ok) return lock;
    const result = await attempt(async () => {
      held = { journal: await openJournalFile(disk, journalPath), release: lock.release };
      return opened();
    });
    if (result.ok) return result;
    await (held === null ? lock.release() : letGo());
    return result;
  };

  return {
    open: () => inTurn(open),
    writeKeyFile: (bytes) =>
      holding(async () => {
        await disk.mkdir(folder);
        await replaceFile(disk, keyPath, bytes);
      }),
    readJournal: (start, end) => holding(({ journal }) => journal.read(start, end)),
    appendJournal: (position, bytes) =>
      holding(async ({ journal }) => {
        await disk.mkdir(folder);
        await journal.append(position, bytes);
      }),
    truncateJournal: (size) => holding(({ journal }) => journal.truncate(size)),
    destroy: () =>
      holding(async (mine) => {
        await mine.journal.close();
        // The keys go first: what a crash leaves behind after that can't be read by anyone.
        await disk.remove(keyPath);
        await disk.remove(journalPath);
        await syncFolder(disk, folder).catch(() => undefined);
        held = { ...mine, journal: await openJournalFile(disk, journalPath) };
      }),
    close: () => inTurn(letGo),
  };
};
