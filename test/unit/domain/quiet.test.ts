import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { quietAfterDays, type QuietFacts, quietSigns } from '#domain/quiet.ts';
import { anyDay, person } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const recent: QuietFacts = {
  person: person(),
  today,
  lastThanksOn: today,
  lastRedirectingOn: today,
  lastGrowthTalkOn: today,
  oldestUndeliveredOn: null,
  lastHeldOn: today,
};
const signs = (over: Partial<QuietFacts>) => quietSigns({ ...recent, ...over }).map(({ sign }) => sign);

describe('what has gone quiet', () => {
  it('is nothing while all of it is recent', () => expect(signs({})).toEqual([]));

  it.each([
    ['no-thanks', 'lastThanksOn', 60],
    ['no-redirecting', 'lastRedirectingOn', 60],
    ['no-growth-talk', 'lastGrowthTalkOn', 90],
    ['feedback-waiting', 'oldestUndeliveredOn', 7],
  ] as const)('%s shows from its day on, not before', (sign, fact, limit) => {
    const since = addDays(today, -limit);
    expect(quietSigns({ ...recent, [fact]: since })).toEqual([{ sign, days: limit, since }]);
    expect(signs({ [fact]: addDays(since, 1) })).toEqual([]);
  });

  it('counts from the day somebody was added when it never happened', () => {
    expect(quietSigns({ ...recent, lastThanksOn: null })).toEqual([
      { sign: 'no-thanks', days: 322, since: null },
    ]);
  });

  it('does not speak about growth or redirecting feedback with peers and the own manager', () => {
    for (const relationship of ['peer', 'skip-level', 'own-manager'] as const)
      expect(
        signs({ person: person({ relationship }), lastGrowthTalkOn: null, lastRedirectingOn: null }),
      ).toEqual([]);
    expect(signs({ person: person({ relationship: 'mentee' }), lastGrowthTalkOn: null })).toEqual([
      'no-growth-talk',
    ]);
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
      fc.property(anyDay, fc.nat(6), maybe, maybe, maybe, maybe, (day, n, a, b, c, d) => {
        const facts = {
          ...recent,
          today: day,
          lastThanksOn: a,
          lastRedirectingOn: b,
          lastGrowthTalkOn: c,
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
    expect(Math.min(...Object.values(quietAfterDays))).toBe(7);
  });
});
