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
export const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/(?<=.)[,:;.!?]+$/, ''));

type Fit = (typed: string[], name: string[]) => boolean;

export const isWhole: Fit = (typed, name) => name.join(' ') === typed.join(' ');
/** The first words of a name, or its last ones: given and family name, also of several words. */
export const isEitherEnd: Fit = (typed, name) =>
  isWhole(typed, name.slice(0, typed.length)) || isWhole(typed, name.slice(-typed.length));
/** Whole words, then the beginning of the next one: 'amara os'. */
export const isBeginning: Fit = (typed, name) =>
  isWhole(typed.slice(0, -1), name.slice(0, typed.length - 1)) &&
  (name[typed.length - 1]?.startsWith(typed.at(-1) ?? ' ') ?? false);
export const beginsSomeWord: Fit = ([typed, ...more], name) =>
  more.length === 0 && name.some((word) => word.startsWith(typed ?? ' '));

export const fitting = (people: readonly Named[], typed: string[], fit: Fit): Named[] =>
  typed.length === 0 ? [] : people.filter(({ name }) => fit(typed, wordsOf(name)));

/** Who a whole typed text may still become; the more exact fits first. For completion. */
export const peopleBeginning = (people: readonly Named[], typed: string): Named[] => {
  const words = wordsOf(typed);
  if (words.length === 0) return [...people];
  return [...new Set([...fitting(people, words, isBeginning), ...fitting(people, words, beginsSomeWord)])];
};
