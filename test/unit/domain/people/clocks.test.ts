import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '#domain/time/calendar.ts';
import { type ClockFacts, clocksOf, overdueClocks } from '#domain/people/clocks.ts';
import { type SessionKind, sessionKinds } from '#domain/sessions/session.ts';
import { noClocks, usualClockTargets } from '#domain/thresholds.ts';
import { anyDay, person } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const facts = (over: Partial<ClockFacts> = {}): ClockFacts => ({
  person: person({ addedOn: '2020-01-01' }),
  today,
  targets: usualClockTargets,
  lastOn: new Map(),
  lookedBackTo: null,
  ...over,
});
const kinds = (over: Partial<ClockFacts>) => clocksOf(facts(over)).map(({ kind }) => kind);
const growthOn = (day: string, over: Partial<ClockFacts> = {}) =>
  clocksOf(facts({ lastOn: new Map<SessionKind, string>([['growth', day]]), ...over })).find(
    ({ kind }) => kind === 'growth',
  );

describe('the clocks of conversations', () => {
  it('run with reports for every kind but the regular one, with mentees for what concerns their growth', () => {
    expect(kinds({})).toEqual(sessionKinds.filter((kind) => kind !== 'regular'));
    expect(kinds({ person: person({ relationship: 'mentee' }) })).toEqual([
      'growth',
      'career',
      'feedback-to-me',
    ]);
    for (const relationship of ['peer', 'skip-level', 'own-manager'] as const)
      expect(kinds({ person: person({ relationship }) })).toEqual([]);
    expect(kinds({ person: person({ archivedOn: today }) })).toEqual([]);
  });

  it('count days since the last session of that kind, and are overdue from the target day on', () => {
    expect(growthOn(addDays(today, -89))).toMatchObject({ days: 89, targetDays: 90, isOverdue: false });
    expect(growthOn(addDays(today, -90))).toMatchObject({ days: 90, isOverdue: true });
  });

  it('count from the person’s beginning before the first, which may lie after they were added', () => {
    const started = person({ addedOn: '2020-01-01', startedOn: addDays(today, -30) });
    expect(clocksOf(facts({ person: started }))[0]).toMatchObject({
      days: 30,
      since: null,
      isOverdue: false,
    });
  });

  it('say "more than" where nobody looked further back', () => {
    const cut = clocksOf(facts({ lookedBackTo: addDays(today, -365) }))[0];
    expect(cut).toMatchObject({ days: 365, since: null, isMore: true, isOverdue: true });
    expect(clocksOf(facts())[0]).toMatchObject({ isMore: false });
  });

  it('do not run without a target', () => {
    expect(kinds({ targets: noClocks })).toEqual([]);
    expect(kinds({ targets: { ...noClocks, stay: 100 } })).toEqual(['stay']);
  });

  it('put the longest over its target first', () => {
    const lastOn = new Map<SessionKind, string>([
      ['growth', addDays(today, -100)],
      ['career', addDays(today, -400)],
    ]);
    const targets = { ...noClocks, growth: 90, career: 180 };
    expect(overdueClocks(clocksOf(facts({ targets, lastOn }))).map(({ kind }) => kind)).toEqual([
      'career',
      'growth',
    ]);
  });

  it('are never overdue sooner than a target after the beginning, nor while the last one is nearer than that', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.nat(400),
        fc.nat(400),
        fc.integer({ min: 1, max: 300 }),
        (day, ago, age, target) => {
          const addedOn = addDays(day, -age);
          const clock = growthOn(addDays(day, -ago), {
            today: day,
            person: person({ addedOn }),
            targets: { ...noClocks, growth: target },
          });
          expect(clock?.days).toBe(ago);
          expect(clock?.isOverdue).toBe(ago >= target && daysBetween(addedOn, day) >= target);
        },
      ),
    );
  });
});
