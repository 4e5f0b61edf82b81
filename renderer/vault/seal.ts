import { type Bytes, joined, ownBytes, randomBytes, utf8 } from './bytes.ts';

const nonceLength = 12;

/** AES-256-GCM; can seal and open, but never leaves the browser's key store again. */
export type SealingKey = CryptoKey;

/** Makes a key of 32 bytes. The caller wipes the bytes. */
export const importSealingKey = (raw: Bytes): Promise<SealingKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** What a sealed text is about. JSON, because no two lists of words read the same in it. */
const associated = (about: readonly (string | number)[]): Bytes => utf8(JSON.stringify(about));

/**
 * Seals `plain` for exactly `about`: 12 random bytes of nonce, then ciphertext and tag. Random nonces are safe for
 * 2^32 seals under one key (NIST SP 800-38D, 8.3); a change every second for a century stays below that.
 */
export const seal = async (
  key: SealingKey,
  plain: Bytes,
  about: readonly (string | number)[],
): Promise<Bytes> => {
  const iv = randomBytes(nonceLength);
  const algorithm = { name: 'AES-GCM', iv, additionalData: associated(about) };
  return joined([iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain))]);
};

/** What was sealed, or `null` when the key, the bytes or `about` are not the ones it was sealed with. */
export const unseal = async (
  key: SealingKey,
  sealed: Uint8Array,
  about: readonly (string | number)[],
): Promise<Bytes | null> => {
  const iv = ownBytes(sealed.subarray(0, nonceLength));
  const algorithm = { name: 'AES-GCM', iv, additionalData: associated(about) };
  try {
    const body = ownBytes(sealed.subarray(nonceLength));
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, body));
  } catch {
    return null;
  }
};
