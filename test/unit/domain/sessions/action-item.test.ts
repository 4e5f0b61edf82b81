import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOver, mineFirst } from '#domain/sessions/action-item.ts';
import { daysUndelivered, isUndelivered } from '#domain/feedback/feedback.ts';
import { anyDay, feedback, id, item } from '#test/unit/domain/records.ts';

describe('an action item', () => {
  it('is over from the day after it was due', () => {
    expect(daysOver(item({ due: '2026-11-20' }), '2026-11-20')).toBe(0);
    expect(daysOver(item({ due: '2026-11-20' }), '2026-11-23')).toBe(3);
  });

  it('is never over without a due date, before it, or once it is closed', () => {
    expect(daysOver(item(), '2026-11-23')).toBe(0);
    expect(daysOver(item({ due: '2026-11-24' }), '2026-11-23')).toBe(0);
    for (const state of ['kept', 'broken', 'renegotiated', 'dropped'] as const)
      expect(daysOver(item({ due: '2026-11-20', state }), '2026-11-23')).toBe(0);
  });

  it('sorts mine first, then the earliest due, those without a date last', () => {
    const items = [
      item({ id: id('1'), owner: 'them', due: '2026-01-01' }),
      item({ id: id('2'), owner: 'me' }),
      item({ id: id('3'), owner: 'me', due: '2026-11-25' }),
      item({ id: id('4'), owner: 'me', due: '2026-11-20' }),
    ];
    expect(items.toSorted(mineFirst).map((one) => one.id)).toEqual(['4', '3', '2', '1']);
  });

  it('sorts the same way from any start', () => {
    const anyItem = fc.record({
      owner: fc.constantFrom('me' as const, 'them' as const),
      due: fc.option(anyDay),
    });
    fc.assert(
      fc.property(fc.array(anyItem), fc.nat(), (overs, turn) => {
        const items = overs.map((over, n) => item({ id: id(`i${String(n).padStart(3, '0')}`), ...over }));
        const cut = turn % Math.max(items.length, 1);
        const turned = [...items.slice(cut), ...items.slice(0, cut)];
        expect(turned.toSorted(mineFirst)).toEqual(items.toSorted(mineFirst));
      }),
    );
  });
});

describe('feedback', () => {
  it('waits while it is noted and not yet spoken', () => {
    const waiting = feedback({ state: 'to-deliver', observedOn: '2026-11-12', deliveredOn: null });
    expect(isUndelivered(waiting)).toBe(true);
    expect(daysUndelivered(waiting, '2026-11-23')).toBe(11);
    expect(daysUndelivered({ ...waiting, state: 'observed' }, '2026-11-23')).toBe(11);
  });

  it('does not wait once delivered, when dropped, or when it was for the leader', () => {
    for (const state of ['delivered', 'checked', 'dropped'] as const)
      expect(daysUndelivered(feedback({ state }), '2026-11-23')).toBe(0);
    expect(isUndelivered(feedback({ direction: 'to-me', state: 'observed' }))).toBe(false);
  });

  it('observed in the future waits no negative days', () => {
    expect(daysUndelivered(feedback({ state: 'observed', observedOn: '2026-12-01' }), '2026-11-23')).toBe(0);
  });
});
