import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import {
  goalConcern,
  goalProgress,
  inGoalOrder,
  movedStep,
  uncheckedAfterDays,
} from '#domain/goals/goal-progress.ts';
import { progressResults } from '#domain/goals/growth-goal.ts';
import { check, goal } from '#test/unit/domain/growth-records.ts';
import { anyDay, id } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const milestone = (name: string, doneOn: string | null = null) => ({
  id: name,
  text: name,
  due: null,
  doneOn,
});

describe('where a goal stands', () => {
  it('counts days since the last check, and from the day it was set while there is none', () => {
    expect(goalProgress(goal(), [], today)).toMatchObject({ lastCheck: null, daysSinceCheck: 53 });
    const checks = [check({ id: id('c2'), checkedOn: '2026-11-20' }), check()];
    expect(goalProgress(goal(), checks, today)).toMatchObject({
      lastCheck: { id: 'c2' },
      daysSinceCheck: 3,
    });
  });

  it('counts milestones done of all', () =>
    expect(
      goalProgress(goal({ milestones: [milestone('a', today), milestone('b'), milestone('c')] }), [], today)
        .milestones,
    ).toEqual({ done: 1, of: 3 }));

  it('leaves the checks of other goals alone', () =>
    expect(goalProgress(goal(), [check({ goalId: id('g2'), result: 'stuck' })], today).lastCheck).toBeNull());

  it('is late from the day after its due day on, and never once it is closed', () => {
    const over = (due: string, state: 'open' | 'done' = 'open') =>
      goalProgress(goal({ due, state }), [], today).daysOver;
    expect([over(today), over('2026-11-22'), over('2026-11-01', 'done')]).toEqual([0, 1, 0]);
  });
});

describe('what a briefing says about it', () => {
  const concern = (over: Parameters<typeof goal>[0], ...results: ('moved' | 'stuck' | 'done')[]) => {
    const checks = results.map((result, at) =>
      check({ id: id(`c${at}`), result, checkedOn: addDays(today, at - 9) }),
    );
    return goalConcern(goal(over), goalProgress(goal(over), checks, today));
  };

  it('is that it is stuck, when the last two checks both said so', () => {
    expect(concern({}, 'stuck', 'stuck')).toBe('stuck-twice');
    expect(concern({}, 'stuck', 'moved', 'stuck')).toBeNull();
    expect(concern({}, 'stuck', 'stuck', 'moved')).toBeNull();
    expect(concern({}, 'stuck')).toBeNull();
  });

  it('is that its due day has passed', () => expect(concern({ due: '2026-11-20' }, 'moved')).toBe('over'));

  it('is that nobody looked for long', () => {
    expect(concern({ setOn: addDays(today, -uncheckedAfterDays) })).toBe('unchecked');
    expect(concern({ setOn: addDays(today, 1 - uncheckedAfterDays) })).toBeNull();
  });

  it('is nothing about a goal that is closed', () =>
    expect(concern({ state: 'done', due: '2026-01-01' }, 'stuck', 'stuck')).toBeNull());
});

it('the days are those between the latest check and today, in whatever order the checks come', () =>
  fc.assert(
    fc.property(
      anyDay,
      fc.array(fc.record({ ago: fc.nat(900), result: fc.constantFrom(...progressResults) }), {
        minLength: 1,
      }),
      (day, taken) => {
        const checks = taken.map(({ ago, result }, at) =>
          check({ id: id(`c${String(at).padStart(3, '0')}`), checkedOn: addDays(day, -ago), result }),
        );
        const set = goal({ setOn: addDays(day, -1000) });
        const progress = goalProgress(set, checks, day);
        expect(progress.daysSinceCheck).toBe(Math.min(...taken.map(({ ago }) => ago)));
        expect(daysBetween(progress.lastCheck?.checkedOn ?? '', day)).toBe(progress.daysSinceCheck);
        expect(goalProgress(set, checks.toReversed(), day)).toEqual(progress);
        if (progress.isStuckTwice) expect(progress.lastCheck?.result).toBe('stuck');
      },
    ),
  ));

it('open goals come before closed ones, the earliest due first', () => {
  const goals = [
    goal({ id: id('closed'), state: 'done', closedOn: '2026-11-01' }),
    goal({ id: id('no day') }),
    goal({ id: id('late'), due: '2026-12-24' }),
    goal({ id: id('soon'), due: '2026-12-01' }),
  ];
  expect(goals.toSorted(inGoalOrder).map((one) => one.id)).toEqual(['soon', 'late', 'no day', 'closed']);
});

it('moving a step keeps every step once, and stops at both ends', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }),
      fc.nat(),
      fc.integer(),
      (ids, n, by) => {
        const steps = ids.map((one) => ({ id: one }));
        const moved = ids[n % ids.length] ?? '';
        const after = movedStep(steps, moved, by).map((one) => one.id);
        expect(after.toSorted()).toEqual(ids.toSorted());
        expect(after.indexOf(moved)).toBe(Math.min(Math.max(ids.indexOf(moved) + by, 0), ids.length - 1));
        expect(after.filter((one) => one !== moved)).toEqual(ids.filter((one) => one !== moved));
      },
    ),
  ));
