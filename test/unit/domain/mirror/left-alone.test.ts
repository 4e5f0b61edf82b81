import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import { type LeftAloneRecords, leftAlone } from '#domain/mirror/left-alone.ts';
import type { Look } from '#domain/autonomy/look.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';
import { amara, anyLevel, area, delegation, id, levelMove } from '#test/unit/domain/records.ts';

const areaId = area().id;
const at = (level: 1 | 4 | 5 | 6 | 7) =>
  delegation({ history: [levelMove({ level, on: '2026-06-01' })], startedOn: '2026-06-01' });

const decision = (decidedOn: string, over: Partial<Decision> = {}): Decision => ({
  id: id<'decision'>(decidedOn),
  personId: amara,
  areaId,
  what: 'Move the release to Thursday',
  decidedBy: 'them',
  level: 6,
  decidedOn,
  outcome: 'open',
  outcomeOn: null,
  outcomeNote: '',
  learning: '',
  sessionId: null,
  ...over,
});
const takeBack = (takenOn: string, over: Partial<TakeBack> = {}): TakeBack => ({
  id: id<'take-back'>(takenOn),
  personId: amara,
  areaId,
  kind: 'redid',
  takenOn,
  note: '',
  decisionId: null,
  sessionId: null,
  ...over,
});
const look = (lookedOn: string, kind: Look['kind']): Look => ({
  id: id<'look'>(lookedOn),
  personId: amara,
  areaId,
  lookedOn,
  kind,
  seen: '',
  sessionId: null,
});

const three = [decision('2026-10-01'), decision('2026-10-10'), decision('2026-10-20')];
const figure = (over: Partial<LeftAloneRecords>) =>
  leftAlone({ decisions: three, delegations: [at(6)], takeBacks: [], looks: [], ...over }, 3);
const left = (over: Partial<LeftAloneRecords>) => figure(over).counted.map((one) => one.decidedOn);

describe('decisions left alone (product.md, "Take-back", "Look"; shared/design/today.png)', () => {
  it('are all of them while nothing came between', () =>
    expect(figure({})).toMatchObject({ value: 1, n: 3 }));

  it('are too little yet with two', () =>
    expect(figure({ decisions: three.slice(1) })).toMatchObject({ value: null, n: 2, minimum: 3 }));

  it('speak only of what was theirs to decide: from level 5, on that day', () => {
    expect(figure({ delegations: [at(4)] }).n).toBe(0);
    expect(figure({ delegations: [at(5)] }).n).toBe(3);
    const raised = [levelMove({ level: 3, on: '2026-06-01' }), levelMove({ level: 6, on: '2026-10-10' })];
    expect(figure({ delegations: [delegation({ history: raised, startedOn: '2026-06-01' })] }).n).toBe(2);
    expect(figure({ delegations: [] }).n).toBe(0);
  });

  it('are not those the leader decided, nor those taken below the agreed level', () => {
    expect(left({ decisions: [decision('2026-10-01', { decidedBy: 'me' })] })).toEqual([]);
    expect(left({ decisions: [decision('2026-10-01', { level: 5 })] })).toEqual([]);
    expect(left({ decisions: [decision('2026-10-01', { level: 7 })] })).toEqual(['2026-10-01']);
  });

  it('a take-back falls on the decision it names', () =>
    expect(left({ takeBacks: [takeBack('2026-11-01', { decisionId: id('2026-10-01') })] })).toEqual([
      '2026-10-10',
      '2026-10-20',
    ]));

  it('a take-back that names none, and a look ahead of its day, fall on the last decision by then', () => {
    for (const over of [{ takeBacks: [takeBack('2026-10-12')] }, { looks: [look('2026-10-10', 'anyway')] }])
      expect(left(over)).toEqual(['2026-10-01', '2026-10-20']);
    expect(left({ takeBacks: [takeBack('2026-09-30')] })).toHaveLength(3);
  });

  it('a planned look leaves alone', () =>
    expect(left({ looks: [look('2026-10-10', 'planned')] })).toHaveLength(3));

  it('what happened in another area or with another person changes nothing', () => {
    const elsewhere = [
      takeBack('2026-10-12', { areaId: id('other') }),
      takeBack('2026-10-12', { personId: id('wen') }),
    ];
    expect(left({ takeBacks: elsewhere })).toHaveLength(3);
  });

  it('each time the leader stepped in costs one decision at most, and never adds one', () => {
    const anyDecision = fc.record({
      decidedOn: fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-09-01', n)),
      level: anyLevel,
    });
    const anyDay = fc.integer({ min: 0, max: 80 }).map((n) => addDays('2026-08-25', n));
    fc.assert(
      fc.property(fc.array(anyDecision), anyDay, fc.boolean(), (all, day, isLook) => {
        const decisions = all.map((over, n) => decision(over.decidedOn, { ...over, id: id(`d${n}`) }));
        const before = left({ decisions }).length;
        const after = left({
          decisions,
          ...(isLook ? { looks: [look(day, 'anyway')] } : { takeBacks: [takeBack(day)] }),
        });
        expect(before - after.length).toBeGreaterThanOrEqual(0);
        expect(before - after.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
