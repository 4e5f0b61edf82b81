/** A file as it was chosen; `path` has its folders where a folder was. */
export type ChosenFile = { path: string; file: File };

/** From a file field, also one for folders. */
export const fromField = (files: FileList | null): ChosenFile[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** Far more than may be imported: what is beyond is refused anyway. */
const mostFiles = 20_000;
const mostDepth = 20;

const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** One batch of a folder's entries; empty at the end. */
const batchOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const walk = async (entry: FileSystemEntry, into: ChosenFile[], depth: number): Promise<void> => {
  if (into.length >= mostFiles || depth > mostDepth) return;
  if (isFile(entry)) {
    const file = await fileOf(entry);
    if (file) into.push({ path: entry.fullPath.replace(/^\//, ''), file });
  } else if (isFolder(entry)) {
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
  const all: ChosenFile[] = [];
  for (const entry of entries) await walk(entry, all, 0);
  return all;
};
