import type { PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import {
  inAgendaOrder,
  type Origin,
  type PointSubject,
  type TalkingPoint,
} from '#domain/sessions/talking-point.ts';
import type { CommitOutcome, Reader, Table } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, now, today } from './store.ts';
import { askings, sessions, talkingPoints } from './tables.ts';
import { tickedIn } from './ticked-in.ts';
import { undoable } from './undo.ts';

/** A person's open points in agenda order. */
export const openTalkingPointsOf =
  (personId: PersonId): Query<TalkingPoint[]> =>
  async (reader) =>
    (await reader.list(talkingPoints, { personId, flag: 'open' })).toSorted(inAgendaOrder);

/** What was discussed in one session, in agenda order. */
export const discussedIn =
  (personId: PersonId, sessionId: SessionId): Query<TalkingPoint[]> =>
  async (reader) => {
    const session = await reader.get(sessions, sessionId);
    const day = session?.day;
    if (day === undefined) return [];
    const points = await reader.list(talkingPoints, { personId, flag: 'discussed', from: day, to: day });
    return points.filter((point) => point.sessionId === sessionId).toSorted(inAgendaOrder);
  };

const lastRank = async (reader: Reader, personId: PersonId): Promise<number> =>
  (await openTalkingPointsOf(personId)(reader)).at(-1)?.rank ?? Date.parse(now()) / 1e9;

type NewPoint = {
  personId: PersonId;
  text: string;
  origin: Origin /** Set when it came up in this held session. */;
  heldIn?: SessionId;
  /** What it proposes or is about. */
  about?: PointSubject;
};

/** A point at the end of the agenda, not written yet. For recipes that do more in the same action. */
export const newTalkingPoint = async (
  reader: Reader,
  { personId, text, origin, heldIn, about }: NewPoint,
): Promise<TalkingPoint> => {
  const held = heldIn === undefined ? undefined : await reader.get(sessions, heldIn);
  return {
    id: freshId<TalkingPointId>(),
    personId,
    text: text.trim(),
    origin,
    state: held ? 'discussed' : 'open',
    rank: (await lastRank(reader, personId)) + 1,
    moved: 0,
    notes: '',
    raisedOn: held?.day ?? today(),
    sessionId: held?.id ?? null,
    discussedOn: held?.day ?? null,
    ...(about ? { about } : {}),
  };
};

/** Adds a point at the end of the agenda. With `heldIn` it was discussed in that session, now being edited. */
export const addTalkingPoint = (point: NewPoint): Promise<CommitOutcome<TalkingPointId>> =>
  commit(async (reader) => {
    const record = await newTalkingPoint(reader, point);
    return {
      puts: [{ table: talkingPoints, record }, ...(await markedAsEdited(reader, record.sessionId))],
      result: record.id,
    };
  });

/** Ticks a point off in a session, or opens it again with `sessionId: null`. */
export const tickTalkingPoint = (id: TalkingPointId, sessionId: SessionId | null): Promise<CommitOutcome> =>
  commit(async (reader) => {
    const point = await reader.get(talkingPoints, id);
    const session = sessionId === null ? undefined : await reader.get(sessions, sessionId);
    if (point === undefined || (sessionId !== null && session === undefined)) return {};
    const record: TalkingPoint = session
      ? { ...point, state: 'discussed', sessionId: session.id, discussedOn: session.day }
      : { ...point, state: 'open', sessionId: null, discussedOn: null };
    const along = await tickedIn(reader, point, session ?? null);
    return { puts: [{ table: talkingPoints, record }, ...along] };
  });

const alongHeld = async (reader: Reader, point: TalkingPoint) => markedAsEdited(reader, point.sessionId);

export const writeTalkingPoint = (
  id: TalkingPointId,
  changes: { text?: string; notes?: string; origin?: Origin },
) => patch(talkingPoints, id, changes, alongHeld);

/** Puts points in new places; usually one, all of them when the gaps between ranks are used up. */
export const rankTalkingPoints = (
  places: readonly { id: TalkingPointId; rank: number }[],
): Promise<CommitOutcome> =>
  commit(async (reader) => {
    const points = await Promise.all(places.map(({ id }) => reader.get(talkingPoints, id)));
    const puts = points.flatMap((point, at) => {
      const rank = places[at]?.rank;
      return point && rank !== undefined ? [{ table: talkingPoints, record: { ...point, rank } }] : [];
    });
    return { puts };
  });

/** What was never asked after all: the askings behind points that are dropped, save those that were answered. */
export const neverAsked = async (
  reader: Reader,
  personId: PersonId,
  dropped: readonly TalkingPointId[],
): Promise<{ table: Table; id: string }[]> => {
  if (dropped.length === 0) return [];
  return (await reader.list(askings, { personId }))
    .filter(({ talkingPointId, answer }) => answer === '' && dropped.some((id) => id === talkingPointId))
    .map(({ id }) => ({ table: askings, id }));
};

/** Takes a point off the agenda for good. */
export const dropTalkingPoint = (id: TalkingPointId): Promise<CommitOutcome> =>
  undoable(
    'talking-point-dropped',
    commit(async (reader) => {
      const point = await reader.get(talkingPoints, id);
      if (point === undefined || point.state === 'dropped') return noChange;
      const record: TalkingPoint = { ...point, state: 'dropped' };
      return {
        puts: [{ table: talkingPoints, record }, ...(await alongHeld(reader, point))],
        deletes: await neverAsked(reader, point.personId, [id]),
      };
    }),
  );
