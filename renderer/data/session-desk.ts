import type { Day } from '#domain/time/calendar.ts';
import type { NoteId, PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import { inAgendaOrder, type TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { notesIn } from './notes.ts';
import { personWith } from './people.ts';
import { thanksTo } from './recognitions.ts';
import { heldBefore, sessionWith } from './sessions.ts';
import { commit } from './store.ts';
import { notes, sessions, talkingPoints } from './tables.ts';
import { discussedIn, openTalkingPointsOf } from './talking-points.ts';

export type SessionDesk = { session: Session; person: Person };

/** A session and whom it is with; `null` when either is gone. */
export const sessionDesk =
  (id: SessionId): Query<SessionDesk | null> =>
  async (reader) => {
    const session = await sessionWith(id)(reader);
    const person = session && (await personWith(session.personId)(reader));
    return session && person ? { session, person } : null;
  };

/** What a session speaks about: what was discussed in it and, while it runs, everything still open. */
export const agendaOf =
  ({ personId, id, state }: Pick<Session, 'personId' | 'id' | 'state'>): Query<TalkingPoint[]> =>
  async (reader) => {
    const discussed = await discussedIn(personId, id)(reader);
    if (state !== 'running') return discussed;
    const open = await openTalkingPointsOf(personId)(reader);
    return [...open, ...discussed].toSorted(inAgendaOrder);
  };

/** Thanks noted or spoken in one session. */
export const thanksIn =
  (personId: PersonId, sessionId: SessionId): Query<Recognition[]> =>
  async (reader) =>
    (await thanksTo(personId)(reader)).filter(
      (entry) => entry.sessionId === sessionId && entry.state !== 'dropped',
    );

export type LastTime = { session: Session; discussed: TalkingPoint[]; sharedNotes: Note[] };

/** "What did we say last time": the held session before `day` (other than `id`), with its shared words only. */
export const lastTimeBefore =
  (personId: PersonId, day: Day, id: SessionId | null): Query<LastTime | null> =>
  async (reader) => {
    const session = await heldBefore(personId, day, id ?? ('' as SessionId))(reader);
    if (session === null) return null;
    const [discussed, allNotes] = await Promise.all([
      discussedIn(personId, session.id)(reader),
      notesIn(personId, session.id)(reader),
    ]);
    return { session, discussed, sharedNotes: allNotes.filter(({ visibility }) => visibility === 'shared') };
  };

/** The session planned with a person beside `id`, or `null`. */
export const plannedBeside =
  (personId: PersonId, id: SessionId): Query<Session | null> =>
  async (reader) =>
    (await reader.list(sessions, { personId, flag: 'planned' })).find((one) => one.id !== id) ?? null;

/** Takes back a point whose words were all deleted again while it was being typed. Nothing to undo. */
export const withdrawTalkingPoint = (id: TalkingPointId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table: talkingPoints, id }] }));

/** Takes back a note whose words were all deleted again while it was being typed. Nothing to undo. */
export const withdrawNote = (id: NoteId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table: notes, id }] }));
