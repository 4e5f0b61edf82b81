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

const isProven = async (key: SealingKey, { recipient, proof }: KeySlot): Promise<boolean> =>
  recipient !== undefined &&
  proof !== undefined &&
  (await unseal(key, fromHex(proof), about(recipient))) !== null;

/** Where backups are sealed to. `null`: an older key file, or one that someone else has written into. */
export const provenRecipient = async (key: SealingKey, { slots }: KeyFile): Promise<string | null> => {
  const slot = slots.findLast(({ kind }) => kind === 'recovery');
  return slot?.recipient !== undefined && (await isProven(key, slot)) ? slot.recipient : null;
};

/** The slot that `recipient`'s key has just opened, with the recipient where it did not stand there. */
export const withRecipient = async (
  key: SealingKey,
  slot: KeySlot,
  recipient: string | undefined,
): Promise<KeySlot> => {
  if (recipient === undefined || (await isProven(key, slot))) return slot;
  return { ...slot, recipient, proof: await proofOf(key, recipient) };
};
