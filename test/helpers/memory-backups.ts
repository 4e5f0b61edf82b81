import type { BackupFault, BackupFolder, BackupPlace } from '#platform/backup-place.ts';

/** A folder in memory that can fail. Look into `files` and change them as a test likes. */
export type MemoryFolder = BackupFolder & {
  files: Map<string, Uint8Array>;
  unchecked: Map<string, Uint8Array>;
  /** Every call answers with this until it is `null` again. */
  fault: BackupFault | null;
  /** Only writing does. */
  writeFault: BackupFault | null;
};

const did = <T>(value: T) => ({ ok: true, value }) as const;

const memoryFolder = (): MemoryFolder => {
  const guarded = async <T>(work: () => { ok: true; value: T } | { ok: false; fault: BackupFault }) =>
    folder.fault === null ? work() : ({ ok: false, fault: folder.fault } as const);
  const slice = (from: Map<string, Uint8Array>, name: string, start: number, end: number) => {
    const bytes = from.get(name);
    return bytes ? did(bytes.slice(start, end)) : ({ ok: false, fault: 'gone' } as const);
  };
  const folder: MemoryFolder = {
    files: new Map(),
    unchecked: new Map(),
    fault: null,
    writeFault: null,
    list: () =>
      guarded(() => did(Array.from(folder.files, ([name, { byteLength: size }]) => ({ name, size })))),
    write: (name, position, bytes) =>
      guarded(() => {
        if (folder.writeFault !== null) return { ok: false, fault: folder.writeFault };
        const before = (folder.unchecked.get(name) ?? new Uint8Array()).subarray(0, position);
        folder.unchecked.set(name, Uint8Array.from([...before, ...bytes]));
        return did(undefined);
      }),
    readBack: (name, start, end) => guarded(() => slice(folder.unchecked, name, start, end)),
    keep: (name) =>
      guarded(() => {
        folder.files.set(name, folder.unchecked.get(name) ?? new Uint8Array());
        folder.unchecked.delete(name);
        return did(undefined);
      }),
    read: (name, start, end) => guarded(() => slice(folder.files, name, start, end)),
    remove: (name) =>
      guarded(() => {
        folder.files.delete(name);
        folder.unchecked.delete(name);
        return did(undefined);
      }),
    sweep: () =>
      guarded(() => {
        folder.unchecked.clear();
        return did(undefined);
      }),
  };
  return folder;
};

/** Both folders in memory; the chosen one is chosen from the beginning, unless a test takes it away. */
export const memoryBackups = () => {
  const own = memoryFolder();
  const chosen = memoryFolder();
  const state = { label: 'Stick' as string | null };
  const place: BackupPlace = {
    own,
    chosen,
    canChoose: true,
    chosenFolder: async () =>
      state.label === null ? null : { label: state.label, state: chosen.fault === null ? 'ready' : 'gone' },
    choose: async () => {
      state.label = 'Stick';
      return { ok: true, label: 'Stick' };
    },
    allowAgain: async () => true,
    forgetChosen: async () => {
      state.label = null;
    },
  };
  return { place, own, chosen, state };
};
