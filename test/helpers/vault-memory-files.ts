import type { FileFault, FileResult, VaultFiles } from '#platform/desktop.ts';

/** A disk in memory that can fail. Share one between openers; look into it and change it as a test likes. */
export type MemoryDisk = {
  keyFile: Uint8Array | null;
  journal: Uint8Array;
  holder: VaultFiles | null;
  /** The next appends fail with this until it is `null` again. */
  appendFault: FileFault | null;
  /** Every call that may change a byte. */
  writes: string[];
  /** Every part of the journal that was read. */
  reads: { start: number; end: number }[];
};

export const createMemoryDisk = (): MemoryDisk => ({
  keyFile: null,
  journal: new Uint8Array(),
  holder: null,
  appendFault: null,
  writes: [],
  reads: [],
});

const faulty = (fault: FileFault): { ok: false; fault: FileFault } => ({ ok: false, fault });
const did = <T>(value: T): FileResult<T> => ({ ok: true, value });

/** `VaultFiles` over a memory disk. */
export const memoryVaultFiles = (disk: MemoryDisk): VaultFiles => {
  const holding = async <T>(what: string, work: () => FileResult<T>): Promise<FileResult<T>> => {
    if (disk.holder !== files) return faulty('io');
    if (what !== '') disk.writes.push(what);
    return work();
  };
  const files: VaultFiles = {
    open: async () => {
      if (disk.holder !== null) return faulty('in-use');
      disk.holder = files;
      return did({ keyFile: disk.keyFile, journalSize: disk.journal.byteLength });
    },
    writeKeyFile: (bytes) =>
      holding('key', () => {
        disk.keyFile = bytes.slice();
        return did(undefined);
      }),
    readJournal: (start, end) =>
      holding('', () => {
        disk.reads.push({ start, end });
        return did(disk.journal.slice(start, end));
      }),
    appendJournal: (position, bytes) =>
      holding('append', () => {
        if (disk.appendFault !== null) return faulty(disk.appendFault);
        if (position > disk.journal.byteLength) return faulty('io');
        const next = new Uint8Array(position + bytes.byteLength);
        next.set(disk.journal.subarray(0, position));
        next.set(bytes, position);
        disk.journal = next;
        return did(undefined);
      }),
    truncateJournal: (size) =>
      holding('truncate', () => {
        disk.journal = disk.journal.slice(0, size);
        return did(undefined);
      }),
    destroy: () =>
      holding('destroy', () => {
        disk.keyFile = null;
        disk.journal = new Uint8Array();
        return did(undefined);
      }),
    close: async () => {
      if (disk.holder === files) disk.holder = null;
    },
  };
  return files;
};
