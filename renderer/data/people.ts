import type { Absence, Person } from '#domain/people/person.ts';
import { newPerson } from '#domain/people/person.ts';
import { idOfRareColour } from '#domain/people/person-colour.ts';
import type { PersonId } from '#domain/ids.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import * as all from './tables.ts';
import { undoable } from './undo.ts';

const byName = (a: Person, b: Person): number => a.name.localeCompare(b.name);

/** Everyone who is not archived, by name. */
export const activePeople: Query<Person[]> = async (reader) =>
  (await reader.list(all.people, { flag: 'active' })).toSorted(byName);

export const archivedPeople: Query<Person[]> = async (reader) =>
  (await reader.list(all.people, { flag: 'archived' })).toSorted(byName);

/** `null` when there is no such person. */
export const personWith =
  (id: PersonId): Query<Person | null> =>
  async (reader) =>
    (await reader.get(all.people, id)) ?? null;

/** Adds someone by name alone. The name must not be empty. */
export const addPerson = (name: string): Promise<CommitOutcome<PersonId>> =>
  commit(async (reader) => {
    const others = (await reader.list(all.people)).map((person) => person.id);
    const id = idOfRareColour(others, freshId<PersonId>);
    return { puts: [{ table: all.people, record: newPerson(id, name, today()) }], result: id };
  });

export type PersonDetails = Partial<Omit<Person, 'id' | 'personId' | 'archivedOn' | 'addedOn'>>;

export const changePerson = (id: PersonId, details: PersonDetails): Promise<CommitOutcome> =>
  patch(all.people, id, details);

/** Notes days on which no one-on-one can be expected. They pause the cadence. */
export const addAbsence = (id: PersonId, absence: Absence): Promise<CommitOutcome> =>
  patch(all.people, id, (person) => ({
    absences: [...person.absences, absence].toSorted((a, b) => a.from.localeCompare(b.from)),
  }));

export const removeAbsence = (id: PersonId, at: number): Promise<CommitOutcome> =>
  undoable(
    'absence-removed',
    patch(all.people, id, (person) => ({ absences: person.absences.toSpliced(at, 1) })),
  );

/** Takes someone out of every list; nothing is lost. */
export const archivePerson = (id: PersonId): Promise<CommitOutcome> =>
  undoable('person-archived', patch(all.people, id, { archivedOn: today() }));

export const restorePerson = (id: PersonId): Promise<CommitOutcome> =>
  undoable('person-restored', patch(all.people, id, { archivedOn: null }));

/** Deletes a person and every record about them. Can be undone until the program closes. */
export const deletePerson = (id: PersonId): Promise<CommitOutcome> =>
  undoable(
    'person-deleted',
    commit(async (reader) => {
      if ((await reader.get(all.people, id)) === undefined) return noChange;
      const perTable = await Promise.all(
        all.tables.map(async (table) =>
          (await reader.list(table, { personId: id })).map((record) => ({ table, id: record.id })),
        ),
      );
      return { deletes: perTable.flat() };
    }),
  );
