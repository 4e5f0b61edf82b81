import type { FileFault, FileResult, VaultFiles, WholeFile } from '#platform/desktop.ts';
import { checkOf, encodeKeyFile, type KeyFile, type KeyFileReading, readKeyFile } from './key-file.ts';

/**
 * The key file lies there twice, with the same bytes, since one flipped bit in it can shut the whole vault. The first is
 * always written first, so where both are sound and differ it is the newer one. A Leeway from before the second one was
 * there reads and writes the first alone, and carries its checksum along unchanged.
 */
const names = ['keys', 'keys-copy'] as const satisfies readonly WholeFile[];

/** A key file is some 2 KB; more than this is none. */
const mostKeyBytes = 1024 * 1024;

type One = { bytes: Uint8Array; check: ReturnType<typeof checkOf>; reading: KeyFileReading };

export type KeyFilesReading =
  | {
      ok: true;
      /** What may open the vault, the most trustworthy first. */
      candidates: readonly [KeyFile, ...KeyFile[]];
      /** Both lie there, sound and the same. */
      isDoubled: boolean;
      /** The first is damaged, or was written by an older Leeway. */
      isFirstDoubtful: boolean;
    }
  | { ok: false; reason: 'newer' | 'damaged' | FileFault };

const readOne = async (
  files: VaultFiles,
  name: (typeof names)[number],
  schema: number,
): Promise<FileResult<One>> => {
  const read = await files.read(name, 0, mostKeyBytes);
  if (!read.ok) return read;
  const bytes = read.value;
  return { ok: true, value: { bytes, check: checkOf(bytes), reading: readKeyFile(bytes, schema) } };
};

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.byteLength === b.byteLength && a.every((byte, at) => byte === b[at]);

/** By trust: a damaged one comes last, else the first, which is never older than the second. */
const inOrder = (all: readonly One[]): One[] => {
  const [first, second] = all;
  const different = first && second && isSame(first.bytes, second.bytes) ? [first] : all;
  const rank = ({ check }: One) => (check === 'wrong' ? 1 : 0);
  return different.toSorted((a, b) => rank(a) - rank(b));
};

const isNewer = ({ reading }: One): boolean => !reading.ok && reading.reason === 'newer';

/** Reads both. `newer` when one that is not damaged says so, and also when nothing else can be read. */
export const readKeyFiles = async (files: VaultFiles, schema: number): Promise<KeyFilesReading> => {
  const first = await readOne(files, 'keys', schema);
  const second = await readOne(files, 'keys-copy', schema);
  const all = [first, second].flatMap((one) => (one.ok ? [one.value] : []));
  const sound = second.ok && second.value.check === 'right';
  // A disk that does not answer is no damage, unless the other one is known to be whole.
  if (!first.ok && !sound) return { ok: false, reason: first.fault };
  if (all.some((one) => isNewer(one) && one.check !== 'wrong')) return { ok: false, reason: 'newer' };
  const [best, ...others] = inOrder(all).flatMap(({ reading }) => (reading.ok ? [reading.keyFile] : []));
  if (best === undefined) return { ok: false, reason: all.some(isNewer) ? 'newer' : 'damaged' };
  const isFirstRight = first.ok && first.value.check === 'right';
  return {
    ok: true,
    candidates: [best, ...others],
    isDoubled: isFirstRight && second.ok && isSame(first.value.bytes, second.value.bytes),
    isFirstDoubtful: first.ok && first.value.bytes.byteLength > 0 && first.value.check === 'wrong',
  };
};

/** Replaces both. After a fault the first may be the new one already, and counts. */
export const writeKeyFiles = async (files: VaultFiles, keyFile: KeyFile): Promise<FileResult<void>> => {
  const bytes = encodeKeyFile(keyFile);
  const first = await files.replace('keys', bytes);
  return first.ok ? files.replace('keys-copy', bytes) : first;
};

/** What lies on the disk now, where both are whole and the same; `null` where they are not. */
export const doubledKeyFile = async (files: VaultFiles, schema: number): Promise<KeyFile | null> => {
  const read = await readKeyFiles(files, schema);
  return read.ok && read.isDoubled ? read.candidates[0] : null;
};

/**
 * Writes `keyFile` where it is not what lies there twice. A first one that is damaged is set aside before: if it was an
 * older Leeway that wrote it, it may say something that the other one does not.
 */
export const settleKeyFiles = async (
  files: VaultFiles,
  keyFile: KeyFile,
  { isDoubled, isFirstDoubtful, candidates }: Extract<KeyFilesReading, { ok: true }>,
): Promise<FileResult<void>> => {
  if (isDoubled && keyFile === candidates[0]) return { ok: true, value: undefined };
  const aside = isFirstDoubtful ? await files.setAside('keys') : null;
  return aside?.ok === false ? aside : writeKeyFiles(files, keyFile);
};
