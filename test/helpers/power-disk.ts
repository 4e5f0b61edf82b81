import { dirname } from 'node:path';
import type { Disk, DiskFile } from '#electron/files/disk.ts';

type Inode = { now: Uint8Array; durable: Uint8Array };
type Names = Map<string, Inode>;

/** One call to the disk, counted from 1. */
export type DiskCall = { n: number; what: string; path: string };

/** What happens instead of a call: a fault with this code, or the machine's end, half way through where it is a write. */
export type Mishap = { code: string } | { dies: true } | null;

/**
 * A disk in memory that knows what was flushed, for `createVaultFileStore`. What was written but not flushed may be there
 * after a power cut, or not, or in part; a name that was not flushed with its folder may be the old one or the new.
 */
export type PowerDisk = Disk & {
  /** Asked before every call. */
  meets: (call: DiskCall) => Mishap;
  calls(): number;
  isDead(): boolean;
  /** The disk as it may be found after the power was cut now. `share` gives random numbers from 0 to before 1. */
  afterPowerCut(share: () => number): PowerDisk;
  /** The disk as it is after the process was killed: the system still writes what it was given. */
  afterKill(): PowerDisk;
  /** Looks at a file, and lets a test change it. */
  files(): Map<string, Uint8Array>;
};

const fault = (code: string): Error => Object.assign(new Error(code), { code });

const block = 512;

/** Block by block the old or the new bytes; what was never written may read as zeros. */
const tornBytes = ({ now, durable }: Inode, share: () => number): Uint8Array => {
  const most = Math.max(now.byteLength, durable.byteLength);
  const least = Math.min(now.byteLength, durable.byteLength);
  const size = least + Math.floor(share() * (most - least + 1));
  const torn = new Uint8Array(size);
  for (let at = 0; at < size; at += block) {
    const from = share() < 0.5 ? now : durable;
    torn.set(from.subarray(at, Math.min(at + block, size)), at);
  }
  return torn;
};

/** What a power cut leaves of a file: all, nothing or some of what was not flushed. */
const afterCut = (inode: Inode, share: () => number): Uint8Array => {
  if (inode.now === inode.durable) return inode.now;
  const chance = share();
  if (chance < 0.3) return inode.durable;
  return chance < 0.5 ? inode.now : tornBytes(inode, share);
};

const resized = (bytes: Uint8Array, size: number): Uint8Array => {
  const next = new Uint8Array(size);
  next.set(bytes.subarray(0, size));
  return next;
};

const stable = (bytes: Uint8Array): Inode => ({ now: bytes, durable: bytes });

export const createPowerDisk = (files: ReadonlyMap<string, Uint8Array> = new Map()): PowerDisk => {
  let names: Names = new Map(Array.from(files, ([path, bytes]) => [path, stable(bytes)]));
  let durableNames: Names = new Map(names);
  let n = 0;
  let isDead = false;

  /** Answers whether the call dies half way. */
  const meet = (what: string, path: string): void => {
    if (isDead) throw fault('EIO');
    n += 1;
    const mishap = disk.meets({ n, what, path });
    if (mishap === null) return;
    if ('dies' in mishap) {
      isDead = true;
      throw fault('EIO');
    }
    throw fault(mishap.code);
  };
  const found = (path: string): Inode => {
    const inode = names.get(path);
    if (inode === undefined) throw fault('ENOENT');
    return inode;
  };
  const folderHandle = (path: string): DiskFile => ({
    ...fileHandle(path, stable(new Uint8Array())),
    sync: async () => {
      meet('sync-folder', path);
      durableNames = new Map([
        ...Array.from(durableNames).filter(([name]) => dirname(name) !== path),
        ...Array.from(names).filter(([name]) => dirname(name) === path),
      ]);
    },
  });
  const fileHandle = (path: string, inode: Inode): DiskFile => {
    const flush = (what: string) => async () => {
      meet(what, path);
      inode.durable = inode.now;
    };
    return {
      sync: flush('sync'),
      datasync: flush('datasync'),
      truncate: async (size = 0) => {
        meet('truncate', path);
        inode.now = resized(inode.now, size);
      },
      close: async () => {
        meet('close', path);
      },
      write: async (bytes, from, length, position) => {
        const put = (taken: number): void => {
          const next = resized(inode.now, Math.max(inode.now.byteLength, position + taken));
          next.set(bytes.subarray(from, from + taken), position);
          inode.now = next;
        };
        try {
          meet('write', path);
        } catch (error) {
          // A disk that fails in mid-write has taken some of it.
          if (length > 1) put(Math.floor(length / 2));
          throw error;
        }
        put(length);
        return { bytesWritten: length };
      },
      read: async (bytes, from, length, position) => {
        meet('read', path);
        const part = inode.now.subarray(position, position + length);
        bytes.set(part, from);
        return { bytesRead: part.byteLength };
      },
      stat: async () => {
        meet('stat', path);
        return { size: inode.now.byteLength };
      },
    };
  };
  const isFolder = (path: string): boolean =>
    !names.has(path) && Array.from(names.keys()).some((name) => dirname(name) === path);

  const disk: PowerDisk = {
    meets: () => null,
    calls: () => n,
    isDead: () => isDead,
    mkdir: async (path) => meet('mkdir', path),
    open: async (path, flags) => {
      meet(`open-${flags}`, path);
      if (flags === 'r' && isFolder(path)) return folderHandle(path);
      if (flags === 'r' || flags === 'r+') return fileHandle(path, found(path));
      const inode = names.get(path) ?? stable(new Uint8Array());
      if (flags === 'w') inode.now = new Uint8Array();
      names.set(path, inode);
      return fileHandle(path, inode);
    },
    list: async (path) => {
      meet('list', path);
      return Array.from(names.keys())
        .filter((name) => dirname(name) === path)
        .map((name) => name.slice(path.length + 1));
    },
    size: async (path) => {
      meet('size', path);
      return isFolder(path) ? 0 : found(path).now.byteLength;
    },
    readFile: async (path) => {
      meet('readFile', path);
      return found(path).now.slice();
    },
    rename: async (from, to) => {
      meet('rename', to);
      names.set(to, found(from));
      names.delete(from);
    },
    remove: async (path) => {
      meet('remove', path);
      names.delete(path);
    },
    files: () => new Map(Array.from(names, ([path, { now }]) => [path, now])),
    afterKill: () => createPowerDisk(disk.files()),
    afterPowerCut: (share) => {
      const left = new Map<string, Uint8Array>();
      for (const path of new Set([...names.keys(), ...durableNames.keys()])) {
        const inode = (share() < 0.5 ? names : durableNames).get(path);
        if (inode !== undefined) left.set(path, afterCut(inode, share));
      }
      return createPowerDisk(left);
    },
  };
  return disk;
};
