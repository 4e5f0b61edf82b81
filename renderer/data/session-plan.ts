import { nextSessionDay } from '#domain/people/cadence.ts';
import type { Day } from '#domain/time/calendar.ts';
import { addDays } from '#domain/time/calendar.ts';
import { carriedOver, isPassedBy } from '#domain/sessions/carry-over.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import { newSession, type Session, type SessionKind } from '#domain/sessions/session.ts';
import type { CommitOutcome, Reader, Table, VaultRecord } from '#vault/table.ts';
import { lastHeldWith, upcomingWith } from './sessions.ts';
import { commit, freshId, today } from './store.ts';
import { openTalkingPointsOf } from './talking-points.ts';
import { people, sessions, talkingPoints } from './tables.ts';
import { undoable } from './undo.ts';

export type Plan = { day: Day; time?: string; kinds?: SessionKind[] };
export type Put = { table: Table; record: VaultRecord };

const plannedWith = async (reader: Reader, personId: PersonId): Promise<Session | null> => {
  const upcoming = await upcomingWith(personId)(reader);
  return upcoming?.state === 'planned' ? upcoming : null;
};

/** Plans the next session with a person; one that was planned already moves to the new day. */
export const planSession = (personId: PersonId, plan: Plan): Promise<CommitOutcome<SessionId>> =>
  commit(async (reader) => {
    const planned = await plannedWith(reader, personId);
    const record = planned
      ? { ...planned, ...plan }
      : newSession(freshId<SessionId>(), personId, plan.day, { ...plan });
    return { puts: [{ table: sessions, record }], result: record.id };
  });

/** Takes a planned session out of the calendar. Its topics stay with the person. */
export const unplanSession = (id: SessionId): Promise<CommitOutcome> =>
  undoable(
    'session-unplanned',
    commit(async (reader) =>
      (await reader.get(sessions, id))?.state === 'planned' ? { deletes: [{ table: sessions, id }] } : {},
    ),
  );

/** Plans the session after one on `from` by the person's cadence, unless one is planned or there is no cadence. */
const planByCadence = async (
  reader: Reader,
  personId: PersonId,
  from: Day,
  except: SessionId,
): Promise<Put[]> => {
  const person = await reader.get(people, personId);
  if (person === undefined || person.archivedOn !== null) return [];
  // A calendar that was imported plans several at once.
  const planned = await reader.list(sessions, { personId, flag: 'planned', from: today() });
  if (planned.some(({ id }) => id !== except)) return [];
  const day = nextSessionDay(person, from, addDays(today(), 1));
  if (day === null) return [];
  return [
    { table: sessions, record: newSession(freshId<SessionId>(), personId, day, { time: person.usualTime }) },
  ];
};

/** Every open point that a session on `day` passed by moves on by one. */
const allMoveOn = async (reader: Reader, personId: PersonId, day: Day): Promise<Put[]> => {
  const lastHeldOn = (await lastHeldWith(personId)(reader))?.day ?? null;
  return (await openTalkingPointsOf(personId)(reader))
    .filter((point) => isPassedBy(point, day, lastHeldOn))
    .map((point) => ({ table: talkingPoints, record: carriedOver(point) }));
};

const notHeld = (personId: PersonId, state: 'skipped' | 'missed', reason: string): Promise<CommitOutcome> =>
  commit(async (reader) => {
    const planned = await plannedWith(reader, personId);
    const base = planned ?? newSession(freshId<SessionId>(), personId, today());
    const record: Session = { ...base, state, reason };
    return {
      puts: [
        { table: sessions, record },
        ...(await allMoveOn(reader, personId, base.day)),
        ...(await planByCadence(reader, personId, base.day, base.id)),
      ],
    };
  });

/** Skips the planned session, or today's: topics stay and move on, the next date follows the cadence. */
export const skipSession = (personId: PersonId, reason: string): Promise<CommitOutcome> =>
  undoable('session-skipped', notHeld(personId, 'skipped', reason));

/** The planned session did not happen and nobody called it off. Topics stay and move on. */
export const markSessionMissed = (personId: PersonId): Promise<CommitOutcome> =>
  undoable('session-missed', notHeld(personId, 'missed', ''));
