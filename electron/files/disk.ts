import { type FileHandle, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';

/** What the vault's store needs from the file system; tests put faults in here. */
export type Disk = {
  mkdir(path: string): Promise<void>;
  open(path: string, flags: 'r' | 'r+' | 'w' | 'a'): Promise<DiskFile>;
  /** Names in a folder; none where there is no folder. */
  list(path: string): Promise<string[]>;
  /** Bytes of a file. */
  size(path: string): Promise<number>;
  readFile(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
};

export type DiskFile = Pick<FileHandle, 'sync' | 'datasync' | 'truncate' | 'close'> & {
  /** May write fewer bytes than given, as the system's own call. */
  write(bytes: Uint8Array, from: number, length: number, position: number): Promise<{ bytesWritten: number }>;
  read(bytes: Uint8Array, from: number, length: number, position: number): Promise<{ bytesRead: number }>;
  stat(): Promise<{ size: number }>;
};

/** The real file system. What the vault writes is for its owner alone. */
export const realDisk: Disk = {
  mkdir: async (path) => void (await mkdir(path, { recursive: true, mode: 0o700 })),
  open: (path, flags) => open(path, flags, 0o600),
  list: (path) =>
    readdir(path).catch((error: unknown) => {
      if (faultCode(error) === 'ENOENT') return [];
      throw error;
    }),
  size: async (path) => (await stat(path)).size,
  // A copy of its own: a Buffer may share memory with other data, and all of it would travel over IPC.
  readFile: async (path) => new Uint8Array(await readFile(path)),
  rename,
  remove: (path) => rm(path, { force: true }),
};

/** The system's short name of a fault, such as `ENOSPC`. */
export const faultCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
