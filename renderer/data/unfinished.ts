import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { Query } from './live.ts';
import { people, sessions } from './tables.ts';

export type Unfinished = { session: Session; person: Person };

/** Sessions that run or are being written up, with whomever, archived people too; the running ones first. */
export const unfinishedSessions: Query<Unfinished[]> = async (reader) => {
  const running = await reader.list(sessions, { flag: 'running' });
  const found = await Promise.all(
    running.map(async (session) => ({ session, person: await reader.get(people, session.personId) })),
  );
  return found
    .flatMap(({ session, person }) => (person ? [{ session, person }] : []))
    .toSorted((a, b) => Number(a.session.isWrittenUp) - Number(b.session.isWrittenUp));
};
