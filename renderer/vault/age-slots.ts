import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { asksTooMuch } from './age-limits.ts';

export type Secret = { passphrase: string } | { recoveryKey: string };

/** The same letters give the same passphrase, however a keyboard composes them. */
const normalPassphrase = (passphrase: string): string => passphrase.normalize('NFC').trim();

/** `recipient`: the public half of the recovery key, `age1…`. Whoever knows it can seal for the key, and open nothing. */
export type NewRecoverySlot = { recoveryKey: string; recipient: string; age: string };

/** Wraps `dataKey` for a recovery key, an age identity of its own; a new one, unless one is given. */
export const newRecoverySlot = async (dataKey: Uint8Array, known?: string): Promise<NewRecoverySlot> => {
  const recoveryKey = known ?? (await generateX25519Identity());
  const recipient = await identityToRecipient(recoveryKey);
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return { recoveryKey, recipient, age: armor.encode(await encrypter.encrypt(dataKey)) };
};

/** Wraps `dataKey` for a passphrase by scrypt with N = 2^`workFactor`. Slow, on purpose. */
export const newPassphraseSlot = async (
  dataKey: Uint8Array,
  passphrase: string,
  workFactor: number,
): Promise<{ age: string }> => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normalPassphrase(passphrase));
  encrypter.setScryptWorkFactor(workFactor);
  return { age: armor.encode(await encrypter.encrypt(dataKey)) };
};

/** `recipient`: that of the recovery key, where the slot was opened with one. */
export type SlotOpening =
  | { ok: true; dataKey: Uint8Array; recipient?: string }
  | { ok: false; reason: 'wrong' | 'damaged' };

const decoded = (age: string): Uint8Array | null => {
  try {
    return armor.decode(age);
  } catch {
    return null;
  }
};

/** The data key in an armoured age file. `damaged`: not an age file, or one that asks for too much work. */
export const openSlot = async (age: string, secret: Secret): Promise<SlotOpening> => {
  const file = decoded(age);
  if (file === null || asksTooMuch(file)) return { ok: false, reason: 'damaged' };
  try {
    const decrypter = new Decrypter();
    if ('passphrase' in secret) {
      decrypter.addPassphrase(normalPassphrase(secret.passphrase));
      return { ok: true, dataKey: await decrypter.decrypt(file) };
    }
    decrypter.addIdentity(secret.recoveryKey);
    const dataKey = await decrypter.decrypt(file);
    return { ok: true, dataKey, recipient: await identityToRecipient(secret.recoveryKey) };
  } catch {
    // age says the same of a wrong secret and of a mistyped identity.
    return { ok: false, reason: 'wrong' };
  }
};
