import type { DiskFile } from './disk.ts';

/** Writes every byte at `position`; the system may take them in pieces. Throws on a fault. */
export const writeAll = async (file: DiskFile, bytes: Uint8Array, position: number): Promise<void> => {
  let done = 0;
  while (done < bytes.byteLength) {
    const { bytesWritten } = await file.write(bytes, done, bytes.byteLength - done, position + done);
    // A system that takes nothing and reports no fault has no space left.
    if (bytesWritten === 0) throw Object.assign(new Error('short write'), { code: 'ENOSPC' });
    done += bytesWritten;
  }
};
