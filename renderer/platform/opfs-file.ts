/** A file in the origin-private file system, held alone by this worker. TypeScript knows it for workers only. */
export type SyncAccessHandle = {
  read(into: Uint8Array, options: { at: number }): number;
  /** Answers how many bytes were taken. Throws `QuotaExceededError` when there is no space. */
  write(from: Uint8Array, options: { at: number }): number;
  flush(): void;
  truncate(size: number): void;
  getSize(): number;
  close(): void;
};

type SyncFile = FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncAccessHandle> };

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const isMissing = (error: unknown): boolean => nameOf(error) === 'NotFoundError';
export const isHeldElsewhere = (error: unknown): boolean => nameOf(error) === 'NoModificationAllowedError';
export const isFull = (error: unknown): boolean => nameOf(error) === 'QuotaExceededError';

/** Takes a file for this worker alone; `null` when it is not there and `create` is not asked for. */
export const takeFile = async (
  folder: FileSystemDirectoryHandle,
  name: string,
  create: boolean,
): Promise<SyncAccessHandle | null> => {
  try {
    const file = (await folder.getFileHandle(name, { create })) as SyncFile;
    return await file.createSyncAccessHandle();
  } catch (error) {
    if (isMissing(error) && !create) return null;
    throw error;
  }
};

/** Writes all of `bytes` at `at`, or throws; a short write means that there is no space. */
export const writeAll = (file: SyncAccessHandle, bytes: Uint8Array, at: number): void => {
  if (file.write(bytes, { at }) < bytes.byteLength)
    throw new DOMException('short write', 'QuotaExceededError');
};

export const readAll = (file: SyncAccessHandle, start: number, end: number): Uint8Array => {
  const bytes = new Uint8Array(Math.max(0, Math.min(end, file.getSize()) - start));
  return bytes.subarray(0, file.read(bytes, { at: start }));
};
