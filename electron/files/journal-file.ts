import { dirname } from 'node:path';
import type { Disk, DiskFile } from './disk.ts';
import { syncFolder } from './replace-file.ts';
import { writeAll } from './write-all.ts';

/** One append-only file that stays open between two writes. Every function throws on a fault. */
export type JournalFile = {
  size(): Promise<number>;
  read(start: number, end: number): Promise<Uint8Array>;
  append(position: number, bytes: Uint8Array): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
};

const openOrNone = (disk: Disk, path: string): Promise<DiskFile | null> =>
  disk.open(path, 'r+').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });

const create = async (disk: Disk, path: string): Promise<DiskFile> => {
  await disk.open(path, 'a').then((file) => file.close());
  await syncFolder(disk, dirname(path));
  return disk.open(path, 'r+');
};

const cut = async (file: DiskFile, size: number): Promise<void> => {
  await file.truncate(size);
  await file.datasync();
};

/** Opens the journal at `path`, without creating it before the first append. */
export const openJournalFile = async (disk: Disk, path: string): Promise<JournalFile> => {
  let file = await openOrNone(disk, path);
  const size = async (): Promise<number> => (file === null ? 0 : (await file.stat()).size);
  return {
    size,
    read: async (start, end) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, await size()) - start));
      let done = 0;
      while (file !== null && done < bytes.byteLength) {
        const { bytesRead } = await file.read(bytes, done, bytes.byteLength - done, start + done);
        if (bytesRead === 0) break;
        done += bytesRead;
      }
      return done === bytes.byteLength ? bytes : bytes.slice(0, done);
    },
    append: async (position, bytes) => {
      file ??= await create(disk, path);
      const now = await size();
      if (now < position) throw new Error('gap in the journal');
      // What lies behind the last good frame is the rest of a failed write: never append after it.
      if (now > position) await cut(file, position);
      try {
        await writeAll(file, bytes, position);
        await file.datasync();
      } catch (error) {
        // If this fails too, the next append cuts.
        await cut(file, position).catch(() => undefined);
        throw error;
      }
    },
    truncate: async (to) => {
      if (file !== null && (await size()) > to) await cut(file, to);
    },
    close: async () => {
      await file?.close();
      file = null;
    },
  };
};
