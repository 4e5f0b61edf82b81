import { describe, expect, test } from 'vitest';
import { newRecoverySlot, openSlot } from '#vault/age-slots.ts';
import { randomBytes } from '#vault/bytes.ts';
import { newKeyFile } from '#vault/key-file.ts';
import { provenRecipient, recoverySlot, withRecipient } from '#vault/recovery-recipient.ts';
import { importSealingKey } from '#vault/seal.ts';

const made = async () => {
  const dataKey = randomBytes(32);
  const key = await importSealingKey(dataKey);
  const recovery = await newRecoverySlot(dataKey);
  return { key, recovery, keyFile: newKeyFile(1, [await recoverySlot(key, recovery)]) };
};

describe('the recipient of the recovery key', () => {
  test('stands in the slot, so that a backup needs no secret', async () => {
    const { key, recovery, keyFile } = await made();
    expect(recovery.recipient).toMatch(/^age1[a-z0-9]{58}$/);
    expect(keyFile.slots[0]).toMatchObject({ kind: 'recovery', recipient: recovery.recipient });
    expect(await provenRecipient(key, keyFile)).toBe(recovery.recipient);
  });

  test('that someone else wrote there counts for nothing', async () => {
    const { key, keyFile } = await made();
    const foreign = (await newRecoverySlot(randomBytes(32))).recipient;
    const slots = keyFile.slots.map((slot) => ({ ...slot, recipient: foreign }));
    expect(await provenRecipient(key, { ...keyFile, slots })).toBeNull();
    const other = await importSealingKey(randomBytes(32));
    expect(await provenRecipient(other, keyFile)).toBeNull();
    expect(
      await provenRecipient(key, { ...keyFile, slots: [{ ...keyFile.slots[0], proof: 'x' }] as never }),
    ).toBeNull();
  });

  test('that an older key file lacks is known again from the recovery key that opens it, and stays', async () => {
    const { key, recovery, keyFile } = await made();
    const { age } = recovery;
    const older = { kind: 'recovery' as const, age };
    expect(await provenRecipient(key, { ...keyFile, slots: [older] })).toBeNull();
    const opening = await openSlot(age, { recoveryKey: recovery.recoveryKey });
    const known = await withRecipient(key, older, opening.ok ? opening.recipient : undefined);
    expect(await provenRecipient(key, { ...keyFile, slots: [known] })).toBe(recovery.recipient);
    expect(await withRecipient(key, older, undefined)).toBe(older);
    expect(await withRecipient(key, known, recovery.recipient)).toBe(known);
  });
});
