import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { asksTooMuch } from './age-limits.ts';

/** `witness`: an identity made for this one file, with which it can be opened to see whether it is whole. */
export type FileSealing = { ok: true; file: Uint8Array; witness: string } | { ok: false };

/**
 * Seals `bytes` for `recipient`, and for a witness: an unlocked vault holds no recovery key, so that without one nobody
 * could open what was written to see whether it is right. The witness is never stored; once it is forgotten, the
 * recovery key alone opens the file.
 */
export const sealFile = async (bytes: Uint8Array, recipient: string): Promise<FileSealing> => {
  try {
    const witness = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    encrypter.addRecipient(await identityToRecipient(witness));
    return { ok: true, file: await encrypter.encrypt(bytes), witness };
  } catch {
    return { ok: false };
  }
};

/** `wrong`: sealed for another key, or this is no key. `damaged`: it is for this key, and not whole. */
export type FileOpening =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; reason: 'not-age' | 'wrong' | 'damaged' };

const firstLine = 'age-encryption.org/v1\n';

/** Whether `file` says that it is one. */
export const isAge = (file: Uint8Array): boolean =>
  new TextDecoder().decode(file.subarray(0, firstLine.length)) === firstLine;

const isForOthers = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('no identity matched');

/** Opens an age file with an identity, `AGE-SECRET-KEY-1…`. */
export const openFile = async (file: Uint8Array, identity: string): Promise<FileOpening> => {
  if (!isAge(file)) return { ok: false, reason: 'not-age' };
  if (asksTooMuch(file)) return { ok: false, reason: 'damaged' };
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(identity);
  } catch {
    return { ok: false, reason: 'wrong' };
  }
  try {
    return { ok: true, bytes: await decrypter.decrypt(file) };
  } catch (error) {
    return { ok: false, reason: isForOthers(error) ? 'wrong' : 'damaged' };
  }
};
