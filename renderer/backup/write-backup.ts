import type { BackupFault, BackupFolder, BackupResult } from '#platform/backup-place.ts';
import { isAge } from '#vault/age-files.ts';
import { askAge } from '#vault/age-request.ts';
import { type Bytes, joined, ownBytes, toHex } from '#vault/bytes.ts';

/** One message to the machine carries so much. */
const piece = 16 * 1024 * 1024;

export const sha256 = async (bytes: Uint8Array): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', ownBytes(bytes))));

/** A backup that is sealed and not written yet. */
export type SealedBackup = {
  file: Uint8Array;
  /** SHA-256 of the file. */
  hash: string;
  /** Opens the file and compares: whether these bytes give back exactly what was sealed. */
  isRight(bytes: Uint8Array): Promise<boolean>;
};

/** Who seals; tests put others in here. */
export type AgeHands = Pick<typeof import('#vault/age-files.ts'), 'sealFile' | 'openFile'>;

/** The age worker, so that the page is never blocked. */
export const ageWorker: AgeHands = {
  sealFile: (bytes, recipient) => askAge({ ask: 'seal-file', bytes, recipient }),
  openFile: (file, identity) => askAge({ ask: 'open-file', file, identity }),
};

/** Seals a backup's text for the recovery key. `null`: it can't be sealed, so that nothing may be written. */
export const sealBackup = async (
  text: Bytes,
  recipient: string,
  age: AgeHands = ageWorker,
): Promise<SealedBackup | null> => {
  const sealing = await age.sealFile(text, recipient).catch(() => ({ ok: false }) as const);
  // Whatever went wrong with it, words in the clear never get as far as a folder.
  if (!sealing.ok || !isAge(sealing.file)) return null;
  const { file, witness } = sealing;
  const contents = await sha256(text);
  const isRight = async (bytes: Uint8Array): Promise<boolean> => {
    const opening = await age.openFile(bytes, witness).catch(() => ({ ok: false }) as const);
    return opening.ok && (await sha256(opening.bytes)) === contents;
  };
  return { file, hash: await sha256(file), isRight };
};

type Reading = (start: number, end: number) => Promise<BackupResult<Uint8Array>>;

/** Everything that `read` has, in pieces; `null` past `most` bytes. */
export const readPieces = async (read: Reading, most: number): Promise<BackupResult<Bytes | null>> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const part = await read(size, size + piece);
    if (!part.ok) return part;
    parts.push(part.value);
    size += part.value.byteLength;
    if (size > most) return { ok: true, value: null };
    if (part.value.byteLength < piece) return { ok: true, value: joined(parts) };
  }
};

const writePieces = async (
  folder: BackupFolder,
  name: string,
  file: Uint8Array,
): Promise<BackupResult<void>> => {
  for (let at = 0; at < file.byteLength; at += piece) {
    const written = await folder.write(name, at, file.subarray(at, at + piece));
    if (!written.ok) return written;
  }
  return { ok: true, value: undefined };
};

/** `unsound`: what was read back is not what was written. */
export type WriteFault = BackupFault | 'unsound';
export type WriteOutcome = { ok: true } | { ok: false; fault: WriteFault };

const writeAndCheck = async (
  folder: BackupFolder,
  name: string,
  { file, isRight }: SealedBackup,
): Promise<WriteOutcome> => {
  const written = await writePieces(folder, name, file);
  if (!written.ok) return written;
  const back = await readPieces((start, end) => folder.readBack(name, start, end), file.byteLength);
  if (!back.ok) return back;
  return back.value !== null && (await isRight(back.value)) ? { ok: true } : { ok: false, fault: 'unsound' };
};

/**
 * Writes a backup, reads it back, opens it and compares. It does not count before `folder.keep(name)`. After a fault nothing
 * of it is left.
 */
export const stageBackup = async (
  folder: BackupFolder,
  name: string,
  sealed: SealedBackup,
): Promise<WriteOutcome> => {
  const outcome = await writeAndCheck(folder, name, sealed);
  if (!outcome.ok) await folder.remove(name);
  return outcome;
};

/** Whether the very file that was written lies there. */
export const liesIn = async (
  folder: BackupFolder,
  { name, size, hash }: { name: string; size: number; hash: string },
): Promise<boolean> => {
  const read = await readPieces((start, end) => folder.read(name, start, end), size);
  return read.ok && read.value !== null && (await sha256(read.value)) === hash;
};
