import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import type { Decision, DecisionOutcome } from '#domain/autonomy/decision.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import { type SuggestionFacts, suggestionsFor } from '#domain/autonomy/suggestion.ts';
import { usualThresholds } from '#domain/thresholds.ts';
import { decision, delegation, move, takeBack } from '#test/unit/domain/autonomy-records.ts';
import { id } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const start = '2026-10-01';

/** Decisions a day apart from 1 October. */
const records = (...all: (DecisionOutcome | [DecisionOutcome, DelegationLevel])[]): Decision[] =>
  all.map((one, at) => {
    const [outcome, level] = typeof one === 'string' ? [one, 5 as const] : one;
    return decision({ id: id(`c${at}`), decidedOn: addDays(start, at), outcome, level });
  });

const suggested = (decisions: Decision[], over: Partial<SuggestionFacts> = {}) =>
  suggestionsFor({
    delegation: delegation(),
    move: move(),
    decisions,
    takeBacks: [],
    today,
    thresholds: usualThresholds,
    ...over,
  }).map(({ kind, level }) => ({ kind, level }));

/**
 * product.md: "Suggest one step up after three records at the level with good outcomes and no take-back in 60 days;
 * suggest a new frame after two poor ones; never by itself."
 */
describe('a step up', () => {
  const stepUp = [{ kind: 'step-up', level: 6 }];

  it('is suggested after three good records at the level', () => {
    expect(suggested(records('good', 'good', 'good'))).toEqual(stepUp);
    expect(suggested(records('good', 'good'))).toEqual([]);
    expect(suggested(records('good', 'good', 'open'))).toEqual([]);
    expect(suggested(records('good', 'good', 'open', 'good'))).toEqual(stepUp);
  });

  it('is not suggested from records at another level', () => {
    expect(suggested(records('good', 'good', ['good', 4]))).toEqual([]);
    expect(suggested(records('good', 'good', ['good', 6]))).toEqual([]);
  });

  it('counts the three anew after one that did not turn out well', () => {
    expect(suggested(records('good', 'good', 'mixed', 'good'))).toEqual([]);
    expect(suggested(records('poor', 'good', 'good', 'good'))).toEqual(stepUp);
  });

  it('waits until the last take-back is more than 60 days ago', () => {
    const after = (days: number) =>
      suggested(records('good', 'good', 'good'), {
        takeBacks: [takeBack({ takenOn: addDays(today, -days) })],
      });
    expect(after(60)).toEqual([]);
    expect(after(61)).toEqual(stepUp);
  });

  it('ends at level 7, and is not suggested to who holds tighter than agreed', () => {
    const full = records(['good', 7], ['good', 7], ['good', 7]);
    expect(suggested(full, { move: move({ level: 7 }) })).toEqual([]);
    const tight = records(['good', 3], ['good', 3], ['good', 3], ['good', 3], 'good', 'good', 'good');
    expect(suggested(tight)).toEqual([{ kind: 'tighter', level: 3 }]);
  });

  it('is not suggested from what was decided under an earlier agreement', () => {
    expect(suggested(records('good', 'good', 'good'), { move: move({ on: '2026-10-02' }) })).toEqual([]);
  });
});

describe('a new frame', () => {
  it('is suggested after two poor outcomes, before anything else', () => {
    expect(suggested(records('poor'))).toEqual([]);
    expect(suggested(records('poor', 'good', 'poor'))).toEqual([{ kind: 'new-frame', level: null }]);
    expect(suggested(records('poor', 'poor', 'good', 'good', 'good'))).toEqual([
      { kind: 'new-frame', level: null },
    ]);
  });
});

describe('drift', () => {
  it('is suggested as something to speak about, in both directions', () => {
    expect(suggested(records(['open', 3], ['open', 3], 'open'))).toEqual([{ kind: 'tighter', level: 3 }]);
    expect(suggested(records(['open', 7], ['open', 6], ['open', 6]))).toEqual([{ kind: 'looser', level: 6 }]);
    expect(suggested(records(['open', 3], 'open', 'open'))).toEqual([]);
  });
});

describe('what was set aside', () => {
  it('speaks again from later decisions only', () => {
    const setAside = [{ kind: 'new-frame' as const, on: addDays(start, 1) }];
    const given = { delegation: delegation({ setAside }) };
    expect(suggested(records('poor', 'poor'), given)).toEqual([]);
    expect(suggested(records('poor', 'poor', 'poor'), given)).toEqual([]);
    expect(suggested(records('poor', 'poor', 'poor', 'poor'), given)).toEqual([
      { kind: 'new-frame', level: null },
    ]);
  });

  it('does not hide another suggestion, nor open the way to a step up', () => {
    const tight = records(['good', 3], ['good', 3], ['good', 3], ['good', 3], 'good', 'good', 'good');
    const setAside = [{ kind: 'tighter' as const, on: today }];
    expect(suggested(tight, { delegation: delegation({ setAside }) })).toEqual([]);
  });

  it('comes from the very decisions it names', () => {
    const [first] = suggestionsFor({
      delegation: delegation(),
      move: move(),
      decisions: records('good', 'poor', 'good', 'poor'),
      takeBacks: [],
      today,
      thresholds: usualThresholds,
    });
    expect(first?.from.map((one) => one.id)).toEqual(['c1', 'c3']);
  });
});
