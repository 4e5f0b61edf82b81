import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { Query } from './live.ts';
import { personWith } from './people.ts';
import { lastHeldWith, upcomingWith } from './sessions.ts';

export type BriefingDesk = {
  person: Person;
  /** Running, else planned, else `null`. */
  upcoming: Session | null;
  lastHeld: Session | null;
};

/** Whom the next session is with, and when; `null` when there is no such person. */
export const briefingDesk =
  (personId: PersonId): Query<BriefingDesk | null> =>
  async (reader) => {
    const person = await personWith(personId)(reader);
    if (person === null) return null;
    const [upcoming, lastHeld] = await Promise.all([
      upcomingWith(personId)(reader),
      lastHeldWith(personId)(reader),
    ]);
    return { person, upcoming, lastHeld };
  };
