import { fromHex, toHex, utf8 } from './bytes.ts';
import type { KeyFile } from './key-file.ts';
import { type SealingKey, seal, unseal } from './seal.ts';

/**
 * The vault's id stands in the clear, and what is sealed about it opens with no other. The proof, an empty text sealed about
 * it under the data key, tells a changed id from a damaged file of keys.
 */
const about = (vaultId: string) => ['vault', vaultId];

/** `unknown`: an older key file has no proof. */
export const provesVaultId = async (
  key: SealingKey,
  { vaultId, vaultProof }: KeyFile,
): Promise<boolean | 'unknown'> =>
  vaultProof === undefined ? 'unknown' : (await unseal(key, fromHex(vaultProof), about(vaultId))) !== null;

/** The same file with the proof; the same object where it has one. */
export const withVaultProof = async (key: SealingKey, keyFile: KeyFile): Promise<KeyFile> =>
  keyFile.vaultProof === undefined
    ? { ...keyFile, vaultProof: toHex(await seal(key, utf8(''), about(keyFile.vaultId))) }
    : keyFile;
