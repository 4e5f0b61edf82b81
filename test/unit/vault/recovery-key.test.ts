import { generateX25519Identity } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { normalRecoveryKey, partToTypeBack, recoveryKeyParts } from '#vault/recovery-key.ts';

let key = '';
beforeAll(async () => {
  key = await generateX25519Identity();
});

test('its parts together are the key', () => {
  const parts = recoveryKeyParts(key);
  expect(parts.join('')).toBe(key);
  expect(parts).toHaveLength(11);
  expect(parts.every((part) => part.length <= 16)).toBe(true);
});

test('it may be typed in groups, in small letters, without its beginning', () => {
  const typed = [
    recoveryKeyParts(key).join(' '),
    recoveryKeyParts(key).join('-').toLowerCase(),
    ` ${key}\n`,
    key.slice('AGE-SECRET-KEY-1'.length),
  ];
  expect(typed.map(normalRecoveryKey)).toEqual(typed.map(() => key));
});

describe('the part to type back', () => {
  test('is never the beginning, which every key has, nor the short rest', () => {
    const asked = Array.from({ length: 100 }, (_, random) => partToTypeBack(key, random).index);
    expect(new Set(asked)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });

  test('is compared leniently, but not blindly', () => {
    const { index, matches } = partToTypeBack(key);
    const part = recoveryKeyParts(key)[index] ?? '';
    expect(matches(part)).toBe(true);
    expect(matches(` ${part.slice(0, 3).toLowerCase()}-${part.slice(3)} `)).toBe(true);
    expect(matches(part.slice(1))).toBe(false);
    expect(matches('')).toBe(false);
    expect(matches(recoveryKeyParts(key)[(index % 9) + 1] ?? '')).toBe(false);
  });
});
