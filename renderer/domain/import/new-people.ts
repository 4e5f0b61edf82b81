import type { PersonId } from '#domain/ids.ts';
import { newPerson, type Person } from '#domain/people/person.ts';
import { type ImportDraft, recordKinds } from './draft.ts';
import { isLeftOut } from './fault.ts';
import type { PlanInput } from './plan.ts';

/** Those who are new, each once, with what the source says about them. */
export const newPeople = ({ draft, people, choices, today }: PlanInput): Person[] => {
  const added = new Map<PersonId, Person>();
  const usedUnits = new Set(
    recordKinds
      .flatMap((kind): { unit: string; of: string }[] => draft[kind])
      .filter(({ unit }) => !isLeftOut(unit, choices.leftOut))
      .map(({ of }) => of),
  );
  for (const [subject, person] of people)
    if (person && person.newName !== null && usedUnits.has(subject))
      added.set(person.id, newPerson(person.id, person.newName, today));
  for (const { of, unit, details } of draft.people) {
    const person = added.get(people.get(of)?.id ?? ('' as PersonId));
    if (person && !isLeftOut(unit, choices.leftOut)) added.set(person.id, withDetails(person, details));
  }
  return [...added.values()];
};

/** What is said first stays. */
const withDetails = (person: Person, details: ImportDraft['people'][number]['details']): Person => {
  const blank = newPerson(person.id, person.name, person.addedOn);
  const news = Object.entries(details).filter(
    ([key, value]) =>
      value !== undefined && Object.is(person[key as keyof Person], blank[key as keyof Person]),
  );
  return { ...person, ...Object.fromEntries(news) };
};
