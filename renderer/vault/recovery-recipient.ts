import type { NewRecoverySlot } from './age-slots.ts';
import { fromHex, toHex, utf8 } from './bytes.ts';
import type { KeyFile, KeySlot } from './key-file.ts';
import { type SealingKey, seal, unseal } from './seal.ts';

/**
 * The recipient stands in the clear, so that a backup can be sealed without any secret. The proof, an empty text sealed
 * about it under the data key, shows that Leeway wrote it there: or else anybody who can write to the disk could have
 * the next backup sealed for themselves.
 */
const about = (recipient: string) => ['recovery-recipient', recipient];

const proofOf = async (key: SealingKey, recipient: string): Promise<string> =>
  toHex(await seal(key, utf8(''), about(recipient)));

/** The slot of a new recovery key. */
export const recoverySlot = async (
  key: SealingKey,
  { age, recipient }: Pick<NewRecoverySlot, 'age' | 'recipient'>,
): Promise<KeySlot> => ({ kind: 'recovery', age, recipient, proof: await proofOf(key, recipient) });

/** Where backups are sealed to. `null`: an older key file, or one that someone else has written into. */
export const provenRecipient = async (key: SealingKey, { slots }: KeyFile): Promise<string | null> => {
  const { recipient, proof } = slots.findLast(({ kind }) => kind === 'recovery') ?? {};
  if (recipient === undefined || proof === undefined) return null;
  return (await unseal(key, fromHex(proof), about(recipient))) === null ? null : recipient;
};

/**
 * The same key file with the recipient of the recovery key that has just opened it, where it did not stand there.
 * `recipient` is `undefined` when another secret opened the vault.
 */
export const withRecipient = async (
  key: SealingKey,
  keyFile: KeyFile,
  recipient: string | undefined,
): Promise<KeyFile> => {
  if (recipient === undefined || (await provenRecipient(key, keyFile)) !== null) return keyFile;
  const at = keyFile.slots.findLastIndex(({ kind }) => kind === 'recovery');
  const proof = await proofOf(key, recipient);
  return {
    ...keyFile,
    slots: keyFile.slots.map((slot, n) => (n === at ? { ...slot, recipient, proof } : slot)),
  };
};
