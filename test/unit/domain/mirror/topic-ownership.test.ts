import { describe, expect, it } from 'vitest';
import { carriedForThem } from '#domain/mirror/carried-for-them.ts';
import type { Origin } from '#domain/sessions/talking-point.ts';
import { topicOwnership } from '#domain/mirror/topic-ownership.ts';
import { id, item, point } from '#test/unit/domain/records.ts';

const from = (...origins: Origin[]) => origins.map((origin, n) => point({ id: id(`p${n}`), origin }));

describe('topic ownership (product.md: points from them ÷ all from people, n ≥ 8)', () => {
  it('is the share of theirs', () => {
    const six = from('them', 'them', 'them', 'them', 'them', 'them', 'me', 'me');
    expect(topicOwnership(six, 8)).toMatchObject({ value: 0.75, n: 8 });
  });

  it('leaves out what no person raised', () => {
    const points = from('them', 'me', 'question', 'template', 'follow-up');
    expect(topicOwnership(points, 2)).toMatchObject({ value: 0.5, n: 2 });
  });

  it('is too little yet with seven', () =>
    expect(topicOwnership(from('them', 'me', 'me', 'me', 'me', 'me', 'me'), 8)).toMatchObject({
      value: null,
      n: 7,
    }));
});

describe('carried for them (product.md: action items the leader took from their points)', () => {
  const points = [point({ id: id('theirs'), origin: 'them' }), point({ id: id('mine'), origin: 'me' })];
  const mineFrom = (talkingPointId: string | null) =>
    item({ owner: 'me', talkingPointId: talkingPointId === null ? null : id(talkingPointId) });

  it('counts the leader’s items from their points, whatever became of them', () => {
    const items = [mineFrom('theirs'), { ...mineFrom('theirs'), state: 'dropped' as const }];
    expect(carriedForThem(items, points).counted).toEqual(items);
  });

  it('leaves out their own items, those from the leader’s points, and those from none', () => {
    const items = [mineFrom('mine'), mineFrom(null), { ...mineFrom('theirs'), owner: 'them' as const }];
    expect(carriedForThem(items, points).value).toBe(0);
  });
});
