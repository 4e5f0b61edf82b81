import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import { emptyFrame, type InformationNeed } from '#domain/autonomy/delegation.ts';
import { isKnown, practiceOn } from '#domain/mirror/drift.ts';
import { informationDebt } from '#domain/autonomy/frame.ts';
import { informationOwed } from '#domain/mirror/information-lack.ts';
import { usualThresholds } from '#domain/thresholds.ts';
import { amara, delegation, id, levelMove } from '#test/unit/domain/records.ts';

const agreed = delegation({ history: [levelMove({ level: 5, on: '2026-06-01' })], startedOn: '2026-06-01' });
const used = (level: 3 | 5, decidedOn: string): Decision => ({
  id: id<'decision'>(`${level}-${decidedOn}`),
  personId: amara,
  areaId: agreed.areaId,
  what: 'The cache',
  decidedBy: 'both',
  level,
  decidedOn,
  outcome: 'open',
  outcomeOn: null,
  outcomeNote: '',
  learning: '',
  sessionId: null,
});
const tight = [used(5, '2026-10-01'), used(3, '2026-10-10'), used(3, '2026-10-20')];
const on = (day: string, decisions = tight, delegations = [agreed]) =>
  practiceOn(delegations, decisions, day, usualThresholds);

describe('drift on a day (product.md: practised minus agreed, practised from n ≥ 3)', () => {
  it('is what the decisions by then say, and keeps them', () => {
    const [practice] = on('2026-10-31');
    expect(practice?.practised).toEqual({ kind: 'known', n: 3, level: 3, drift: -2 });
    expect(practice?.from).toEqual(tight);
  });

  it('is too little yet a month earlier, and again once the decisions left the window', () => {
    expect(on('2026-10-19').filter(isKnown)).toEqual([]);
    expect(on(addDays('2026-10-01', 90)).filter(isKnown)).toEqual([]);
    expect(on(addDays('2026-10-01', 89)).filter(isKnown)).toHaveLength(1);
  });

  it('is none of a delegation that had not begun or had ended, and none of other people', () => {
    expect(on('2026-05-31')).toEqual([]);
    expect(on('2026-10-31', tight, [{ ...agreed, endedOn: '2026-10-31' }])).toEqual([]);
    expect(on('2026-10-30', tight, [{ ...agreed, endedOn: '2026-10-31' }])).toHaveLength(1);
    expect(on('2026-10-31', tight, [{ ...agreed, personId: id('wen') }])[0]?.from).toEqual([]);
  });
});

describe('information the leader owes (product.md: information a frame needs and the person lacks × days)', () => {
  const need = (over: Partial<InformationNeed>): InformationNeed => ({
    id: JSON.stringify(over),
    what: 'Security findings',
    state: 'missing',
    since: '2026-10-31',
    from: 'me',
    fromName: '',
    ...over,
  });
  const withNeeds = (...information: InformationNeed[]) => ({
    ...agreed,
    frame: { ...emptyFrame, information },
  });

  it('sums the days, and names each piece, the longest first', () => {
    const owed = informationOwed([withNeeds(need({}), need({ since: '2026-10-21' }))], '2026-11-23');
    expect(owed).toMatchObject({ value: 56, n: 2 });
    expect(owed.items.map(({ days }) => days)).toEqual([33, 23]);
  });

  it('is what the frame itself says of the leader, whatever else is missing', () => {
    const one = withNeeds(
      need({}),
      need({ from: 'other' }),
      need({ from: 'them' }),
      need({ state: 'asked' }),
      need({ state: 'has' }),
    );
    expect(informationOwed([one], '2026-11-23').value).toBe(informationDebt(one.frame, '2026-11-23').mine);
  });

  it('knows nothing of what came to be missing after the day', () =>
    expect(informationOwed([withNeeds(need({}))], '2026-10-30')).toMatchObject({ value: 0, n: 0 }));
});
