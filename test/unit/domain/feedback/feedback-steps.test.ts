import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Feedback } from '#domain/feedback/feedback.ts';
import {
  deliveredOn,
  feedbackColumns,
  nextState,
  stateBefore,
  steppedBack,
  takenUpAgain,
  toBeDelivered,
} from '#domain/feedback/feedback-steps.ts';
import { anyDay, feedback } from '#test/unit/domain/records.ts';

const observed = feedback({ state: 'observed', deliveredOn: null });

describe('the way of feedback', () => {
  it('goes from observed over to deliver and delivered to checked, and back', () => {
    for (const [at, state] of feedbackColumns.entries()) {
      expect(nextState(feedback({ state }))).toBe(feedbackColumns[at + 1] ?? null);
      expect(stateBefore(feedback({ state }))).toBe(feedbackColumns[at - 1] ?? null);
    }
  });

  it('begins at delivered for feedback to the leader: it was heard when it was noted', () => {
    expect(stateBefore(feedback({ direction: 'to-me', state: 'delivered' }))).toBeNull();
    expect(nextState(feedback({ direction: 'to-me', state: 'delivered' }))).toBe('checked');
    expect(nextState(feedback({ direction: 'to-me', state: 'checked' }))).toBeNull();
  });

  it('leads nowhere once it was dropped', () => {
    const dropped = feedback({ state: 'dropped' });
    expect([nextState(dropped), stateBefore(dropped)]).toEqual([null, null]);
    expect(steppedBack(dropped)).toBe(dropped);
  });

  it('turns only what was observed into something to deliver', () => {
    expect(toBeDelivered(observed).state).toBe('to-deliver');
    const delivered = feedback({ state: 'delivered' });
    expect(toBeDelivered(delivered)).toBe(delivered);
  });

  it('never was delivered before it was observed', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (seen, heard) => {
        const after = deliveredOn({ ...observed, observedOn: seen }, heard);
        expect(after).toMatchObject({ state: 'delivered', deliveredOn: heard });
        expect(after.observedOn <= heard).toBe(true);
      }),
    );
  });

  it('keeps the words about what changed when a check is taken back, and forgets the dates it leaves', () => {
    const checked = feedback({ state: 'checked', checkedOn: '2026-09-01', outcome: 'Asks first now.' });
    const delivered = steppedBack(checked);
    expect(delivered).toMatchObject({ state: 'delivered', checkedOn: null, outcome: 'Asks first now.' });
    const toDeliver = steppedBack(delivered);
    expect(toDeliver).toMatchObject({ state: 'to-deliver', deliveredOn: null });
    expect(steppedBack(toDeliver).state).toBe('observed');
  });

  it('goes back several steps at once, and never ahead', () => {
    const checked = feedback({ state: 'checked', checkedOn: '2026-09-01' });
    expect(steppedBack(checked, 'observed')).toMatchObject({
      state: 'observed',
      checkedOn: null,
      deliveredOn: null,
    });
    expect(steppedBack(observed, 'delivered')).toBe(observed);
    const toMe = feedback({ direction: 'to-me', state: 'checked' });
    expect(steppedBack(toMe, 'to-deliver')).toBe(toMe);
  });

  it('finds dropped feedback its place again from its dates', () => {
    const dropped = (over: Partial<Feedback>) => takenUpAgain(feedback({ state: 'dropped', ...over })).state;
    expect(dropped({ deliveredOn: null })).toBe('to-deliver');
    expect(dropped({})).toBe('delivered');
    expect(dropped({ checkedOn: '2026-09-01' })).toBe('checked');
  });
});
