import { givenName } from '#domain/people/person.ts';
import type { Query } from './live.ts';
import { decisionAreas, people } from './tables.ts';

/** What people and decision areas are called, archived ones too, by id. */
export type FigureNames = {
  people: Readonly<Record<string, string>>;
  areas: Readonly<Record<string, string>>;
};

/** Names for the lines that a figure opens. */
export const figureNames: Query<FigureNames> = async (reader) => {
  const [everyone, areas] = await Promise.all([reader.list(people), reader.list(decisionAreas)]);
  return {
    people: Object.fromEntries(everyone.map((person) => [person.id, givenName(person)])),
    areas: Object.fromEntries(areas.map(({ id, name }) => [id, name])),
  };
};
