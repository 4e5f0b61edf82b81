import type { Person } from './person.ts';

export type Named = Pick<Person, 'id' | 'name'>;

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Lower case without accents, so that 'tomas' finds Tomás. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþßæœı]/g, (letter) => letters[letter] ?? letter);

/** Words to compare. The mark that ends one does not count: 'Priya:' and 'priya,' are Priya. */
const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/(?<=.)[,:;.!?]+$/, ''));

type Fit = (typed: string[], name: string[]) => boolean;

const isWhole: Fit = (typed, name) => name.join(' ') === typed.join(' ');
/** The first words of a name, or its last ones: given and family name, also of several words. */
const isEitherEnd: Fit = (typed, name) =>
  isWhole(typed, name.slice(0, typed.length)) || isWhole(typed, name.slice(-typed.length));
/** Whole words, then the beginning of the next one: 'amara os'. */
const isBeginning: Fit = (typed, name) =>
  isWhole(typed.slice(0, -1), name.slice(0, typed.length - 1)) &&
  (name[typed.length - 1]?.startsWith(typed.at(-1) ?? ' ') ?? false);
const beginsSomeWord: Fit = ([typed, ...more], name) =>
  more.length === 0 && name.some((word) => word.startsWith(typed ?? ' '));

const fitting = (people: readonly Named[], typed: string[], fit: Fit): Named[] =>
  typed.length === 0 ? [] : people.filter(({ name }) => fit(typed, wordsOf(name)));

/** Who a whole typed text may still become; the more exact fits first. For completion. */
export const peopleBeginning = (people: readonly Named[], typed: string): Named[] => {
  const words = wordsOf(typed);
  if (words.length === 0) return [...people];
  return [...new Set([...fitting(people, words, isBeginning), ...fitting(people, words, beginsSomeWord)])];
};

/** `rest` is what follows the name. `none`: nobody has the first word as a name. */
export type NameMatch =
  | { kind: 'one'; person: Named; typed: string; rest: string }
  | { kind: 'many'; candidates: Named[]; typed: string; rest: string }
  | { kind: 'none'; typed: string };

/** Little words that may follow a name and must not count as its beginning: 'owe amara a draft'. */
const littleWords = new Set([
  'a',
  'an',
  'the',
  'me',
  'my',
  'to',
  'for',
  'on',
  'in',
  'is',
  'as',
  'at',
  'or',
  'of',
]);

/**
 * The person named at the beginning of `text`. Longest match first; a whole name before a given or family name, these
 * before a beginning. With `sigil` (an '@' stood before it) a little word may be a beginning, too.
 */
export const matchName = (text: string, people: readonly Named[], sigil: boolean): NameMatch => {
  const tokens = [...text.slice(0, 400).matchAll(/\S+/g)];
  const longest = Math.min(tokens.length, Math.max(1, ...people.map(({ name }) => wordsOf(name).length)));
  const mayBegin = (words: string[]) => !littleWords.has(words.at(-1) ?? '') || (sigil && words.length === 1);
  let several: NameMatch | null = null;
  for (const [fits, allowed] of [
    [[isWhole, isEitherEnd], () => true],
    [[isBeginning, beginsSomeWord], mayBegin],
  ] as const)
    for (let count = longest; count > 0; count--) {
      const end = endOf(tokens, count);
      const part = { typed: text.slice(0, end).trim(), rest: text.slice(end).trim() };
      const words = wordsOf(part.typed);
      for (const fit of allowed(words) ? fits : []) {
        const found = fitting(people, words, fit);
        if (found.length === 1 && found[0] && staysWithin(found[0], several))
          return { kind: 'one', person: found[0], ...part };
        if (found.length > 1) several ??= { kind: 'many', candidates: found, ...part };
      }
    }
  return several ?? { kind: 'none', typed: tokens[0]?.[0] ?? '' };
};

/** A later, weaker fit may only choose among those an earlier fit left open. */
const staysWithin = (person: Named, several: NameMatch | null): boolean =>
  several === null || (several.kind === 'many' && several.candidates.some(({ id }) => id === person.id));

const endOf = (tokens: readonly RegExpExecArray[], count: number): number => {
  const last = tokens[count - 1];
  return last ? last.index + last[0].length : 0;
};
