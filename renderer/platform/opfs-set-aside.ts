import { readAll, takeFile, writeAll } from './opfs-file.ts';

/** A copy in pieces, so that a large file need not fit into memory. */
const piece = 4 * 1024 * 1024;

/**
 * Gives a file a name that Leeway leaves alone. Copied, flushed and only then removed: renaming goes through Chromium's
 * directory database, whose own faults are why the journal exists. Fine where there is no such file.
 */
export const setFileAside = async (folder: FileSystemDirectoryHandle, name: string): Promise<void> => {
  const from = await takeFile(folder, name, false);
  if (from === null) return;
  try {
    const to = await takeFile(folder, `${name}.unreadable-${Date.now()}`, true);
    if (to === null) throw new Error('no file');
    try {
      for (let at = 0; at < from.getSize(); at += piece) writeAll(to, readAll(from, at, at + piece), at);
      to.flush();
    } finally {
      to.close();
    }
  } finally {
    from.close();
  }
  await folder.removeEntry(name);
};
