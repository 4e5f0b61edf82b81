import type { SyncAccessHandle } from '#platform/opfs-file.ts';

type File = { bytes: Uint8Array; flushed: Uint8Array; isTaken: boolean };
type Folder = Map<string, File>;

const missing = () => new DOMException('there is none', 'NotFoundError');

const handleOf = (file: File): SyncAccessHandle => {
  if (file.isTaken) throw new DOMException('taken', 'NoModificationAllowedError');
  file.isTaken = true;
  return {
    read: (into, { at }) => {
      const part = file.bytes.subarray(at, at + into.byteLength);
      into.set(part);
      return part.byteLength;
    },
    write: (from, { at }) => {
      const all = new Uint8Array(Math.max(file.bytes.byteLength, at + from.byteLength));
      all.set(file.bytes);
      all.set(from, at);
      file.bytes = all;
      return from.byteLength;
    },
    flush: () => {
      file.flushed = file.bytes.slice();
    },
    truncate: (size) => {
      file.bytes = file.bytes.slice(0, size);
    },
    getSize: () => file.bytes.byteLength,
    close: () => {
      file.isTaken = false;
    },
  };
};

const folderHandle = (files: Folder) => ({
  getFileHandle: async (name: string, { create = false } = {}) => {
    const file = files.get(name) ?? { bytes: new Uint8Array(), flushed: new Uint8Array(), isTaken: false };
    if (!files.has(name) && !create) throw missing();
    files.set(name, file);
    return { createSyncAccessHandle: async () => handleOf(file) };
  },
  removeEntry: async (name: string) => {
    if (!files.delete(name)) throw missing();
  },
  async *keys() {
    yield* files.keys();
  },
});

/** Locks of one name each. Who waits gets it when it is let go, or gives up at the signal. */
const createLocks = () => {
  const held = new Map<string, Promise<unknown>>();
  return {
    request: async (
      name: string,
      { signal }: { signal: AbortSignal },
      work: () => Promise<void>,
    ): Promise<void> => {
      const given = held.get(name);
      if (given !== undefined)
        await Promise.race([
          given,
          new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason as Error))),
        ]);
      const done = work();
      held.set(name, done);
      await done;
      held.delete(name);
    },
  };
};

/**
 * An origin-private file system in memory that knows what was flushed, as a `navigator`: real browsers can't be shown
 * the power going.
 */
export const createPowerOpfs = () => {
  const folders = new Map<string, Folder>();
  const root = {
    getDirectoryHandle: async (name: string, { create = false } = {}) => {
      const files = folders.get(name) ?? (create ? new Map<string, File>() : undefined);
      if (files === undefined) throw missing();
      folders.set(name, files);
      return folderHandle(files);
    },
    removeEntry: async (name: string) => void folders.delete(name),
  };
  const navigator = () => ({
    storage: { getDirectory: async () => root, estimate: async () => ({ quota: 1e9, usage: 0 }) },
    locks: createLocks(),
  });
  return {
    navigator,
    /** Every file is as it was flushed last, and nobody holds anything any more. */
    losePower: () => {
      for (const file of Array.from(folders.values(), (files) => Array.from(files.values())).flat())
        Object.assign(file, { bytes: file.flushed.slice(), isTaken: false });
    },
    namesIn: (folder: string) => Array.from(folders.get(folder)?.keys() ?? []).toSorted(),
    /** Makes the disk have something else. */
    change: (folder: string, name: string, into: (bytes: Uint8Array) => Uint8Array) => {
      const file = folders.get(folder)?.get(name);
      if (file !== undefined) file.flushed = into(file.flushed);
    },
    /** What the disk has of a file. */
    bytesOf: (folder: string, name: string) => folders.get(folder)?.get(name)?.flushed.slice(),
  };
};
