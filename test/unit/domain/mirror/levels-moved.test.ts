import { describe, expect, it } from 'vitest';
import { isRaised, levelsMoved } from '#domain/mirror/levels-moved.ts';
import { delegation, id, levelMove } from '#test/unit/domain/records.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };
const move = (name: string, level: 3 | 5 | 6, on: string, isCorrection = false) =>
  levelMove({ id: id(name), level, on, isCorrection });
const steps = (...history: ReturnType<typeof move>[]) =>
  levelsMoved([delegation({ history })], november).map((change) => [
    change.from,
    change.move.level,
    isRaised(change),
  ]);

describe('levels raised and lowered (issue 3, "Mirror")', () => {
  it('are the moves that held from a day of the month', () => {
    expect(steps(move('a', 3, '2026-10-01'), move('b', 5, '2026-11-01'), move('c', 3, '2026-11-30'))).toEqual(
      [
        [3, 5, true],
        [5, 3, false],
      ],
    );
    expect(steps(move('a', 3, '2026-10-01'), move('b', 5, '2026-12-01'))).toEqual([]);
  });

  it('a first level is no change', () => expect(steps(move('a', 5, '2026-11-10'))).toEqual([]));

  it('a slip that was corrected is none', () =>
    expect(
      steps(move('a', 3, '2026-10-01'), move('b', 6, '2026-11-10'), move('c', 3, '2026-11-10', true)),
    ).toEqual([]));
});
