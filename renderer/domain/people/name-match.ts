import { beginsSomeWord, fitting, isBeginning, isEitherEnd, isWhole, type Named, wordsOf } from './names.ts';

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
