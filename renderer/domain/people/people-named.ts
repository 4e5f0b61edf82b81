import { givenName } from './person.ts';
import { folded, type Named } from './names.ts';

/** Finds `name` as a whole word; a name of nothing is nowhere. */
export const wholeWord = (name: string): RegExp =>
  name === ''
    ? /(?!)/
    : new RegExp(`(^|[^\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}($|[^\\p{L}\\p{N}])`, 'u');

const hasWord = (text: string, name: string): boolean => wholeWord(folded(name)).test(folded(text));

/**
 * Who is named in free text, by full name, or by a given name that only one of `people` has. Whole words alone: 'Wendy'
 * is not Wen.
 */
export const peopleNamed = <T extends Named>(text: string, people: readonly T[]): T[] =>
  people.filter((person) => {
    const given = givenName(person);
    const isOnlyOne = people.filter((other) => folded(givenName(other)) === folded(given)).length === 1;
    return hasWord(text, person.name) || (isOnlyOne && hasWord(text, given));
  });
