import type {
  FileFault,
  FileResult,
  GrowingFile,
  StoredFile,
  VaultFileName,
  VaultFiles,
  WholeFile,
} from './desktop.ts';
import { isFull, isHeldElsewhere, readAll, type SyncAccessHandle, takeFile, writeAll } from './opfs-file.ts';
import { takeLock, vaultLock, withPatience } from './opfs-lock.ts';
import { pairOf, readWhole, removeWhole, writeWhole } from './opfs-whole-file.ts';
import { setFileAside } from './opfs-set-aside.ts';

type Held = { release: () => void; growing: Map<GrowingFile, SyncAccessHandle> };

const wholeFiles: readonly WholeFile[] = ['keys', 'keys-copy', 'people', 'sentinel'];
const isWhole = (name: VaultFileName): name is WholeFile => wholeFiles.some((one) => one === name);
const isGrowing = (name: string): name is GrowingFile =>
  /^(journal|(journal|snapshot)-[1-9]\d{0,8})$/.test(name);

/** `createSyncAccessHandle` reports a real disk without space as an invalid state, so the estimate is asked. */
const hasNoSpace = async (): Promise<boolean> => {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  return quota - usage < 1024 * 1024;
};

const faultOf = async (error: unknown): Promise<FileFault> => {
  if (isFull(error)) return 'full';
  if (isHeldElsewhere(error)) return 'in-use';
  return (await hasNoSpace()) ? 'full' : 'io';
};

const attempt = async <T>(work: () => Promise<T> | T): Promise<FileResult<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, fault: await faultOf(error) };
  }
};

const append = (file: SyncAccessHandle, position: number, bytes: Uint8Array): void => {
  const size = file.getSize();
  if (size < position) throw new Error('gap in the file');
  // What lies behind the last good frame is the rest of a failed write: never append after it.
  if (size > position) file.truncate(position);
  try {
    writeAll(file, bytes, position);
    file.flush();
  } catch (error) {
    cutBack(file, position);
    throw error;
  }
};

/** If this fails too, the next append cuts. */
const cutBack = (file: SyncAccessHandle, position: number): void => {
  try {
    file.truncate(position);
    file.flush();
  } catch {}
};

/** The files of one vault in the origin-private file system. Runs in a worker: only there are flushed writes. */
export const opfsVaultFiles = (folderName: string): VaultFiles => {
  let held: Held | null = null;

  const folder = async (create: boolean): Promise<FileSystemDirectoryHandle | null> => {
    const root = await navigator.storage.getDirectory();
    return root.getDirectoryHandle(folderName, { create }).catch((error: unknown) => {
      if (create) throw error;
      return null;
    });
  };
  const madeFolder = async (): Promise<FileSystemDirectoryHandle> =>
    (await folder(true)) ?? Promise.reject(new Error('no folder'));
  const holding = <T>(work: (held: Held) => Promise<T> | T): Promise<FileResult<T>> => {
    const mine = held;
    return mine === null ? Promise.resolve({ ok: false, fault: 'io' }) : attempt(() => work(mine));
  };

  /** Files stay open between two calls, as the journal is written with every change. */
  const taken = async ({ growing }: Held, name: GrowingFile, create: boolean) => {
    const known = growing.get(name);
    if (known) return known;
    const here = create ? await madeFolder() : await folder(false);
    const file = here && (await withPatience(() => takeFile(here, name, create)));
    if (file) growing.set(name, file);
    return file;
  };
  const letFileGo = ({ growing }: Held, name: GrowingFile): void => {
    growing.get(name)?.close();
    growing.delete(name);
  };
  const letGo = (): void => {
    for (const file of held?.growing.values() ?? []) file.close();
    held?.release();
    held = null;
  };

  const stored = async (mine: Held): Promise<StoredFile[]> => {
    const here = await folder(false);
    if (here === null) return [];
    const names = await namesIn(here);
    const growing = names.filter(isGrowing).map(async (name) => {
      const file = await taken(mine, name, false);
      return { name, size: file?.getSize() ?? 0 };
    });
    const whole = wholeFiles
      .filter((name) => pairOf(name).some((part) => names.includes(part)))
      .map(async (name) => ({ name, bytes: await withPatience(() => readWhole(here, name)) }));
    return [
      ...(await Promise.all(growing)),
      // One that can't be read is there all the same, so that nobody takes it for one that never was.
      ...(await Promise.all(whole)).map(({ name, bytes }) => ({ name, size: bytes?.byteLength ?? 0 })),
    ];
  };

  return {
    open: async () => {
      if (held !== null) return { ok: false, fault: 'in-use' };
      const release = await takeLock(vaultLock(folderName));
      if (release === null) return { ok: false, fault: 'in-use' };
      held = { release, growing: new Map() };
      const result = await holding(stored);
      if (!result.ok) letGo();
      return result;
    },
    read: (name, start, end) =>
      holding(async (mine) => {
        if (!isWhole(name)) {
          const file = await taken(mine, name, false);
          return file ? readAll(file, start, end) : new Uint8Array();
        }
        const here = await folder(false);
        return (here && (await readWhole(here, name)))?.slice(start, end) ?? new Uint8Array();
      }),
    append: (name, position, bytes) =>
      holding(async (mine) => {
        const file = await taken(mine, name, true);
        if (file) append(file, position, bytes);
      }),
    truncate: (name, size) =>
      holding(async (mine) => {
        const file = await taken(mine, name, false);
        if (!file || file.getSize() <= size) return;
        file.truncate(size);
        file.flush();
      }),
    replace: (name, bytes) => holding(async () => writeWhole(await madeFolder(), name, bytes)),
    remove: (name) =>
      holding(async (mine) => {
        const here = await folder(false);
        if (here === null) return;
        if (isWhole(name)) return removeWhole(here, name);
        letFileGo(mine, name);
        if ((await namesIn(here)).includes(name)) await here.removeEntry(name);
      }),
    setAside: (name) =>
      holding(async (mine) => {
        if (!isWhole(name)) letFileGo(mine, name);
        const here = await madeFolder();
        for (const part of isWhole(name) ? pairOf(name) : [name]) await setFileAside(here, part);
      }),
    destroy: () =>
      holding(async (mine) => {
        for (const name of mine.growing.keys()) letFileGo(mine, name);
        const here = await folder(false);
        if (here === null) return;
        // The keys go first: what a crash leaves behind after that can't be read by anyone.
        for (const keys of ['keys', 'keys-copy'] as const) await removeWhole(here, keys);
        // Only what is the vault's: what was set aside stays.
        for (const name of await namesIn(here)) if (isOwn(name)) await here.removeEntry(name);
        if ((await namesIn(here)).length > 0) return;
        await (await navigator.storage.getDirectory()).removeEntry(folderName);
      }),
    close: async () => letGo(),
  };
};

const isOwn = (name: string): boolean =>
  isGrowing(name) || wholeFiles.some((whole) => pairOf(whole).some((part) => part === name));

const namesIn = async (here: FileSystemDirectoryHandle): Promise<string[]> => {
  const names: string[] = [];
  for await (const name of (here as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  return names;
};
