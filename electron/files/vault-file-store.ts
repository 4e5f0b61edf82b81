import { join } from 'node:path';
import type {
  FileFault,
  FileResult,
  GrowingFile,
  StoredFile,
  VaultFileName,
  WholeFile,
} from '#electron/contract/desktop-api.ts';
import { type Disk, faultCode, realDisk } from './disk.ts';
import { type JournalFile, openJournalFile } from './journal-file.ts';
import { renamed, replaceFile, syncFolder } from './replace-file.ts';
import { fileNameOf, nameAside, storedName } from './vault-file-names.ts';
import { takeVaultLock } from './vault-lock.ts';

/** The files of one vault in one folder; the meaning of each call is that of `VaultFiles` in the renderer. */
export type VaultFileStore = {
  open(): Promise<FileResult<readonly StoredFile[]>>;
  read(name: VaultFileName, start: number, end: number): Promise<FileResult<Uint8Array>>;
  append(name: GrowingFile, position: number, bytes: Uint8Array): Promise<FileResult<void>>;
  truncate(name: GrowingFile, size: number): Promise<FileResult<void>>;
  replace(name: WholeFile, bytes: Uint8Array): Promise<FileResult<void>>;
  remove(name: VaultFileName): Promise<FileResult<void>>;
  setAside(name: VaultFileName): Promise<FileResult<void>>;
  destroy(): Promise<FileResult<void>>;
  close(): Promise<void>;
};

type Held = { files: Map<VaultFileName, JournalFile>; release: () => Promise<void> };

const isKeys = (name: VaultFileName): boolean => name === 'keys' || name === 'keys-copy';

const faultOf = (error: unknown): FileFault =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(faultCode(error)) ? 'full' : 'io';

const attempt = async <T>(work: () => Promise<T>): Promise<FileResult<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
};

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
 * Keeps a vault's files as real files in `folder`.
 * `disk` is the file system, another one only in tests.
 */
export const createVaultFileStore = (folder: string, disk: Disk = realDisk): VaultFileStore => {
  const inTurn = createQueue();
  let held: Held | null = null;
  const pathOf = (name: VaultFileName): string => join(folder, fileNameOf(name));

  const holding = <T>(work: (held: Held) => Promise<T>): Promise<FileResult<T>> =>
    inTurn(() => {
      const mine = held;
      return mine === null ? Promise.resolve({ ok: false, fault: 'io' }) : attempt(() => work(mine));
    });

  /** Files stay open between two calls, as the journal is written with every change. */
  const opened = async ({ files }: Held, name: VaultFileName): Promise<JournalFile> => {
    const file = files.get(name) ?? (await openJournalFile(disk, pathOf(name)));
    files.set(name, file);
    return file;
  };
  const letFileGo = async ({ files }: Held, name: VaultFileName): Promise<void> => {
    await files.get(name)?.close();
    files.delete(name);
  };

  const letGo = async (): Promise<void> => {
    const mine = held;
    held = null;
    for (const file of mine?.files.values() ?? []) await file.close().catch(() => undefined);
    await mine?.release();
  };

  const stored = async (): Promise<StoredFile[]> => {
    const names = (await disk.list(folder)).map(storedName).filter((name) => name !== null);
    return Promise.all(names.map(async (name) => ({ name, size: await disk.size(pathOf(name)) })));
  };

  const open = async (): Promise<FileResult<readonly StoredFile[]>> => {
    if (held !== null) return { ok: false, fault: 'in-use' };
    const lock = await takeVaultLock(folder);
    if (!lock.ok) return lock;
    held = { files: new Map(), release: lock.release };
    const result = await attempt(stored);
    if (!result.ok) await letGo();
    return result;
  };

  return {
    open: () => inTurn(open),
    read: (name, start, end) => holding(async (mine) => (await opened(mine, name)).read(start, end)),
    append: (name, position, bytes) =>
      holding(async (mine) => {
        await disk.mkdir(folder);
        await (await opened(mine, name)).append(position, bytes);
      }),
    truncate: (name, size) => holding(async (mine) => (await opened(mine, name)).truncate(size)),
    replace: (name, bytes) =>
      holding(async (mine) => {
        await letFileGo(mine, name);
        await disk.mkdir(folder);
        await replaceFile(disk, pathOf(name), bytes);
      }),
    remove: (name) =>
      holding(async (mine) => {
        if (!(await disk.list(folder)).includes(fileNameOf(name))) return;
        await letFileGo(mine, name);
        await disk.remove(pathOf(name));
        await syncFolder(disk, folder);
      }),
    setAside: (name) =>
      holding(async (mine) => {
        await letFileGo(mine, name);
        await renamed(disk, pathOf(name), join(folder, nameAside(name, await disk.list(folder))));
        await syncFolder(disk, folder);
      }),
    destroy: () =>
      holding(async (mine) => {
        const names = (await stored()).map(({ name }) => name);
        // The keys go first: what a crash leaves behind after that can't be read by anyone.
        for (const name of names.toSorted((a, b) => Number(isKeys(b)) - Number(isKeys(a)))) {
          await letFileGo(mine, name);
          await disk.remove(pathOf(name));
        }
        await syncFolder(disk, folder).catch(() => undefined);
      }),
    close: () => inTurn(letGo),
  };
};
