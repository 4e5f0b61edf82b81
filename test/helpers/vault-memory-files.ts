import type { FileFault, FileResult, VaultFileName, VaultFiles } from '#platform/desktop.ts';

/** A disk in memory that can fail. Share one between openers; look into it and change it as a test likes. */
export type MemoryDisk = {
  files: Map<VaultFileName, Uint8Array>;
  /** Files that were set aside, oldest first. */
  aside: { name: VaultFileName; bytes: Uint8Array }[];
  keyFile: Uint8Array | null;
  /** The first generation's journal. */
  journal: Uint8Array;
  holder: VaultFiles | null;
  /** The next appends fail with this until it is `null` again. */
  appendFault: FileFault | null;
  /** Every call that may change a byte. */
  writes: string[];
  /** Every part of a file that was read. */
  reads: { name: VaultFileName; start: number; end: number }[];
  /** Stops the machine before the call of this number, counted from 1 over all that may change a byte. */
  dieBefore: number | null;
};

export const createMemoryDisk = (): MemoryDisk => {
  const files = new Map<VaultFileName, Uint8Array>();
  const disk: MemoryDisk = {
    files,
    aside: [],
    get keyFile() {
      return files.get('keys') ?? null;
    },
    set keyFile(bytes) {
      // As an older Leeway left it, which knew of one alone.
      files.delete('keys-copy');
      if (bytes === null) files.delete('keys');
      else files.set('keys', bytes);
    },
    get journal() {
      return files.get('journal') ?? new Uint8Array();
    },
    set journal(bytes) {
      files.set('journal', bytes);
    },
    holder: null,
    appendFault: null,
    writes: [],
    reads: [],
    dieBefore: null,
  };
  return disk;
};

const faulty = (fault: FileFault): { ok: false; fault: FileFault } => ({ ok: false, fault });
const did = <T>(value: T): FileResult<T> => ({ ok: true, value });

/** `VaultFiles` over a memory disk. */
export const memoryVaultFiles = (disk: MemoryDisk): VaultFiles => {
  const holding = async <T>(what: string, work: () => FileResult<T>): Promise<FileResult<T>> => {
    if (disk.holder !== files) return faulty('io');
    if (what !== '') {
      if (disk.dieBefore !== null && disk.writes.length + 1 >= disk.dieBefore) return faulty('io');
      disk.writes.push(what);
    }
    return work();
  };
  const at = (name: VaultFileName): Uint8Array => disk.files.get(name) ?? new Uint8Array();
  const files: VaultFiles = {
    open: async () => {
      if (disk.holder !== null) return faulty('in-use');
      disk.holder = files;
      return did(Array.from(disk.files, ([name, bytes]) => ({ name, size: bytes.byteLength })));
    },
    read: (name, start, end) =>
      holding('', () => {
        const bytes = at(name).slice(start, end);
        disk.reads.push({ name, start, end: start + bytes.byteLength });
        return did(bytes);
      }),
    append: (name, position, bytes) =>
      holding(`append ${name}`, () => {
        if (disk.appendFault !== null) return faulty(disk.appendFault);
        if (position > at(name).byteLength) return faulty('io');
        const next = new Uint8Array(position + bytes.byteLength);
        next.set(at(name).subarray(0, position));
        next.set(bytes, position);
        disk.files.set(name, next);
        return did(undefined);
      }),
    truncate: (name, size) =>
      holding(`truncate ${name}`, () => {
        if (disk.files.has(name)) disk.files.set(name, at(name).slice(0, size));
        return did(undefined);
      }),
    replace: (name, bytes) =>
      holding(`replace ${name}`, () => {
        disk.files.set(name, bytes.slice());
        return did(undefined);
      }),
    remove: (name) =>
      holding(`remove ${name}`, () => {
        disk.files.delete(name);
        return did(undefined);
      }),
    setAside: (name) =>
      holding(`set-aside ${name}`, () => {
        const bytes = disk.files.get(name);
        if (bytes) disk.aside.push({ name, bytes });
        disk.files.delete(name);
        return did(undefined);
      }),
    destroy: () =>
      holding('destroy', () => {
        disk.files.clear();
        return did(undefined);
      }),
    close: async () => {
      if (disk.holder === files) disk.holder = null;
    },
  };
  return files;
};
