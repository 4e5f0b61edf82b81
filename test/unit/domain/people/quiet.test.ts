import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import { type Clock, clocksOf } from '#domain/people/clocks.ts';
import { type QuietFacts, quietSigns } from '#domain/people/quiet.ts';
import { usualClockTargets, usualThresholds } from '#domain/thresholds.ts';
import { anyDay, person } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const recent: QuietFacts = {
  person: person(),
  today,
  lastThanksOn: today,
  lastRedirectingOn: today,
  growthClock: null,
  oldestUndeliveredOn: null,
  lastHeldOn: today,
};
/** The growth clock of a person after their last growth talk on `since`. */
const growthClock = (since: string | null, of = person()): Clock | null =>
  clocksOf({
    person: of,
    today,
    targets: usualClockTargets,
    lastOn: new Map(since === null ? [] : [['growth', since]]),
    lookedBackTo: null,
  }).find(({ kind }) => kind === 'growth') ?? null;
const signs = (over: Partial<QuietFacts>) => quietSigns({ ...recent, ...over }).map(({ sign }) => sign);

describe('what has gone quiet', () => {
  it('is nothing while all of it is recent', () => expect(signs({})).toEqual([]));

  it.each([
    ['no-thanks', 'lastThanksOn', 60],
    ['no-redirecting', 'lastRedirectingOn', 60],
    ['feedback-waiting', 'oldestUndeliveredOn', 7],
  ] as const)('%s shows from its day on, not before', (sign, fact, limit) => {
    const since = addDays(today, -limit);
    expect(quietSigns({ ...recent, [fact]: since })).toEqual([{ sign, days: limit, since }]);
    expect(signs({ [fact]: addDays(since, 1) })).toEqual([]);
  });

  it('says no growth talk exactly when its clock is overdue', () => {
    const since = addDays(today, -90);
    expect(quietSigns({ ...recent, growthClock: growthClock(since) })).toEqual([
      { sign: 'no-growth-talk', days: 90, since },
    ]);
    expect(signs({ growthClock: growthClock(addDays(since, 1)) })).toEqual([]);
    expect(signs({ growthClock: growthClock(null) })).toEqual(['no-growth-talk']);
    expect(signs({ growthClock: null })).toEqual([]);
  });

  it('keeps to the thresholds the leader chose', () => {
    const after = { ...usualThresholds, thanksDays: 30 };
    expect(quietSigns({ ...recent, lastThanksOn: addDays(today, -30) }, after)).toHaveLength(1);
    expect(quietSigns({ ...recent, lastThanksOn: addDays(today, -30) })).toEqual([]);
  });

  it('counts from the day somebody was added when it never happened', () => {
    expect(quietSigns({ ...recent, lastThanksOn: null })).toEqual([
      { sign: 'no-thanks', days: 322, since: null },
    ]);
  });

  it('does not speak about growth or redirecting feedback with peers and the own manager', () => {
    for (const relationship of ['peer', 'skip-level', 'own-manager'] as const) {
      const other = person({ relationship });
      const facts = { person: other, growthClock: growthClock(null, other), lastRedirectingOn: null };
      expect(signs(facts)).toEqual([]);
    }
    const mentee = person({ relationship: 'mentee' });
    expect(signs({ person: mentee, growthClock: growthClock(null, mentee) })).toEqual(['no-growth-talk']);
  });

  it('knows who was never met once a cadence has passed', () => {
    const added = (addedOn: string) => signs({ person: person({ addedOn }), lastHeldOn: null });
    expect(added('2026-11-09')).toEqual(['never-met']);
    expect(added('2026-11-10')).toEqual([]);
    expect(signs({ person: person({ cadenceDays: null }), lastHeldOn: null })).toEqual([]);
  });

  it('leaves archived people in peace', () => {
    const person_ = person({ archivedOn: '2026-11-01' });
    expect(signs({ person: person_, lastThanksOn: null, lastHeldOn: null })).toEqual([]);
  });

  it('never flags someone added, or starting, less than the threshold ago, and ignores absences', () => {
    const maybe = fc.option(anyDay);
    fc.assert(
      fc.property(anyDay, fc.nat(6), maybe, maybe, maybe, (day, n, a, b, d) => {
        const facts = {
          ...recent,
          today: day,
          lastThanksOn: a,
          lastRedirectingOn: b,
          oldestUndeliveredOn: d,
          lastHeldOn: null,
        };
        const added = addDays(day, -n);
        expect(quietSigns({ ...facts, person: person({ addedOn: added }) })).toEqual([]);
        expect(quietSigns({ ...facts, person: person({ addedOn: '1999-01-01', startedOn: added }) })).toEqual(
          [],
        );
        const absences = [{ from: '1999-01-01', to: '2199-01-01', reason: '' }];
        expect(quietSigns({ ...facts, person: person({ absences }) })).toEqual(
          quietSigns({ ...facts, person: person() }),
        );
      }),
    );
    const { thanksDays, redirectingDays, undeliveredDays } = usualThresholds;
    expect(Math.min(thanksDays, redirectingDays, undeliveredDays)).toBe(7);
  });
});
