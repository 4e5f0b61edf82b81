import type { PersonId } from '#domain/ids.ts';
import { folded, type Named } from '#domain/people/names.ts';
import type { ImportDraft, ImportSubject } from './draft.ts';
import { subjectKey } from './subject.ts';

/** Who a name is: somebody new, somebody who is here, the same as another name, or left out. `ask`: only the leader knows. */
export type PersonChoice =
  | { to: 'new'; name: string }
  | { to: 'known'; id: PersonId }
  | { to: 'same'; as: string }
  | { to: 'out' }
  | { to: 'ask' };
export type PeopleChoices = Readonly<Record<string, PersonChoice>>;

const words = (name: string): string =>
  folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** 'Priya Nair' from 'Nair, Priya (IT)', as address books write it; any other name as it is. */
export const givenFirst = (name: string): string => {
  const plain = name.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '').trim();
  const [, family, given] = /^([^,;]{1,80}),\s*([^,;]{1,80})$/.exec(plain) ?? [];
  return family === undefined || given === undefined ? plain || name : `${given} ${family}`.trim();
};

/** Those whose whole name, or else given name, this is; also where the family name stands first. */
export const peopleCalled = (name: string, people: readonly Named[]): Named[] => {
  if (words(name) === '') return [];
  const whole = [name, givenFirst(name)]
    .map((called) => people.filter((person) => words(person.name) === words(called)))
    .find((found) => found.length > 0);
  return whole ?? people.filter((person) => words(person.name).split(' ')[0] === words(givenFirst(name)));
};

/** Finds all whose names are told apart by nothing but accents, case, order or marks, the asked one included. */
export const namesakesAmong = (
  subjects: readonly ImportSubject[],
): ((subject: ImportSubject) => readonly ImportSubject[]) => {
  const plain = ({ key, name }: ImportSubject) => (name === '' ? key : words(givenFirst(name)) || key);
  const groups = Map.groupBy(subjects, plain);
  return (subject) => groups.get(plain(subject)) ?? [];
};

/** The one person who is spelled exactly so. */
const spelledSo = ({ name, mark }: ImportSubject, people: readonly Named[]): Named | null => {
  const exact = people.filter((person) => subjectKey(person.name) === subjectKey(name));
  return mark === undefined && exact.length === 1 ? (exact[0] ?? null) : null;
};

/** The other new name that begins with this one: 'Jonas' where 'Jonas Lind' is named, too. */
const longerName = ({ key, name }: ImportSubject, others: readonly ImportSubject[]): string | null => {
  const short = words(name);
  if (short === '' || short.includes(' ')) return null;
  const longer = others.filter((other) => other.key !== key && words(other.name).startsWith(`${short} `));
  return longer.length === 1 ? (longer[0]?.key ?? null) : null;
};

/**
 * Only who is clearly one person is proposed; where several of a name are, or could be meant, the leader is asked. A file
 * that names nobody is left out until the leader says whose it is.
 */
export const proposedPeople = (
  { subjects }: Pick<ImportDraft, 'subjects'>,
  people: readonly Named[],
): PeopleChoices => {
  const namesakesOf = namesakesAmong(subjects);
  const one = (subject: ImportSubject): PersonChoice => {
    if (subject.name === '') return { to: 'out' };
    const [person, another] = peopleCalled(subject.name, people);
    const namesakes = namesakesOf(subject);
    const exact = spelledSo(subject, people);
    if (namesakes.length > 1 && exact) return { to: 'known', id: exact.id };
    if (another || (namesakes.length > 1 && (person || namesakes[0] !== subject))) return { to: 'ask' };
    if (person) return { to: 'known', id: person.id };
    const as = longerName(subject, subjects);
    const target = as === null ? undefined : subjects.find(({ key }) => key === as);
    if (
      as !== null &&
      target &&
      longerName(target, subjects) === null &&
      peopleCalled(target.name, people).length === 0
    )
      return { to: 'same', as };
    return { to: 'new', name: givenFirst(subject.name) };
  };
  return Object.fromEntries(subjects.map((subject) => [subject.key, one(subject)]));
};

/** `null`: left out, or not known yet. */
export type ResolvedPerson = { id: PersonId; newName: string | null } | null;

/** Whom each subject stands for. A name that is the same as one that is the same as … ends after one step. */
export const resolvedPeople = (
  subjects: readonly ImportSubject[],
  choices: PeopleChoices,
  newIds: Readonly<Record<string, PersonId>>,
): ReadonlyMap<string, ResolvedPerson> => {
  const direct = (key: string, choice: PersonChoice | undefined): ResolvedPerson => {
    if (choice?.to === 'known') return { id: choice.id, newName: null };
    const id = newIds[key];
    return choice?.to === 'new' && id !== undefined && choice.name.trim() !== ''
      ? { id, newName: choice.name.trim() }
      : null;
  };
  return new Map(
    subjects.map(({ key }) => {
      const choice = choices[key];
      return [key, choice?.to === 'same' ? direct(choice.as, choices[choice.as]) : direct(key, choice)];
    }),
  );
};
