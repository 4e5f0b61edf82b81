import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import type { DelegationLevel, DelegationMove } from '#domain/autonomy/delegation.ts';
import {
  correctionOf,
  currentLevel,
  effectiveHistory,
  formerPlace,
  isBelowAgreed,
  lastWritten,
  levelOn,
  levelSteps,
} from '#domain/autonomy/delegation-history.ts';
import { anyDay, anyLevel, delegation, id, levelMove } from '#test/unit/domain/records.ts';

let made = 0;
const moved = (level: DelegationLevel, on: string, over: Partial<DelegationMove> = {}) => {
  made += 1;
  return levelMove({ id: id<'delegation-move'>(`m${made}`), level, on, ...over });
};
const corrected = (history: readonly DelegationMove[], on: string): DelegationMove[] => {
  made += 1;
  const correction = correctionOf(history, id<'delegation-move'>(`c${made}`), on);
  return correction === null ? [...history] : [...history, correction];
};

const history = [moved(3, '2026-06-01'), moved(5, '2026-09-02')];

describe('the level agreed on a day', () => {
  it('is the one of the last move that held by then', () => {
    expect(levelOn({ history }, '2026-09-01')).toBe(3);
    expect(levelOn({ history }, '2026-09-02')).toBe(5);
    expect(currentLevel({ history }, '2026-11-23')).toBe(5);
  });

  it('is none before the delegation began', () => {
    expect(levelOn({ history }, '2026-05-31')).toBeNull();
    expect(currentLevel({ history }, '2026-05-31')).toBe(3);
  });

  it('goes by the day a move holds from, not by when it was written', () => {
    const writtenLate = [...history, moved(4, '2026-07-01')];
    expect(levelOn({ history: writtenLate }, '2026-08-01')).toBe(4);
    expect(currentLevel({ history: writtenLate }, '2026-11-23')).toBe(5);
  });

  it('is the later written one of two on the same day', () => {
    expect(currentLevel({ history: [...history, moved(2, '2026-09-02')] }, '2026-11-23')).toBe(2);
  });
});

describe('a correction', () => {
  it('takes back the move before it; neither of the two counts', () => {
    const slip = [...history, moved(7, '2026-11-23')];
    const after = corrected(slip, '2026-11-23');
    expect(after).toHaveLength(4);
    expect(after.at(-1)).toMatchObject({ level: 5, isCorrection: true });
    expect(effectiveHistory(after)).toEqual(history);
  });

  it('takes back one move each, and never the first', () => {
    const once = corrected(history, '2026-11-23');
    expect(effectiveHistory(once)).toEqual([history[0]]);
    expect(corrected(once, '2026-11-23')).toEqual(once);
  });

  it('takes back the move written last, also where that one holds from an earlier day', () => {
    const writtenLate = [...history, moved(4, '2026-07-01')];
    expect(lastWritten(writtenLate)?.level).toBe(4);
    expect(effectiveHistory(corrected(writtenLate, '2026-11-23'))).toEqual(history);
  });

  it('leaves every level of every day as it was before the slip', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyLevel, anyDay), { minLength: 1, maxLength: 8 }),
        fc.tuple(anyLevel, anyDay),
        anyDay,
        (moves, [level, on], day) => {
          const before = moves.map(([each, from]) => moved(each, from));
          const after = corrected([...before, moved(level, on)], day);
          expect(levelOn({ history: after }, day)).toBe(levelOn({ history: before }, day));
        },
      ),
    ));
});

describe('the earlier place', () => {
  const steps = { history: [...history, moved(6, '2026-11-01')] };

  it('is where it stood before the last move, for 30 days', () => {
    expect(formerPlace(steps, '2026-11-01')).toEqual({ level: 5, movedOn: '2026-11-01' });
    expect(formerPlace(steps, '2026-12-01')).toEqual({ level: 5, movedOn: '2026-11-01' });
    expect(formerPlace(steps, '2026-12-02')).toBeNull();
  });

  it('is none where nothing moved, and a slip leaves none', () => {
    expect(formerPlace(delegation(), '2026-09-02')).toBeNull();
    const slip = corrected([moved(3, '2026-11-20'), moved(7, '2026-11-23')], '2026-11-23');
    expect(formerPlace({ history: slip }, '2026-11-23')).toBeNull();
  });
});

describe('steps', () => {
  it('say which level each came from', () => {
    expect(levelSteps(history).map(({ from, move }) => [from, move.level])).toEqual([
      [null, 3],
      [3, 5],
    ]);
  });
});

describe('a decision below what was agreed', () => {
  it('is judged by the level that was agreed on its day', () => {
    expect(isBelowAgreed({ history }, { level: 3, decidedOn: '2026-09-01' })).toBe(false);
    expect(isBelowAgreed({ history }, { level: 3, decidedOn: '2026-09-02' })).toBe(true);
    expect(isBelowAgreed({ history }, { level: 6, decidedOn: '2026-09-02' })).toBe(false);
  });

  it('is none before anything was agreed', () =>
    fc.assert(
      fc.property(anyLevel, fc.integer({ min: 1, max: 900 }), (level, days) => {
        const decidedOn = addDays('2026-06-01', -days);
        expect(isBelowAgreed({ history }, { level, decidedOn })).toBe(false);
      }),
    ));
});
