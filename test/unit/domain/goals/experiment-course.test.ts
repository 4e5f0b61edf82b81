import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import {
  experimentIn,
  inExperimentOrder,
  isExperimentOpen,
  nextExperimentStates,
  offersThanks,
} from '#domain/goals/experiment-course.ts';
import { experiment } from '#test/unit/domain/growth-records.ts';
import { id, recognition } from '#test/unit/domain/records.ts';

const states = ['planned', 'running', 'worked', 'failed', 'dropped'] as const;

describe('the course of an experiment', () => {
  it('is planned, then runs, then has a result', () => {
    const running = experimentIn(experiment(), 'running', '2026-11-01');
    expect(running).toMatchObject({ state: 'running', startedOn: '2026-11-01', endedOn: null });
    const failed = experimentIn(running, 'failed', '2026-11-20');
    expect(failed).toMatchObject({ state: 'failed', startedOn: '2026-11-01', endedOn: '2026-11-20' });
    expect(experimentIn(failed, 'running', '2026-11-21')).toMatchObject({
      state: 'running',
      startedOn: '2026-11-01',
      endedOn: null,
    });
  });

  it('has no result before it ran', () => {
    expect(experimentIn(experiment(), 'failed', '2026-11-01')).toEqual(experiment());
    expect(nextExperimentStates('planned')).toEqual(['running', 'dropped']);
  });

  it('along any path: a kind of failure only when it failed, an end only when it is over, a start once it ran', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...states), { maxLength: 12 }), (path) => {
        let one = experiment();
        path.forEach((state, at) => {
          const after = experimentIn(one, state, addDays('2026-10-01', at));
          expect(after === one || after.state === state).toBe(true);
          one = after.state === 'failed' ? { ...after, failureKind: 'intelligent' } : after;
          expect(one.failureKind !== null).toBe(one.state === 'failed');
          expect(one.endedOn === null).toBe(isExperimentOpen(one));
          if (one.state === 'running' || one.state === 'worked' || one.state === 'failed')
            expect(one.startedOn).not.toBeNull();
        });
      }),
    ));
});

describe('thanks for a learned failure', () => {
  const learned = experiment({ state: 'failed', learning: 'Lots are fair, but nobody swaps.' });

  it('are offered once it failed and the learning is written down', () => {
    expect(offersThanks(learned, [])).toBe(true);
    expect(offersThanks({ ...learned, learning: ' ' }, [])).toBe(false);
    expect(offersThanks({ ...learned, state: 'worked' }, [])).toBe(false);
  });

  it('are offered once, also when they were dropped', () => {
    const noted = recognition({ from: { kind: 'experiment', id: 'x1' }, state: 'dropped' });
    expect(offersThanks(learned, [noted])).toBe(false);
    expect(offersThanks(learned, [recognition({ from: { kind: 'experiment', id: 'x2' } })])).toBe(true);
  });
});

it('what runs leads, then what is planned, then what is over, the newest first', () => {
  const all = [
    experiment({ id: id('older'), state: 'worked', endedOn: '2026-09-01' }),
    experiment({ id: id('planned') }),
    experiment({ id: id('newer'), state: 'failed', endedOn: '2026-10-01' }),
    experiment({ id: id('running'), state: 'running', startedOn: '2026-11-01' }),
  ];
  expect(all.toSorted(inExperimentOrder).map((one) => one.id)).toEqual([
    'running',
    'planned',
    'newer',
    'older',
  ]);
});
