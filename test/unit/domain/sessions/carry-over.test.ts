import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carriedOver,
  movedOnFrom,
  movedTo,
  rankBetween,
  splitAtWrapUp,
} from '#domain/sessions/carry-over.ts';
import { inAgendaOrder, type TalkingPoint } from '#domain/sessions/talking-point.ts';
import { id, point } from '#test/unit/domain/records.ts';

const today = id<'session'>('today');
const pointId = (n: number) => id<'talking-point'>(`p${String(n).padStart(3, '0')}`);

const anyPoints = fc
  .array(
    fc.record({
      state: fc.constantFrom('open', 'discussed', 'dropped'),
      sessionId: fc.constantFrom(today, id<'session'>('earlier'), null),
      rank: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, min: -1e6, max: 1e6 })),
      moved: fc.nat(9),
    }),
    { maxLength: 30 },
  )
  .map((points) => points.map((over, n) => point({ id: pointId(n), ...over })));

const applied = (points: readonly TalkingPoint[], places: ReturnType<typeof movedTo>) =>
  points
    .map((one) => ({ ...one, rank: places.find((place) => place.id === one.id)?.rank ?? one.rank }))
    .toSorted(inAgendaOrder)
    .map((one) => one.id);

describe('carry-over', () => {
  it('keeps what was not spoken about, one move older', () => {
    const spoken = point({ id: pointId(1), state: 'discussed', sessionId: today });
    const waiting = point({ id: pointId(2), moved: 1 });
    const { discussed, movesOn } = splitAtWrapUp([waiting, spoken], today);
    expect([discussed, movesOn]).toEqual([[spoken], [waiting]]);
    expect(carriedOver(waiting)).toEqual({ ...waiting, moved: 2 });
  });

  it('knows afterwards what moved on from a day', () => {
    const moved = point({ moved: 1, raisedOn: '2026-11-09' });
    const later = point({ moved: 1, raisedOn: '2026-11-10' });
    const fresh = point({ raisedOn: '2026-11-01' });
    const gone = point({ moved: 1, state: 'discussed', raisedOn: '2026-11-01' });
    expect(movedOnFrom([later, fresh, gone, moved], '2026-11-09')).toEqual([moved]);
  });

  it('opens a point again that had been ticked off', () => {
    const ticked = point({ state: 'discussed', sessionId: today, discussedOn: '2026-11-09' });
    expect(carriedOver(ticked)).toEqual(point({ moved: 1 }));
  });

  it('loses and doubles nothing: every open point moves on, every other one stays where it was', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const { discussed, movesOn } = splitAtWrapUp(points, today);
        const ids = [...discussed, ...movesOn].map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(movesOn.length).toBe(points.filter((one) => one.state === 'open').length);
        expect(discussed.every((one) => one.state === 'discussed' && one.sessionId === today)).toBe(true);
        const left = points.filter((one) => !ids.includes(one.id));
        expect(left.every((one) => one.state === 'dropped' || one.sessionId !== today)).toBe(true);
        expect(movesOn).toEqual(movesOn.toSorted(inAgendaOrder));
      }),
    );
  });
});

describe('ranks', () => {
  it('lie between their neighbours, or beyond the last one', () => {
    expect(rankBetween(null, null)).toBe(0);
    expect(rankBetween(3, null)).toBeGreaterThan(3);
    expect(rankBetween(null, 3)).toBeLessThan(3);
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        fc.pre(a < b);
        expect(a < rankBetween(a, b) && rankBetween(a, b) < b).toBe(true);
      }),
    );
  });

  it('changes one record when there is room', () => {
    const points = [1, 2, 3].map((n) => point({ id: pointId(n), rank: n }));
    expect(movedTo(points, pointId(3), 1)).toEqual([{ id: pointId(3), rank: 1.5 }]);
  });

  it('numbers the agenda anew when no number is left between two neighbours', () => {
    const [low, high] = [1 + Number.EPSILON, 1 + 2 * Number.EPSILON];
    const points = [low, high, 5].map((rank, n) => point({ id: pointId(n), rank }));
    const places = movedTo(points, pointId(2), 1);
    expect(places.length).toBeGreaterThan(1);
    expect(applied(points, places)).toEqual([pointId(0), pointId(2), pointId(1)]);
  });

  it('changes nothing when a point stays or is not there', () => {
    const points = [1, 2].map((n) => point({ id: pointId(n), rank: n }));
    expect(movedTo(points, pointId(2), 1)).toEqual([]);
    expect(movedTo(points, pointId(9), 0)).toEqual([]);
  });

  it('puts the point at its place whatever the ranks were, and keeps the order of all others', () => {
    fc.assert(
      fc.property(anyPoints, fc.nat(40), fc.integer({ min: -3, max: 40 }), (points, pick, target) => {
        const before = points.toSorted(inAgendaOrder).map((one) => one.id);
        const moving = before[pick % Math.max(before.length, 1)] ?? pointId(0);
        const after = applied(points, movedTo(points, moving, target));
        const others = before.filter((one) => one !== moving);
        const place = Math.min(Math.max(target, 0), others.length);
        expect(after).toEqual(before.length === 0 ? [] : others.toSpliced(place, 0, moving));
      }),
    );
  });

  it('still keeps the order after hundreds of moves into the same gap', () => {
    let points = [0, 1, 2].map((n) => point({ id: pointId(n), rank: n }));
    for (let n = 0; n < 300; n++) {
      const moving = points.toSorted(inAgendaOrder)[2]?.id ?? pointId(0);
      const places = movedTo(points, moving, 1);
      points = points.map((one) => ({ ...one, rank: places.find((p) => p.id === one.id)?.rank ?? one.rank }));
      expect(points.toSorted(inAgendaOrder)[1]?.id).toBe(moving);
    }
  });
});
