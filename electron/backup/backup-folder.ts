import { join } from 'node:path';
import type { BackupFault, BackupFile, BackupResult } from '#electron/contract/backup-api.ts';
import { type Disk, type DiskFile, faultCode, realDisk } from '#electron/files/disk.ts';
import { renamed, syncFolder } from '#electron/files/replace-file.ts';
import { writeAll } from '#electron/files/write-all.ts';

/** One folder of backups; the meaning of each call is that of `BackupFolder` in the renderer. */
export type BackupFolder = {
  list(): Promise<BackupResult<readonly BackupFile[]>>;
  write(name: string, position: number, bytes: Uint8Array): Promise<BackupResult<void>>;
  readBack(name: string, start: number, end: number): Promise<BackupResult<Uint8Array>>;
  keep(name: string): Promise<BackupResult<void>>;
  read(name: string, start: number, end: number): Promise<BackupResult<Uint8Array>>;
  remove(name: string): Promise<BackupResult<void>>;
  sweep(): Promise<BackupResult<void>>;
};

const isBackup = (name: string): boolean => /^leeway-\d{4}-\d{2}-\d{2}-\d{6}\.age$/.test(name);

/** What is written and does not count yet. */
const unchecked = (name: string): string => `.${name}.unchecked`;
const isUnchecked = (name: string): boolean =>
  /^\.leeway-\d{4}-\d{2}-\d{2}-\d{6}\.age\.unchecked$/.test(name);

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** A drive that was unplugged, a share that is not mounted, a folder that was renamed. */
const gone = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE', 'EHOSTDOWN', 'ENOTCONN'];

const faultOf = (error: unknown): BackupFault => {
  const code = faultCode(error);
  return full.includes(code) ? 'full' : gone.includes(code) ? 'gone' : 'io';
};

const attempt = async <T>(work: () => Promise<T>): Promise<BackupResult<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
};

const using = async <T>(file: DiskFile, work: (file: DiskFile) => Promise<T>): Promise<T> => {
  try {
    return await work(file);
  } finally {
    await file.close();
  }
};

const readRange = async (file: DiskFile, start: number, end: number): Promise<Uint8Array> => {
  const { size } = await file.stat();
  const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesRead } = await file.read(bytes, done, bytes.byteLength - done, start + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return done === bytes.byteLength ? bytes : bytes.slice(0, done);
};

/**
 * Keeps backups as files of `path`. Leeway's own folder is made when it is needed (`isOwn`); one that the leader chose is
 * never made anew: where a drive was unplugged, its backups would land beside it.
 */
export const createBackupFolder = (path: string, isOwn: boolean, disk: Disk = realDisk): BackupFolder => {
  const at = (name: string): string => join(path, name);
  const there = async (): Promise<void> => {
    if (isOwn) await disk.mkdir(path);
    else await disk.size(path);
  };
  const names = async (): Promise<string[]> => {
    if (!isOwn) await disk.size(path);
    return disk.list(path);
  };
  /** What a crash left half written would lie there for ever, and might hold someone who was forgotten since. */
  const sweep = async (): Promise<void> => {
    for (const name of (await names()).filter(isUnchecked)) await disk.remove(at(name));
  };
  const read = (name: string, start: number, end: number) =>
    attempt(async () => using(await disk.open(at(name), 'r'), (file) => readRange(file, start, end)));
  return {
    list: () =>
      attempt(async () =>
        Promise.all(
          (await names()).filter(isBackup).map(async (name) => ({ name, size: await disk.size(at(name)) })),
        ),
      ),
    write: (name, position, bytes) =>
      attempt(async () => {
        await there();
        // Not being able to is no reason for making no backup.
        if (position === 0) await sweep().catch(() => undefined);
        await using(await disk.open(at(unchecked(name)), position === 0 ? 'w' : 'r+'), async (file) => {
          if ((await file.stat()).size !== position) throw new Error('not the next piece');
          await writeAll(file, bytes, position);
          await file.sync();
        });
      }),
    readBack: (name, start, end) => read(unchecked(name), start, end),
    keep: (name) =>
      attempt(async () => {
        if ((await names()).includes(name)) throw new Error('there already');
        await renamed(disk, at(unchecked(name)), at(name));
        await syncFolder(disk, path);
      }),
    read,
    remove: (name) =>
      attempt(async () => {
        const here = await names();
        for (const one of [name, unchecked(name)]) if (here.includes(one)) await disk.remove(at(one));
        if (here.includes(name)) await syncFolder(disk, path);
      }),
    sweep: () => attempt(sweep),
  };
};
