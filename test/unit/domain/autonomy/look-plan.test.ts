import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import { reaches } from '#domain/autonomy/decision-area.ts';
import { delegationLevels } from '#domain/autonomy/delegation.ts';
import { looksAndLeaveAlone } from '#domain/autonomy/delegation-now.ts';
import { lookRhythm, nextLook } from '#domain/autonomy/look-plan.ts';
import { usualThresholds } from '#domain/thresholds.ts';
import { delegationNow } from '#domain/autonomy/delegation-now.ts';
import { area, delegation, look, move } from '#test/unit/domain/autonomy-records.ts';
import { anyDay } from '#test/unit/domain/records.ts';

const today = '2026-11-23';

/** product.md: "Looks: interval by level: 1-2 every session, 3 weekly, 4 every 14 days, 5 every 21, 6 every 30, 7 none." */
describe('looks', () => {
  it('are planned by level', () => {
    const rhythms = delegationLevels.map((level) => lookRhythm(level, area()));
    expect(rhythms).toEqual(['every-session', 'every-session', 7, 14, 21, 30, 'never']);
  });

  it('come twice as often when the area is hard to undo and of organisation reach, only then', () => {
    const risky = area({ isReversible: false, reach: 'organisation' });
    const rhythms = delegationLevels.map((level) => lookRhythm(level, risky));
    expect(rhythms).toEqual(['every-session', 'every-session', 3, 7, 10, 15, 'never']);
    expect(lookRhythm(6, area({ isReversible: false, reach: 'team' }))).toBe(30);
    expect(lookRhythm(6, area({ isReversible: true, reach: 'organisation' }))).toBe(30);
  });

  it('are counted from the last look, or from the day the level was agreed where that is later', () => {
    const next = (last: string | null, on = '2026-09-02') => nextLook({ level: 6, on }, area(), last, today);
    expect(next('2026-11-12')).toEqual({ rhythm: 30, on: '2026-12-12', isDue: false });
    expect(next(null)).toMatchObject({ on: '2026-10-02', isDue: true });
    expect(next('2026-10-24')).toMatchObject({ on: today, isDue: true });
    expect(next('2026-11-01', '2026-11-20')).toMatchObject({ on: '2026-12-20', isDue: false });
  });

  it('at levels 1 and 2 are due in every session, until looked at that day', () => {
    const next = (last: string | null) => nextLook({ level: 2, on: '2026-09-02' }, area(), last, today);
    expect(next(null)).toEqual({ rhythm: 'every-session', on: null, isDue: true });
    expect(next('2026-11-22')).toMatchObject({ isDue: true });
    expect(next(today)).toMatchObject({ isDue: false });
  });

  it('at level 7 never come', () => {
    expect(nextLook({ level: 7, on: '2026-01-01' }, area(), null, today).isDue).toBe(false);
  });

  it('are due exactly from the last one plus the interval, and a look now is followed by peace', () => {
    const anyArea = fc.record({ isReversible: fc.boolean(), reach: fc.constantFrom(...reaches) });
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...delegationLevels),
        anyArea,
        fc.nat(80),
        fc.nat(80),
        (day, level, where, agreed, looked) => {
          const since = { level, on: addDays(day, -agreed) };
          const next = nextLook(since, where, addDays(day, -looked), day);
          const gap = Math.min(agreed, looked);
          if (typeof next.rhythm === 'number') {
            expect(next.isDue).toBe(gap >= next.rhythm);
            expect(daysBetween(day, next.on ?? day)).toBe(next.rhythm - gap);
          }
          expect(nextLook(since, where, day, day).isDue).toBe(false);
        },
      ),
    );
  });
});

/** product.md: "Before the next look is due the briefing says leave alone." */
describe('leave alone', () => {
  const now = (level: 1 | 2 | 6 | 7, looks = [look()]) =>
    delegationNow(
      delegation({ history: [move({ level })] }),
      area(),
      { decisions: [], takeBacks: [], looks },
      today,
      usualThresholds,
    );
  const sorted = (...all: ReturnType<typeof now>[]) => {
    const found = looksAndLeaveAlone(all.filter((one) => one !== null));
    return { due: found.due.length, leaveAlone: found.leaveAlone.length };
  };

  it('is said before the next look is due, and of what is fully delegated', () => {
    expect(sorted(now(6))).toEqual({ due: 0, leaveAlone: 1 });
    expect(sorted(now(6, []))).toEqual({ due: 1, leaveAlone: 0 });
    expect(sorted(now(7, []))).toEqual({ due: 0, leaveAlone: 1 });
  });

  it('is not said where the leader decides', () => {
    expect(sorted(now(1))).toEqual({ due: 1, leaveAlone: 0 });
    expect(sorted(now(2, [look({ lookedOn: today })]))).toEqual({ due: 0, leaveAlone: 0 });
  });
});
