import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import {
  checkedShare,
  daysUnchecked,
  feedbackAge,
  lastGiven,
  uncheckedLongDays,
} from '#domain/feedback/feedback-figures.ts';
import { usualThresholds } from '#domain/thresholds.ts';
import { anyDay, feedback, id, person, recognition } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const ago = (days: number) => addDays(today, -days);
const age = (over: Partial<Feedback>) => feedbackAge(feedback(over), today, usualThresholds);

describe('the age of feedback', () => {
  it('shows days undelivered from 7 on', () => {
    const waiting = (days: number) => age({ state: 'to-deliver', deliveredOn: null, observedOn: ago(days) });
    expect(waiting(6)).toBeNull();
    expect(waiting(7)).toEqual({ waits: 'undelivered', days: 7, isLong: false });
    expect(waiting(14)).toEqual({ waits: 'undelivered', days: 14, isLong: true });
  });

  it('shows days since it was delivered while nobody has looked what changed', () => {
    expect(age({ deliveredOn: today })).toBeNull();
    expect(age({ deliveredOn: ago(5) })).toEqual({ waits: 'unchecked', days: 5, isLong: false });
    expect(age({ deliveredOn: ago(uncheckedLongDays) })?.isLong).toBe(true);
    expect(age({ deliveredOn: ago(40), state: 'checked', checkedOn: ago(1) })).toBeNull();
    expect(age({ deliveredOn: ago(40), state: 'dropped' })).toBeNull();
  });

  it('is never negative, whatever the days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (day, seen, heard) => {
        expect(daysUnchecked(feedback({ observedOn: seen, deliveredOn: heard }), day)).toBeGreaterThanOrEqual(
          0,
        );
      }),
    );
  });
});

describe('the share checked after delivery', () => {
  const delivered = (n: number, over: Partial<Feedback> = {}) =>
    Array.from({ length: n }, (_, at) =>
      feedback({ id: id<'feedback'>(`f${at}${over.state}`), deliveredOn: ago(10), ...over }),
    );

  it('counts what was delivered in the window, with its items', () => {
    const all = [...delivered(3), ...delivered(1, { state: 'checked', checkedOn: ago(2) })];
    expect(checkedShare(all, today, 90)).toMatchObject({ value: 0.25, n: 4, items: all, counted: [all[3]] });
  });

  it('reads "too little yet" below three', () => {
    expect(checkedShare(delivered(2, { state: 'checked' }), today, 90)).toMatchObject({ value: null, n: 2 });
  });

  it('leaves out what was not delivered, dropped, said to the leader, or lies outside the window', () => {
    const others = [
      feedback({ state: 'to-deliver', deliveredOn: null }),
      feedback({ state: 'dropped', deliveredOn: ago(3) }),
      feedback({ direction: 'to-me', deliveredOn: ago(3) }),
      feedback({ deliveredOn: ago(91) }),
      feedback({ deliveredOn: addDays(today, 1) }),
    ];
    expect(checkedShare(others, today, 90).n).toBe(0);
  });
});

describe('days since thanks and feedback', () => {
  const given = (over: Partial<Parameters<typeof lastGiven>[0]> = {}) =>
    Object.fromEntries(
      lastGiven({ person: person(), feedback: [], thanks: [], today, ...over }, usualThresholds).map(
        (one) => [one.kind, one],
      ),
    );

  it('counts each kind on its own, from the latest', () => {
    const found = given({
      feedback: [
        feedback({ kind: 'redirecting', deliveredOn: ago(80) }),
        feedback({ kind: 'redirecting', deliveredOn: ago(61) }),
        feedback({ kind: 'reinforcing', deliveredOn: ago(5), state: 'checked' }),
        feedback({ kind: 'reinforcing', deliveredOn: null, state: 'to-deliver' }),
        feedback({ kind: 'redirecting', deliveredOn: ago(1), direction: 'to-me' }),
      ],
      thanks: [recognition({ spokenOn: ago(59) })],
    });
    expect(found).toEqual({
      thanks: { kind: 'thanks', on: ago(59), days: 59, isSilent: false },
      reinforcing: { kind: 'reinforcing', on: ago(5), days: 5, isSilent: false },
      redirecting: { kind: 'redirecting', on: ago(61), days: 61, isSilent: true },
    });
  });

  it('shows a silence of 60 days of thanks and of redirecting feedback, not of reinforcing feedback', () => {
    const found = given();
    expect([
      found['thanks']?.isSilent,
      found['redirecting']?.isSilent,
      found['reinforcing']?.isSilent,
    ]).toEqual([true, true, false]);
    expect(found['thanks']?.days).toBeNull();
  });

  it('does not hold silence against someone new, an archived person, or a peer’s redirecting feedback', () => {
    expect(given({ person: person({ addedOn: ago(59) }) })['thanks']?.isSilent).toBe(false);
    expect(given({ person: person({ archivedOn: ago(1) }) })['thanks']?.isSilent).toBe(false);
    expect(given({ person: person({ relationship: 'peer' }) })['redirecting']?.isSilent).toBe(false);
    expect(given({ person: person({ relationship: 'peer' }) })['thanks']?.isSilent).toBe(true);
  });
});
