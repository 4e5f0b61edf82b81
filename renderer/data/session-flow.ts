import type { Day } from '#domain/calendar.ts';
import { carriedOver } from '#domain/carry-over.ts';
import type { PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import { newSession, type Session } from '#domain/session.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { patch } from './patch.ts';
import type { Plan, Put } from './session-plan.ts';
import { upcomingWith } from './sessions.ts';
import { commit, freshId, now, today } from './store.ts';
import { sessions, talkingPoints } from './tables.ts';
import { openTalkingPointsOf } from './talking-points.ts';
import { undoable } from './undo.ts';

/** Starts the planned session, an unplanned one, or goes back to the one that is running. */
export const startSession = (personId: PersonId): Promise<CommitOutcome<SessionId>> =>
  commit(async (reader) => {
    const upcoming = await upcomingWith(personId)(reader);
    if (upcoming?.state === 'running') return { result: upcoming.id };
    const base = upcoming ?? newSession(freshId<SessionId>(), personId, today());
    const record: Session = { ...base, state: 'running', day: today(), startedAt: now() };
    return { puts: [{ table: sessions, record }], result: record.id };
  });

/** Opens a session that took place on a past `day`, to be written up now. A planned one stays planned. */
export const writeUpSession = (personId: PersonId, day: Day): Promise<CommitOutcome<SessionId>> =>
  commit(async (reader) => {
    const upcoming = await upcomingWith(personId)(reader);
    if (upcoming?.state === 'running') return { result: upcoming.id };
    const base = upcoming?.day === day ? upcoming : newSession(freshId<SessionId>(), personId, day);
    const record: Session = { ...base, state: 'running', isWrittenUp: true };
    return { puts: [{ table: sessions, record }], result: record.id };
  });

export type SessionDetails = Partial<Pick<Session, 'kinds' | 'energy' | 'notes' | 'time'>>;

/** Changes a session's own fields; one that was held is marked as edited. */
export const changeSession = (id: SessionId, details: SessionDetails): Promise<CommitOutcome> =>
  patch(sessions, id, (session) => ({
    ...details,
    ...(session.state === 'held' ? { editedAt: now() } : {}),
  }));

/** Takes a session that was started by mistake back; with ticked points it opens them again. */
export const cancelSession = (id: SessionId): Promise<CommitOutcome> =>
  undoable(
    'session-cancelled',
    commit(async (reader) => {
      const session = await reader.get(sessions, id);
      if (session?.state !== 'running') return {};
      return { puts: await reopened(reader, session), deletes: [{ table: sessions, id }] };
    }),
  );

const tickedIn = async (reader: Reader, session: Session) =>
  (
    await reader.list(talkingPoints, {
      personId: session.personId,
      flag: 'discussed',
      from: session.day,
      to: session.day,
    })
  ).filter((point) => point.sessionId === session.id);

const reopened = async (reader: Reader, session: Session): Promise<Put[]> =>
  (await tickedIn(reader, session)).map((point) => ({
    table: talkingPoints,
    record: { ...point, state: 'open' as const, sessionId: null, discussedOn: null },
  }));

export type WrapUp = {
  /** Open points that were discussed after all. Every other open point moves on. */
  alsoDiscussed: readonly TalkingPointId[];
  /** Open points to drop for good. */
  dropped: readonly TalkingPointId[];
  /** The next session, or `null` to plan none. */
  next: Plan | null;
};

/** Ends a session: what was discussed stays with it, the rest moves on, the next one is planned. */
export const wrapUp = (id: SessionId, choice: WrapUp): Promise<CommitOutcome> =>
  undoable(
    'session-wrapped-up',
    commit(async (reader) => {
      const session = await reader.get(sessions, id);
      if (session === undefined || session.state === 'held') return {};
      const held: Session = { ...session, state: 'held', endedAt: session.isWrittenUp ? null : now() };
      return {
        puts: [
          { table: sessions, record: held },
          ...(await settledPoints(reader, held, choice)),
          ...(await nextPlanned(reader, held, choice.next)),
        ],
      };
    }),
  );

const settledPoints = async (reader: Reader, session: Session, choice: WrapUp): Promise<Put[]> =>
  (await openTalkingPointsOf(session.personId)(reader)).map((point) => {
    const record = choice.alsoDiscussed.includes(point.id)
      ? { ...point, state: 'discussed' as const, sessionId: session.id, discussedOn: session.day }
      : choice.dropped.includes(point.id)
        ? { ...point, state: 'dropped' as const }
        : carriedOver(point);
    return { table: talkingPoints, record };
  });

const nextPlanned = async (reader: Reader, held: Session, next: Plan | null): Promise<Put[]> => {
  if (next === null) return [];
  const planned = (await reader.list(sessions, { personId: held.personId, flag: 'planned' })).find(
    (session) => session.id !== held.id,
  );
  const record = planned
    ? { ...planned, ...next }
    : newSession(freshId<SessionId>(), held.personId, next.day, next);
  return [{ table: sessions, record }];
};
