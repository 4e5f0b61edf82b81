import { type Disk, type DiskFile, realDisk } from '#electron/files/disk.ts';

/** What goes wrong next, and what was asked of the disk. */
export type FaultyDisk = Disk & {
  /** Bytes that still fit before `ENOSPC`; the last write is cut short, as a real disk does it. */
  space: number;
  /** Most bytes one write call takes. */
  piece: number;
  /** Faults thrown by the next calls of a kind, first come, first thrown. */
  next: Partial<Record<'rename' | 'truncate' | 'sync' | 'datasync', string[]>>;
  calls: string[];
};

const fault = (code: string): Error => Object.assign(new Error(code), { code });

const nameOf = (path: string): string => path.replaceAll('\\', '/').split('/').at(-1) ?? '';

/** The real file system with faults on request. */
export const createFaultyDisk = (): FaultyDisk => {
  const meets = (kind: keyof FaultyDisk['next'], path: string): void => {
    disk.calls.push(`${kind} ${nameOf(path)}`);
    const code = disk.next[kind]?.shift();
    if (code !== undefined) throw fault(code);
  };
  const wrapped = (file: DiskFile, path: string): DiskFile => ({
    read: (...args) => file.read(...args),
    stat: () => file.stat(),
    close: () => file.close(),
    truncate: async (size) => {
      meets('truncate', path);
      await file.truncate(size);
    },
    sync: async () => {
      meets('sync', path);
      await file.sync();
    },
    datasync: async () => {
      meets('datasync', path);
      await file.datasync();
    },
    write: async (bytes, from, length, position) => {
      const taken = Math.min(length, disk.space, disk.piece);
      if (taken === 0) throw fault('ENOSPC');
      disk.space -= taken;
      disk.calls.push(`write ${nameOf(path)}`);
      return file.write(bytes, from, taken, position);
    },
  });
  const disk: FaultyDisk = {
    ...realDisk,
    space: Number.POSITIVE_INFINITY,
    piece: Number.POSITIVE_INFINITY,
    next: {},
    calls: [],
    open: async (path, flags) => wrapped(await realDisk.open(path, flags), path),
    rename: async (from, to) => {
      meets('rename', to);
      await realDisk.rename(from, to);
    },
  };
  return disk;
};
