import { useLive } from '#data/live.ts';
import { activePeople, archivedPeople } from '#data/people.ts';
import type { ImportWish } from '#data/imports.ts';

/** The name of somebody who is here, or who would come. */
export const useNameOf = ({ people }: ImportWish) => {
  const active = useLive(activePeople, []);
  const archived = useLive(archivedPeople, []);
  const names = new Map<string, string>(
    [...(active ?? []), ...(archived ?? [])].map(({ id, name }) => [id, name]),
  );
  for (const person of people.values())
    if (person && person.newName !== null) names.set(person.id, person.newName);
  return (id: string): string => names.get(id) ?? '';
};
