import { describe, expect, test } from 'vitest';
import { offeredBits, passphraseBits, passphraseStrength, sixWords } from '#vault/passphrase.ts';
import { words } from '#vault/six-words.ts';

describe('the offered passphrase', () => {
  test('comes from a list of plain, different words that is long enough', () => {
    expect(words.length).toBeGreaterThanOrEqual(1296);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
    expect(offeredBits).toBeGreaterThan(62);
  });

  test('has six words of the list, and others every time', () => {
    const offers = Array.from({ length: 20 }, sixWords);
    expect(new Set(offers).size).toBe(20);
    for (const offer of offers) {
      const parts = offer.split(' ');
      expect(parts).toHaveLength(6);
      expect(parts.every((part) => words.includes(part))).toBe(true);
    }
  });

  test('draws every word about as often', () => {
    const drawn = new Map<string, number>();
    for (let i = 0; i < 20_000; i += 1)
      for (const word of sixWords().split(' ')) drawn.set(word, (drawn.get(word) ?? 0) + 1);
    expect(drawn.size).toBe(words.length);
    // 64 of each are expected; 8 standard deviations aside is a broken draw, not bad luck.
    expect(Math.min(...drawn.values())).toBeGreaterThan(0);
    expect(Math.max(...drawn.values())).toBeLessThan(130);
  });

  test('counts as good or better', () => {
    const hints = new Set(Array.from({ length: 200 }, () => passphraseStrength(sixWords())));
    expect(hints.has('weak') || hints.has('fair')).toBe(false);
  });
});

describe('the hint', () => {
  test.each([
    ['', 'weak'],
    ['password', 'weak'],
    ['Password123', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['123456789012345', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['welcome welcome welcome welcome', 'weak'],
    ['correct horse', 'weak'],
    ['paper river candle', 'weak'],
    ['correct horse battery staple', 'good'],
    ['k7#Qp2!xVw', 'fair'],
    ['k7#Qp2!xVw9&zR', 'strong'],
  ])('%s is %s', (passphrase, strength) => expect(passphraseStrength(passphrase)).toBe(strength));

  test('never falls when a word is added', () => {
    const parts = 'amber kettle osprey tulip violin wagon'.split(' ');
    const bits = parts.map((_, i) => passphraseBits(parts.slice(0, i + 1).join(' ')));
    expect(bits).toEqual(bits.toSorted((a, b) => a - b));
  });
});
