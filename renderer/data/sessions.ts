import type { Day } from '#domain/time/calendar.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { Query } from './live.ts';
import { sessions } from './tables.ts';

/** `null` when there is no such session. */
export const sessionWith =
  (id: SessionId): Query<Session | null> =>
  async (reader) =>
    (await reader.get(sessions, id)) ?? null;

/** The last held one-on-one with a person, or `null` before the first. */
export const lastHeldWith =
  (personId: PersonId): Query<Session | null> =>
  async (reader) =>
    (await reader.list(sessions, { personId, flag: 'held', newest: 1 }))[0] ?? null;

/** The running session with a person, else the planned one that comes first, else `null`. Write-ups don't count. */
export const upcomingWith =
  (personId: PersonId): Query<Session | null> =>
  async (reader) =>
    (await reader.list(sessions, { personId, flag: 'running' })).find(({ isWrittenUp }) => !isWrittenUp) ??
    (await reader.list(sessions, { personId, flag: 'planned' }))[0] ??
    null;

/** The held session before `day` (or before the session `id` on that day): "what did we say last time". */
export const heldBefore =
  (personId: PersonId, day: Day, id: SessionId): Query<Session | null> =>
  async (reader) =>
    (await reader.list(sessions, { personId, flag: 'held', to: day, newest: 2 })).find(
      (one) => one.id !== id,
    ) ?? null;
