import type { WholeFile } from './desktop.ts';
import { readAll, takeFile, writeAll } from './opfs-file.ts';

/**
 * A file that is replaced whole, as two files that are written in turn, each with a generation and a checksum; the newest
 * sound one counts. A kill at any point leaves one of them whole. Renaming would go through Chromium's directory
 * database, a LevelDB whose own faults are why the journal exists.
 */
export const pairOf = (name: WholeFile): readonly [string, string] => {
  const short = name === 'keys' ? 'key' : name;
  return [`${short}-a`, `${short}-b`];
};

/** Generation (4), length (4), SHA-256 of these and the bytes (32). */
const headLength = 40;

type Generation = { name: string; generation: number; bytes: Uint8Array };

const digestOf = async (head: Uint8Array, bytes: Uint8Array): Promise<Uint8Array> => {
  const all = new Uint8Array(8 + bytes.byteLength);
  all.set(head.subarray(0, 8));
  all.set(bytes, 8);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
};

const encoded = async (generation: number, bytes: Uint8Array): Promise<Uint8Array> => {
  const all = new Uint8Array(headLength + bytes.byteLength);
  const view = new DataView(all.buffer);
  view.setUint32(0, generation);
  view.setUint32(4, bytes.byteLength);
  all.set(await digestOf(all, bytes), 8);
  all.set(bytes, headLength);
  return all;
};

const decoded = async (name: string, all: Uint8Array): Promise<Generation | null> => {
  if (all.byteLength < headLength) return null;
  const view = new DataView(all.buffer, all.byteOffset);
  const bytes = all.slice(headLength, headLength + view.getUint32(4));
  const digest = await digestOf(all, bytes);
  if (!digest.every((byte, at) => all[8 + at] === byte)) return null;
  return { name, generation: view.getUint32(0), bytes };
};

const readOne = async (folder: FileSystemDirectoryHandle, name: string): Promise<Generation | null> => {
  const file = await takeFile(folder, name, false);
  if (file === null) return null;
  try {
    return await decoded(name, readAll(file, 0, file.getSize()));
  } finally {
    file.close();
  }
};

const newest = async (folder: FileSystemDirectoryHandle, of: WholeFile): Promise<Generation | null> => {
  const [a, b] = pairOf(of);
  const all = [await readOne(folder, a), await readOne(folder, b)];
  return all.reduce((best, one) => (one && (!best || one.generation > best.generation) ? one : best), null);
};

const write = async (folder: FileSystemDirectoryHandle, name: string, all: Uint8Array): Promise<void> => {
  const file = await takeFile(folder, name, true);
  if (file === null) return;
  try {
    writeAll(file, all, 0);
    file.truncate(all.byteLength);
    file.flush();
  } finally {
    file.close();
  }
};

/** The bytes last written, or `null` when none ever were. */
export const readWhole = async (
  folder: FileSystemDirectoryHandle,
  name: WholeFile,
): Promise<Uint8Array | null> => (await newest(folder, name))?.bytes ?? null;

/** Replaces the file. Throws on a fault; the old bytes count then. */
export const writeWhole = async (
  folder: FileSystemDirectoryHandle,
  name: WholeFile,
  bytes: Uint8Array,
): Promise<void> => {
  const before = await newest(folder, name);
  const all = await encoded((before?.generation ?? 0) + 1, bytes);
  const [a, b] = pairOf(name);
  const [first, second] = before?.name === a ? [b, a] : [a, b];
  await write(folder, first, all);
  // From here on the new bytes count. The other file follows, so that a changed passphrase opens nothing any more.
  await write(folder, second, all).catch(() => undefined);
};

export const removeWhole = async (folder: FileSystemDirectoryHandle, name: WholeFile): Promise<void> => {
  for (const part of pairOf(name)) await folder.removeEntry(part).catch(() => undefined);
};
