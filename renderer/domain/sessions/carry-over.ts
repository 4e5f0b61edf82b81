import type { Day } from '#domain/time/calendar.ts';
import type { SessionId, TalkingPointId } from '#domain/ids.ts';
import { inAgendaOrder, type TalkingPoint } from './talking-point.ts';

/** What a session covered, and the open points that move on. Both in agenda order; dropped points are in neither. */
export const splitAtWrapUp = (
  points: readonly TalkingPoint[],
  sessionId: SessionId,
): { discussed: TalkingPoint[]; movesOn: TalkingPoint[] } => {
  const sorted = points.toSorted(inAgendaOrder);
  return {
    discussed: sorted.filter((point) => point.state === 'discussed' && point.sessionId === sessionId),
    movesOn: sorted.filter((point) => point.state === 'open'),
  };
};

/** Open points that were there on `day`, when a session was held, and moved on from it or from one since. */
export const movedOnFrom = (points: readonly TalkingPoint[], day: Day): TalkingPoint[] =>
  points
    .filter(({ state, moved, raisedOn }) => state === 'open' && moved > 0 && raisedOn <= day)
    .toSorted(inAgendaOrder);

/** Whether a session on `day` passed an open point by: it was raised by then, and no later session has been held. */
export const isPassedBy = (
  point: Pick<TalkingPoint, 'raisedOn'>,
  day: Day,
  lastHeldOn: Day | null,
): boolean => point.raisedOn <= day && (lastHeldOn === null || lastHeldOn <= day);

/** The point as it waits for the next session: open, with one more move on its counter. */
export const carriedOver = (point: TalkingPoint): TalkingPoint => ({
  ...point,
  state: 'open',
  moved: point.moved + 1,
  sessionId: null,
  discussedOn: null,
});

/** A rank between two neighbours; `null` stands for no neighbour on that side. */
export const rankBetween = (before: number | null, after: number | null): number => {
  if (before === null) return after === null ? 0 : after - 1;
  return after === null ? before + 1 : before + (after - before) / 2;
};

export type Place = { id: TalkingPointId; rank: number };
type Placed = Pick<TalkingPoint, 'id' | 'rank'>;

/**
 * The new ranks after the point `id` moved to `targetIndex` of the agenda (counted without it, held within the list).
 * Usually one place; all that change when the gap between the neighbours is used up; none when nothing moves.
 */
export const movedTo = (
  points: readonly TalkingPoint[],
  id: TalkingPointId,
  targetIndex: number,
): Place[] => {
  const agenda = points.toSorted(inAgendaOrder);
  const from = agenda.findIndex((point) => point.id === id);
  const moving = agenda[from];
  if (moving === undefined) return [];
  const others = agenda.toSpliced(from, 1);
  const at = Math.min(Math.max(Math.trunc(targetIndex), 0), others.length);
  if (at === from) return [];
  const before = others[at - 1]?.rank ?? null;
  const after = others[at]?.rank ?? null;
  const rank = rankBetween(before, after);
  return isBetween(rank, before, after) ? [{ id, rank }] : renumbered(others.toSpliced(at, 0, moving));
};

const isBetween = (rank: number, before: number | null, after: number | null): boolean =>
  (before === null || before < rank) && (after === null || rank < after);

/** Whole numbers from 0 on, where a later point added at the end still finds room. */
const renumbered = (agenda: readonly Placed[]): Place[] =>
  agenda.flatMap(({ id, rank }, index) => (rank === index ? [] : [{ id, rank: index }]));
