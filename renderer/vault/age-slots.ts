import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

export type Secret = { passphrase: string } | { recoveryKey: string };

/** The same letters give the same passphrase, however a keyboard composes them. */
const normalPassphrase = (passphrase: string): string => passphrase.normalize('NFC').trim();

/** Wraps `dataKey` for a new recovery key, an age identity of its own. */
export const newRecoverySlot = async (dataKey: Uint8Array): Promise<{ recoveryKey: string; age: string }> => {
  const recoveryKey = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.addRecipient(await identityToRecipient(recoveryKey));
  return { recoveryKey, age: armor.encode(await encrypter.encrypt(dataKey)) };
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

/** The most that is tried when reading, N = 2^20: a file must not make the program work for minutes. */
const highestWorkFactor = 20;

const asksTooMuch = (file: Uint8Array): boolean => {
  const header = new TextDecoder().decode(file.subarray(0, 400));
  const factor = /^-> scrypt \S+ (\d+)$/m.exec(header)?.[1];
  return factor !== undefined && Number(factor) > highestWorkFactor;
};

export type SlotOpening = { ok: true; dataKey: Uint8Array } | { ok: false; reason: 'wrong' | 'damaged' };

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
    if ('passphrase' in secret) decrypter.addPassphrase(normalPassphrase(secret.passphrase));
    else decrypter.addIdentity(secret.recoveryKey);
    return { ok: true, dataKey: await decrypter.decrypt(file) };
  } catch {
    // age says the same of a wrong secret and of a mistyped identity.
    return { ok: false, reason: 'wrong' };
  }
};
