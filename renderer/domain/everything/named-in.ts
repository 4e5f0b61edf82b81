import { folded, type Named } from '#domain/people/names.ts';
import { wholeWord } from '#domain/people/people-named.ts';
import { givenName } from '#domain/people/person.ts';

const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');

/**
 * Whether a text names the person: by full name, or by a given name that nobody else of `people` has. A given name
 * counts only as it is written, because 'will' and 'mark' are words too. Made once, asked of many texts.
 */
export const namedIn = (person: Named, people: readonly Named[]): ((text: string) => boolean) => {
  const given = givenName(person);
  const isOnlyOne = !people.some(
    (other) => other.id !== person.id && folded(givenName(other)) === folded(given),
  );
  const full = wholeWord(folded(person.name));
  const alone = isOnlyOne ? wholeWord(withoutAccents(given)) : null;
  return (text) => full.test(folded(text)) || (alone?.test(withoutAccents(text)) ?? false);
};
