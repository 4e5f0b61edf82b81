import type { Day } from '#domain/time/calendar.ts';
import { withTalk } from '#domain/people/clocks.ts';
import { carriedOver, isPassedBy } from '#domain/sessions/carry-over.ts';
import type { PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import { newSession, type Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { patch } from './patch.ts';
import { detachedFrom, keptNotes, movedWith } from './session-belongings.ts';
import type { Plan, Put } from './session-plan.ts';
import { lastHeldWith, upcomingWith } from './sessions.ts';
import { commit, freshId, noChange, now, today } from './store.ts';
import { sessions, talkingPoints } from './tables.ts';
import { neverAsked, openTalkingPointsOf } from './talking-points.ts';
import { undoable } from './undo.ts';

/** `base` under way; a planned one remembers when it was planned for. */
const underWay = (base: Session, over: Partial<Session>): Session => ({
  ...base,
  state: 'running',
  plannedFor: base.state === 'planned' ? { day: base.day, time: base.time } : null,
  ...over,
});

/** A session that is not planned yet; it is put down only once it runs. */
const unplanned = (personId: PersonId, day: Day): Session =>
  newSession(freshId<SessionId>(), personId, day, { state: 'running' });

/** Starts the planned session, an unplanned one, or goes back to the one that is running. */
export const startSession = (personId: PersonId): Promise<CommitOutcome<SessionId>> =>
  commit(async (reader) => {
    const upcoming = await upcomingWith(personId)(reader);
    if (upcoming?.state === 'running') return { result: upcoming.id };
    const record = underWay(upcoming ?? unplanned(personId, today()), { day: today(), startedAt: now() });
    return { puts: [{ table: sessions, record }], result: record.id };
  });

/**
 * Opens a session that took place on a past `day`, to be written up now, or goes on with the write-up of that day.
 * One planned for another day stays planned, and one that runs goes on running.
 */
export const writeUpSession = (personId: PersonId, day: Day): Promise<CommitOutcome<SessionId>> =>
  commit(async (reader) => {
    const running = await reader.list(sessions, { personId, flag: 'running' });
    const begun = running.find((session) => session.isWrittenUp && session.day === day);
    if (begun) return { result: begun.id };
    const planned = await reader.list(sessions, { personId, flag: 'planned', from: day, to: day });
    const record = underWay(planned[0] ?? unplanned(personId, day), { isWrittenUp: true });
    return { puts: [{ table: sessions, record }], result: record.id };
  });

/** `day` is heeded for a held session alone. */
export type SessionDetails = Partial<Pick<Session, 'kinds' | 'energy' | 'notes' | 'time' | 'day'>>;

/** Changes a session's own fields; one that was held is marked as edited, and takes what was said in it to its new day. */
export const changeSession = (id: SessionId, { day, ...details }: SessionDetails): Promise<CommitOutcome> =>
  patch(
    sessions,
    id,
    (session) => ({
      ...details,
      ...(session.state === 'held' ? { editedAt: now(), day: day ?? session.day } : {}),
    }),
    async (reader, changed) => {
      const session = await reader.get(sessions, id);
      return session && session.day !== changed.day ? movedWith(reader, session, changed.day) : [];
    },
  );

/**
 * Takes a session that was started by mistake back. A planned one stands in the calendar again as it was planned.
 * Ticked points open again; what was written, agreed and said stays with the person.
 */
export const cancelSession = (id: SessionId): Promise<CommitOutcome> =>
  undoable(
    'session-cancelled',
    commit(async (reader) => {
      const session = await reader.get(sessions, id);
      if (session?.state !== 'running') return noChange;
      const kept = [...(await detachedFrom(reader, session)), ...keptNotes(session)];
      return session.plannedFor === null
        ? { puts: kept, deletes: [{ table: sessions, id }] }
        : { puts: [...kept, { table: sessions, record: plannedAgain(session, session.plannedFor) }] };
    }),
  );

const plannedAgain = ({ id, personId, kinds }: Session, { day, time }: { day: Day; time: string }): Session =>
  newSession(id, personId, day, { time, kinds });

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
      if (session?.state !== 'running') return noChange;
      const also = await Promise.all(choice.alsoDiscussed.map((one) => reader.get(talkingPoints, one)));
      const kinds = also.reduce((all, point) => (point ? withTalk(all, point, true) : all), session.kinds);
      const endedAt = session.isWrittenUp ? null : now();
      const held: Session = { ...session, state: 'held', kinds, endedAt };
      return {
        puts: [
          { table: sessions, record: held },
          ...(await settledPoints(reader, held, choice)),
          ...(await nextPlanned(reader, held, choice.next)),
        ],
        deletes: await neverAsked(reader, session.personId, choice.dropped),
      };
    }),
  );

const settledPoints = async (reader: Reader, session: Session, choice: WrapUp): Promise<Put[]> => {
  const lastHeldOn = (await lastHeldWith(session.personId)(reader))?.day ?? null;
  const settled = (point: TalkingPoint): TalkingPoint => {
    if (choice.alsoDiscussed.includes(point.id))
      return { ...point, state: 'discussed', sessionId: session.id, discussedOn: session.day };
    if (choice.dropped.includes(point.id)) return { ...point, state: 'dropped' };
    return isPassedBy(point, session.day, lastHeldOn) ? carriedOver(point) : point;
  };
  const open = await openTalkingPointsOf(session.personId)(reader);
  return open.flatMap((point) => {
    const record = settled(point);
    return record === point ? [] : [{ table: talkingPoints, record }];
  });
};

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
