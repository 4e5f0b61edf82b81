import { words } from './six-words.ts';

const wordCount = 6;

/** The strength of an offered passphrase in bits: six different words, in any order. */
export const offeredBits = Array.from({ length: wordCount }, (_, at) => Math.log2(words.length - at)).reduce(
  (sum, bits) => sum + bits,
  0,
);

/** A number from 0 to before `end`, each equally likely: draws from an incomplete last round are thrown away. */
const evenly = (end: number): number => {
  const limit = Math.floor(2 ** 32 / end) * end;
  const draw = new Uint32Array(1);
  do crypto.getRandomValues(draw);
  while ((draw[0] ?? 0) >= limit);
  return (draw[0] ?? 0) % end;
};

/** Six different plain words, each drawn evenly by the system's random numbers; `offeredBits` strong. */
export const sixWords = (): string => {
  const drawn = new Set<string>();
  while (drawn.size < wordCount) drawn.add(words[evenly(words.length)] ?? '');
  return Array.from(drawn).join(' ');
};

/** How hard a passphrase is to guess. */
export type Strength = 'weak' | 'fair' | 'good' | 'strong';

const known = new Set(words);
const favourites = new Set(
  `password passwort passphrase secret geheim welcome willkommen qwerty qwertz qwertyuiop qwertzuiop asdf asdfgh
  letmein iloveyou admin administrator login leeway master dragon monkey football baseball sunshine princess shadow
  superman trustno changeme hello hallo abc abcd abcdef test office company manager leader summer winter spring autumn`.split(
    /\s+/,
  ),
);

const runsOn = (before: string, here: string): boolean =>
  Math.abs((here.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0)) <= 1;

/** Characters that don't just repeat or continue the one before ('aaaa', '1234'). */
const surprising = (text: string): number =>
  Array.from(text).filter((here, at, all) => at === 0 || !runsOn(all[at - 1] ?? '', here)).length;

const bitsPerCharacter = (piece: string): number => {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(piece)).length;
  return 2.5 + kinds * 0.6;
};

const bitsOfPiece = (piece: string): number => {
  const letters = piece.toLowerCase().replace(/[^\p{L}]/gu, '');
  const rest = piece.length - letters.length;
  if (known.has(letters)) return 10 + rest * 2;
  if (favourites.has(letters)) return 3 + rest;
  return Math.min(surprising(piece) * bitsPerCharacter(piece), letters === piece.toLowerCase() ? 28 : 80);
};

/**
 * A careful guess at the strength in bits. Words count as words, however long; favourites, runs and repetitions count
 * for little. An estimate of our own, meant as a hint and never as a gate.
 */
export const passphraseBits = (passphrase: string): number => {
  const pieces = passphrase
    .normalize('NFKC')
    .split(/[\s\-_.,]+/)
    .filter(Boolean);
  return Array.from(new Set(pieces)).reduce((sum, piece) => sum + bitsOfPiece(piece), 0);
};

/** The hint beside the field. `weak` below 35 bits, `fair` below 50, `good` below 60. */
export const passphraseStrength = (passphrase: string): Strength => {
  const bits = passphraseBits(passphrase);
  if (bits < 35) return 'weak';
  if (bits < 50) return 'fair';
  return bits < 60 ? 'good' : 'strong';
};
