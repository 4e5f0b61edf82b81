import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor, Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { openFile } from '#vault/age-files.ts';
import { asksTooMuch } from '#vault/age-limits.ts';
import { newPassphraseSlot, newRecoverySlot, openSlot } from '#vault/age-slots.ts';
import { randomBytes } from '#vault/bytes.ts';

/** Cheap on purpose: the tests are about slots, not about scrypt. */
const workFactor = 8;
const wrong = { ok: false, reason: 'wrong' };
const damaged = { ok: false, reason: 'damaged' };

describe('a passphrase slot', () => {
  test('opens with its passphrase alone', async () => {
    const dataKey = randomBytes(32);
    const { age } = await newPassphraseSlot(dataKey, 'amber kettle', workFactor);
    expect(await openSlot(age, { passphrase: 'amber kettle' })).toEqual({ ok: true, dataKey });
    expect(await openSlot(age, { passphrase: 'amber kettl' })).toEqual(wrong);
    expect(await openSlot(age, { passphrase: 'Amber kettle' })).toEqual(wrong);
  });

  test('does not mind how letters are composed, nor blanks around it', async () => {
    const dataKey = randomBytes(32);
    const { age } = await newPassphraseSlot(dataKey, 'Käse ', workFactor);
    expect(await openSlot(age, { passphrase: 'Ka\u0308se' })).toEqual({ ok: true, dataKey });
  });

  test('that asks for more than N = 2^20 is not even tried', async () => {
    const { age } = await newPassphraseSlot(randomBytes(32), 'amber', workFactor);
    const text = new TextDecoder('latin1').decode(armor.decode(age));
    const greedy = Uint8Array.from(text.replace(/^(-> scrypt \S+) 8$/m, '$1 21'), (letter) =>
      letter.charCodeAt(0),
    );
    expect(await openSlot(armor.encode(greedy), { passphrase: 'amber' })).toEqual(damaged);
  });

  test('whose work factor hides behind a long line is not tried either', () => {
    const hidden = `age-encryption.org/v1\n-> scrypt ${'x'.repeat(2000)} 30\n\n--- mac\n`;
    expect(asksTooMuch(new TextEncoder().encode(hidden))).toBe(true);
  });

  test('that is no age file is damaged', async () => {
    expect(await openSlot('nonsense', { passphrase: 'amber' })).toEqual(damaged);
  });
});

describe('a recovery slot', () => {
  test('opens with its own recovery key alone', async () => {
    const dataKey = randomBytes(32);
    const { age, recoveryKey, recipient } = await newRecoverySlot(dataKey);
    expect(recoveryKey).toMatch(/^AGE-SECRET-KEY-1[A-Z0-9]{58}$/);
    expect(await openSlot(age, { recoveryKey })).toEqual({ ok: true, dataKey, recipient });
    const other = await newRecoverySlot(dataKey);
    expect(await openSlot(age, { recoveryKey: other.recoveryKey })).toEqual(wrong);
    expect(await openSlot(age, { recoveryKey: 'AGE-SECRET-KEY-1NONSENSE' })).toEqual(wrong);
  });

  test('of somebody who added recipients by the dozen is not even tried, although the key is among them', async () => {
    const dataKey = randomBytes(32);
    const { recoveryKey, recipient } = await newRecoverySlot(dataKey);
    const sealedFor = async (count: number) => {
      const encrypter = new Encrypter();
      for (let n = 0; n < count; n += 1) encrypter.addRecipient(recipient);
      return encrypter.encrypt(dataKey);
    };
    const few = await sealedFor(20);
    const many = await sealedFor(21);
    expect(await openSlot(armor.encode(few), { recoveryKey })).toMatchObject({ ok: true });
    expect(await openSlot(armor.encode(many), { recoveryKey })).toEqual(damaged);
    expect(await openFile(many, recoveryKey)).toEqual(damaged);
    // A header without an end would have to be read as long as the file is.
    expect(
      asksTooMuch(new TextEncoder().encode(`age-encryption.org/v1\n${'-> X25519 a\n'.repeat(5000)}`)),
    ).toBe(true);
  });

  const hasAge = (() => {
    try {
      return execFileSync('age', ['--version']).length > 0;
    } catch {
      return false;
    }
  })();
  test.runIf(hasAge)("opens with Debian's age, without Leeway", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leeway-age-'));
    const dataKey = randomBytes(32);
    const { age, recoveryKey } = await newRecoverySlot(dataKey);
    writeFileSync(join(folder, 'recovery.txt'), recoveryKey);
    writeFileSync(join(folder, 'slot.age'), age);
    const opened = execFileSync('age', ['-d', '-i', join(folder, 'recovery.txt'), join(folder, 'slot.age')]);
    rmSync(folder, { recursive: true });
    expect(Uint8Array.from(opened)).toEqual(dataKey);
  });
});
