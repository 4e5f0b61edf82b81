import { crc32 } from '#vault/crc32.ts';
import { note, notes, plans, type TestNote } from '#test/helpers/vault-notes.ts';
import type { Change, Reader } from '#vault/table.ts';

// Changes whose halves can be told: each puts a note and a plan under one name, with words that prove themselves.

const check = (text: string): string => crc32([new TextEncoder().encode(text)]).toString(16);

/** Words of about `length` characters for version `version` of `id`. */
const markedWords = (id: string, version: number, length: number): string => {
  const text = `${id}#${version}#${'a quiet word '.repeat(Math.ceil(length / 13)).slice(0, length)}`;
  return `${text}#${check(text)}`;
};

/** About somebody, and so sealed under that person's key, unless it is the one that is said again and again. */
const personOf = (id: string): string | null => {
  if (id === 'again') return null;
  return id === 'about-q' ? 'q' : 'p';
};

/** What is left of what `markedIn` found where the keys of people are lost. */
export const withoutPeople = (versions: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(versions).filter(([id]) => personOf(id) === null));

/** One change: a note and a plan that belong together. */
export const markedChange = (id: string, version: number, length: number): Change => {
  const record = note(id, markedWords(id, version, length), { personId: personOf(id) });
  return {
    puts: [
      { table: notes, record },
      { table: plans, record },
    ],
  };
};

/** The version of a record; `null` when its words don't prove themselves. */
const versionOf = ({ id, words }: TestNote): number | null => {
  const at = words.lastIndexOf('#');
  const [name, version] = words.split('#');
  const isSound = name === id && words.slice(at + 1) === check(words.slice(0, at));
  return isSound ? Number(version) : null;
};

/** Every change that is there, by id, with its version; `halves`: ids of which only a part is there. */
export const markedIn = async (
  reader: Reader,
): Promise<{ versions: Record<string, number>; halves: string[] }> => {
  const versions: Record<string, number> = {};
  const plansById = new Map((await reader.list(plans)).map((plan) => [plan.id, plan]));
  const halves: string[] = [];
  for (const one of await reader.list(notes)) {
    const other = plansById.get(one.id);
    const version = versionOf(one);
    plansById.delete(one.id);
    if (version === null || other === undefined || versionOf(other) !== version) halves.push(one.id);
    else versions[one.id] = version;
  }
  return { versions, halves: [...halves, ...plansById.keys()] };
};
