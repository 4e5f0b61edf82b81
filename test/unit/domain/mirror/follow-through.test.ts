import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMovedTooOften } from '#domain/sessions/action-item.ts';
import { addDays } from '#domain/time/calendar.ts';
import { endOf, followThrough } from '#domain/mirror/follow-through.ts';
import { anyDay, id, item } from '#test/unit/domain/records.ts';

const span = { from: '2026-09-01', to: '2026-11-23' };
const ended = (state: 'kept' | 'broken' | 'renegotiated' | 'dropped', over = {}) =>
  item({ owner: 'me', state, closedOn: '2026-11-10', due: '2026-11-12', ...over });

describe('follow-through (product.md: kept ÷ (kept + broken), n ≥ 5)', () => {
  it('is the share of what was kept', () => {
    const items = [...Array.from({ length: 4 }, () => ended('kept')), ended('broken')];
    expect(followThrough(items, 'me', span, 5)).toMatchObject({ value: 0.8, n: 5 });
  });

  it('is too little yet with four', () =>
    expect(
      followThrough(
        [1, 2, 3, 4].map(() => ended('kept')),
        'me',
        span,
        5,
      ).value,
    ).toBeNull());

  it('keeps the leader’s and theirs apart', () => {
    const items = [ended('kept'), ended('broken', { owner: 'them' })];
    expect(followThrough(items, 'me', span, 1).value).toBe(1);
    expect(followThrough(items, 'them', span, 1).value).toBe(0);
  });

  it('counts neither open nor dropped ones, nor what ended outside the window', () => {
    const items = [
      item({ owner: 'me' }),
      ended('dropped'),
      ended('kept', { closedOn: '2026-08-31' }),
      ended('kept', { closedOn: '2026-11-24' }),
    ];
    expect(followThrough(items, 'me', span, 1).n).toBe(0);
  });

  it('renegotiated before the due date has passed counts for neither', () => {
    for (const closedOn of ['2026-11-11', '2026-11-12'])
      expect(endOf(ended('renegotiated', { closedOn }))).toBeNull();
    expect(endOf(ended('renegotiated', { due: null }))).toBeNull();
  });

  it('renegotiated after the due date counts as broken', () =>
    expect(endOf(ended('renegotiated', { closedOn: '2026-11-13' }))).toBe('broken'));

  it('kept late is kept', () => expect(endOf(ended('kept', { closedOn: '2026-11-20' }))).toBe('kept'));

  it('new words in time never change the figure; new words too late never better it', () => {
    const anyEnded = fc.record({
      state: fc.constantFrom('kept' as const, 'broken' as const),
      closedOn: fc.integer({ min: 0, max: 80 }).map((n) => addDays(span.from, n)),
    });
    fc.assert(
      fc.property(
        fc.array(anyEnded, { minLength: 1 }),
        anyDay,
        fc.integer({ min: -30, max: 30 }),
        (all, due, late) => {
          const items = all.map((over, n) => ended(over.state, { id: id(`i${n}`), closedOn: over.closedOn }));
          const before = followThrough(items, 'me', span, 1);
          const anew = ended('renegotiated', { due, closedOn: addDays(due, late) });
          const after = followThrough([...items, anew], 'me', span, 1);
          if (late <= 0) expect(after.value).toBe(before.value);
          expect(after.value ?? 0).toBeLessThanOrEqual(before.value ?? 0);
        },
      ),
    );
  });
});

describe('the third move (product.md: at the third move the app asks)', () => {
  it('asks at three, or before the move that would be the third', () => {
    expect(isMovedTooOften(item({ moved: 2 }))).toBe(false);
    expect(isMovedTooOften(item({ moved: 2 }), 1)).toBe(true);
    expect(isMovedTooOften(item({ moved: 3 }))).toBe(true);
  });

  it('no longer asks about what is closed', () =>
    expect(isMovedTooOften(item({ moved: 5, state: 'kept' }))).toBe(false));
});
