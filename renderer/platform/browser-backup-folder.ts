import type { BackupFault, BackupFolder, BackupResult } from './backup-place.ts';

const isBackup = (name: string): boolean => /^leeway-\d{4}-\d{2}-\d{2}-\d{6}\.age$/.test(name);

/** What is written and does not count yet. Not hidden by a dot: some systems refuse such names to web pages. */
const unchecked = (name: string): string => `${name}.unchecked`;
const isUnchecked = (name: string): boolean =>
  name.endsWith('.unchecked') && isBackup(name.slice(0, -'.unchecked'.length));

const faults: Readonly<Record<string, BackupFault>> = {
  QuotaExceededError: 'full',
  NotFoundError: 'gone',
  NotAllowedError: 'asks',
};

const attempt = async <T>(work: () => Promise<T>): Promise<BackupResult<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: faults[error instanceof Error ? error.name : ''] ?? 'io' };
  }
};

const write = async (file: FileSystemFileHandle, position: number, bytes: Uint8Array): Promise<void> => {
  if (position > 0 && (await file.getFile()).size !== position) throw new Error('not the next piece');
  const out = await file.createWritable({ keepExistingData: position > 0 });
  try {
    await out.write({ type: 'write', position, data: bytes.slice() });
  } catch (error) {
    await out.abort().catch(() => undefined);
    throw error;
  }
  await out.close();
};

const readRange = async (file: FileSystemFileHandle, start: number, end: number): Promise<Uint8Array> =>
  new Uint8Array(await (await file.getFile()).slice(start, end).arrayBuffer());

type Movable = FileSystemFileHandle & { move?: (name: string) => Promise<void> };

const removed = (folder: FileSystemDirectoryHandle, name: string): Promise<void> =>
  folder.removeEntry(name).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'NotFoundError') throw error;
  });

const isThere = async (folder: FileSystemDirectoryHandle, name: string): Promise<boolean> => {
  try {
    await folder.getFileHandle(name);
    return true;
  } catch {
    return false;
  }
};

const largestCopy = 16 * 1024 * 1024;

/** Where the browser does not rename in this folder: the checked bytes once more, piece by piece, read back. */
const copied = async (folder: FileSystemDirectoryHandle, from: FileSystemFileHandle, name: string) => {
  const to = await folder.getFileHandle(name, { create: true });
  const { size } = await from.getFile();
  for (let at = 0; at < size; at += largestCopy) {
    const piece = await readRange(from, at, at + largestCopy);
    await write(to, at, piece);
    const back = await readRange(to, at, at + largestCopy);
    if (back.byteLength !== piece.byteLength || !back.every((byte, i) => byte === piece[i])) {
      await removed(folder, name);
      throw new Error('not what was written');
    }
  }
  await removed(folder, unchecked(name));
};

/** What a crash left half written would lie there for ever, and might hold someone who was forgotten since. */
const swept = async (folder: FileSystemDirectoryHandle): Promise<void> => {
  const left: string[] = [];
  for await (const name of folder.keys()) if (isUnchecked(name)) left.push(name);
  for (const name of left) await removed(folder, name);
};

/** A folder of backups over the browser's handle of it; `folder` throws where there is none now. */
export const browserBackupFolder = (folder: () => Promise<FileSystemDirectoryHandle>): BackupFolder => {
  const read = (name: string, start: number, end: number) =>
    attempt(async () => readRange(await (await folder()).getFileHandle(name), start, end));
  return {
    list: () =>
      attempt(async () => {
        const files: { name: string; size: number }[] = [];
        for await (const [name, handle] of (await folder()).entries())
          if (isBackup(name) && handle.kind === 'file')
            files.push({ name, size: (await (handle as FileSystemFileHandle).getFile()).size });
        return files;
      }),
    write: (name, position, bytes) =>
      attempt(async () => {
        const here = await folder();
        // Not being able to is no reason for making no backup.
        if (position === 0) await swept(here).catch(() => undefined);
        const file = await here.getFileHandle(unchecked(name), { create: position === 0 });
        await write(file, position, bytes);
      }),
    readBack: (name, start, end) => read(unchecked(name), start, end),
    keep: (name) =>
      attempt(async () => {
        const here = await folder();
        if (await isThere(here, name)) throw new Error('there already');
        const file: Movable = await here.getFileHandle(unchecked(name));
        const isMoved = await (file.move?.(name) ?? Promise.reject(new Error('no move'))).then(
          () => true,
          () => false,
        );
        if (!isMoved) await copied(here, file, name);
      }),
    read,
    remove: (name) =>
      attempt(async () => {
        const here = await folder();
        for (const one of [name, unchecked(name)]) await removed(here, one);
      }),
    sweep: () => attempt(async () => swept(await folder())),
  };
};
