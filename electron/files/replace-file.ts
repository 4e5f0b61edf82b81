import { basename, dirname } from 'node:path';
import { type Disk, faultCode } from './disk.ts';
import { writeAll } from './write-all.ts';

/** On Windows a virus scanner or an indexer may hold a file for a moment. */
const passingFaults = ['EPERM', 'EBUSY', 'EACCES'];
const mostTries = 8;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Renames, with a few bounded tries where something holds the file for a moment. */
export const renamed = async (disk: Disk, from: string, to: string, attempt = 1): Promise<void> => {
  try {
    await disk.rename(from, to);
  } catch (error) {
    if (attempt >= mostTries || !passingFaults.includes(faultCode(error))) throw error;
    await pause(2 ** attempt * 5);
    await renamed(disk, from, to, attempt + 1);
  }
};

/** Makes a new or renamed entry of `folder` durable. Windows keeps it in its own journal and opens no folders. */
export const syncFolder = async (disk: Disk, folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some file systems, most of them on the network, sync no folders at all.
    if (!['EINVAL', 'ENOTSUP'].includes(faultCode(error))) throw error;
  } finally {
    await handle.close();
  }
};

const writeNew = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const file = await disk.open(path, 'w');
  try {
    await writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Afterwards `path` holds either its old or the new bytes, also after a crash at any point. Throws on a fault. */
export const replaceFile = async (disk: Disk, path: string, bytes: Uint8Array): Promise<void> => {
  const temporary = `${dirname(path)}/.${basename(path)}.new`;
  try {
    await writeNew(disk, temporary, bytes);
    await renamed(disk, temporary, path);
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(disk, dirname(path));
};
