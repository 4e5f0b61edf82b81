import type { Day } from '#domain/time/calendar.ts';
import { addDays } from '#domain/time/calendar.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { Query } from './live.ts';
import { people, sessions } from './tables.ts';

export type Upcoming = { session: Session; person: Person };

/** Planned sessions of `today` and tomorrow that have a time: whatever a reminder may be about until midnight is over. */
export const plannedWithTime =
  (today: Day): Query<Upcoming[]> =>
  async (reader) => {
    const planned = await reader.list(sessions, { flag: 'planned', from: today, to: addDays(today, 1) });
    const timed = planned.filter(({ time }) => time !== '');
    const found = await Promise.all(
      timed.map(async (session) => ({ session, person: await reader.get(people, session.personId) })),
    );
    return found.flatMap(({ session, person }) =>
      person === undefined || person.archivedOn !== null ? [] : [{ session, person }],
    );
  };
