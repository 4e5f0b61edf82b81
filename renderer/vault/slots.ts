import type { Keychain } from '#platform/desktop.ts';
import { askAge } from './age-request.ts';
import type { Secret, SlotOpening } from './age-slots.ts';
import type { KeyFile, KeySlot } from './key-file.ts';
import { normalRecoveryKey } from './recovery-key.ts';
import { withRecipient } from './recovery-recipient.ts';
import type { SealingKey } from './seal.ts';

/** What opens a vault: something the leader knows or has written down, or the keychain of this computer's login. */
export type Opener = Secret | { keychain: Keychain };

/** `slot` as it should stand in the key file from now on, in the place of `opened`. */
export type Opened = Extract<SlotOpening, { ok: true }> & { opened: KeySlot; slot: KeySlot };

export type KeyFileOpening = Opened | Extract<SlotOpening, { ok: false }>;

const openByKeychain = async (slot: KeySlot, keychain: Keychain): Promise<KeyFileOpening> => {
  const unwrapped = slot.wrapped === undefined ? { ok: false as const } : await keychain.unwrap(slot.wrapped);
  if (!unwrapped.ok) return { ok: false, reason: 'wrong' };
  const { secret: recoveryKey, wrapped } = unwrapped;
  const opening = await askAge({ ask: 'open-slot', age: slot.age, secret: { recoveryKey } });
  if (!opening.ok) return opening;
  return { ...opening, opened: slot, slot: wrapped === undefined ? slot : { ...slot, wrapped } };
};

/** Opens one slot with what belongs to its kind. */
export const openWith = async (slot: KeySlot, opener: Opener): Promise<KeyFileOpening> => {
  if ('keychain' in opener) return openByKeychain(slot, opener.keychain);
  const secret = 'passphrase' in opener ? opener : { recoveryKey: normalRecoveryKey(opener.recoveryKey) };
  const opening = await askAge({ ask: 'open-slot', age: slot.age, secret });
  return opening.ok ? { ...opening, opened: slot, slot } : opening;
};

const kindOf = (opener: Opener): KeySlot['kind'] => {
  if ('keychain' in opener) return 'keychain';
  return 'passphrase' in opener ? 'passphrase' : 'recovery';
};

/** Tries the slots of the opener's kind, the newest first. `damaged`: there is none that could be tried. */
export const openKeyFile = async ({ slots }: KeyFile, opener: Opener): Promise<KeyFileOpening> => {
  let reason: 'wrong' | 'damaged' = 'keychain' in opener ? 'wrong' : 'damaged';
  for (const slot of slots.filter(({ kind }) => kind === kindOf(opener)).toReversed()) {
    const opening = await openWith(slot, opener);
    if (opening.ok) return opening;
    if (opening.reason === 'wrong') reason = 'wrong';
  }
  return { ok: false, reason };
};

/**
 * The key file as it should stand after it was opened; the same object when it stands so already. Slots that the opened
 * one was to replace go, where a crash came between; its recipient or what the keychain sealed anew is written down.
 */
export const settledKeyFile = async (
  key: SealingKey,
  keyFile: KeyFile,
  opening: Opened,
): Promise<KeyFile> => {
  const { opened, recipient } = opening;
  const slot = opened.kind === 'recovery' ? await withRecipient(key, opening.slot, recipient) : opening.slot;
  const at = keyFile.slots.indexOf(opened);
  const kept = keyFile.slots.filter((one, n) => n >= at || one.kind !== opened.kind);
  if (slot === opened && kept.length === keyFile.slots.length) return keyFile;
  return { ...keyFile, slots: kept.map((one) => (one === opened ? slot : one)) };
};
