import type { Day } from '#domain/calendar.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import type { Session, SessionState } from '#domain/session.ts';
import type { Reader } from '#vault/table.ts';
import type { Query } from './live.ts';
import { sessions } from './tables.ts';

/** `null` when there is no such session. */
export const sessionWith =
  (id: SessionId): Query<Session | null> =>
  async (reader) =>
    (await reader.get(sessions, id)) ?? null;

const newestWith = async (reader: Reader, personId: PersonId, flag: SessionState): Promise<Session | null> =>
  (await reader.list(sessions, { personId, flag, newest: 1 }))[0] ?? null;

/** The last held one-on-one with a person, or `null` before the first. */
export const lastHeldWith =
  (personId: PersonId): Query<Session | null> =>
  (reader) =>
    newestWith(reader, personId, 'held');

/** The running session with a person, else the planned one that comes first, else `null`. */
export const upcomingWith =
  (personId: PersonId): Query<Session | null> =>
  async (reader) =>
    (await newestWith(reader, personId, 'running')) ??
    (await reader.list(sessions, { personId, flag: 'planned' }))[0] ??
    null;

/** Any session that is running, with whomever; it is offered again after a crash. */
export const runningSessions: Query<Session[]> = (reader) => reader.list(sessions, { flag: 'running' });

/** The held session before `day` (or before the session `id` on that day): "what did we say last time". */
export const heldBefore =
  (personId: PersonId, day: Day, id: SessionId): Query<Session | null> =>
  async (reader) =>
    (await reader.list(sessions, { personId, flag: 'held', to: day, newest: 2 })).find(
      (one) => one.id !== id,
    ) ?? null;

/** Sessions of any state with a person from one day to another, both included, oldest first. */
export const sessionsBetween =
  (personId: PersonId, from: Day, to: Day): Query<Session[]> =>
  (reader) =>
    reader.list(sessions, { personId, from, to });

/** The days of all held sessions with a person, oldest first, from the index alone. */
export const heldDaysWith =
  (personId: PersonId): Query<Day[]> =>
  (reader) =>
    reader.days(sessions, { personId, flag: 'held' });
