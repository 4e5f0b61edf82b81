import type { PersonId } from '#domain/ids.ts';
import { folded, type Named } from '#domain/people/names.ts';
import type { ImportDraft, ImportSubject } from './draft.ts';

/** Who a name is: somebody new, somebody who is here, the same as another name, or left out. */
export type PersonChoice =
  | { to: 'new'; name: string }
  | { to: 'known'; id: PersonId }
  | { to: 'same'; as: string }
  | { to: 'out' };
export type PeopleChoices = Readonly<Record<string, PersonChoice>>;

const words = (name: string): string =>
  folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Those whose whole name, or else given name, this is. */
export const peopleCalled = (name: string, people: readonly Named[]): Named[] => {
  const called = words(name);
  if (called === '') return [];
  const whole = people.filter((person) => words(person.name) === called);
  return whole.length > 0 ? whole : people.filter((person) => words(person.name).split(' ')[0] === called);
};

/** The other new name that begins with this one: 'Jonas' where 'Jonas Lind' is named, too. */
const longerName = ({ key, name }: ImportSubject, others: readonly ImportSubject[]): string | null => {
  const short = words(name);
  if (short === '' || short.includes(' ')) return null;
  const longer = others.filter((other) => other.key !== key && words(other.name).startsWith(`${short} `));
  return longer.length === 1 ? (longer[0]?.key ?? null) : null;
};

/** Only who is clearly one person is proposed; a file that names nobody is left out until the leader says whose it is. */
export const proposedPeople = (
  { subjects }: Pick<ImportDraft, 'subjects'>,
  people: readonly Named[],
): PeopleChoices => {
  const one = (subject: ImportSubject): PersonChoice => {
    if (subject.name === '') return { to: 'out' };
    const [person, another] = peopleCalled(subject.name, people);
    if (person && !another) return { to: 'known', id: person.id };
    if (another) return { to: 'out' };
    const as = longerName(subject, subjects);
    const target = as === null ? undefined : subjects.find(({ key }) => key === as);
    if (
      as !== null &&
      target &&
      longerName(target, subjects) === null &&
      peopleCalled(target.name, people).length === 0
    )
      return { to: 'same', as };
    return { to: 'new', name: subject.name };
  };
  return Object.fromEntries(subjects.map((subject) => [subject.key, one(subject)]));
};

/** `null`: left out. */
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
