import { importLimits } from '#domain/import/limits.ts';
import { kindOfFile } from '#import/kind-of-file.ts';

/** A file as it was chosen; `path` has its folders where a folder was. */
export type ChosenFile = { path: string; file: File };

/** From a file field, also one for folders. */
export const fromField = (files: FileList | null): ChosenFile[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** One more that can be read than may be imported at once: then all of it is refused, and nothing is lost unseen. */
const mostFiles = importLimits.files + 1;
/** Others, such as pictures, are only counted. */
const mostOthers = 20_000;
/** Deeper than any path that a system opens by name. */
const mostDepth = 500;

/** What was taken so far, and how many of it can be read. */
type Taken = { files: ChosenFile[]; readable: number; others: number };

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** One batch of a folder's entries; empty at the end. */
const batchOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const take = async (entry: FileSystemFileEntry, into: Taken): Promise<void> => {
  const path = entry.fullPath.replace(/^\//, '');
  const isReadable = kindOfFile(path) !== 'skipped';
  if (!isReadable && into.others >= mostOthers) return;
  const file = await fileOf(entry);
  if (file === null) return;
  into.files.push({ path, file });
  into[isReadable ? 'readable' : 'others'] += 1;
};

const walk = async (entry: FileSystemEntry, into: Taken, depth: number): Promise<void> => {
  if (into.readable >= mostFiles || depth > mostDepth) return;
  if (isFile(entry)) await take(entry, into);
  else if (isFolder(entry)) {
    const reader = entry.createReader();
    for (let batch = await batchOf(reader); batch.length > 0; batch = await batchOf(reader))
      for (const one of batch) await walk(one, into, depth + 1);
  }
};

/** What was dropped, with everything in dropped folders. The entries are taken before anything is waited for. */
export const fromDrop = async ({ items, files }: DataTransfer): Promise<ChosenFile[]> => {
  const plain = [...files].map((file) => ({ path: file.name, file }));
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return plain;
  const all: Taken = { files: [], readable: 0, others: 0 };
  for (const entry of entries) await walk(entry, all, 0);
  return all.files;
};
