import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Served } from '#domain/sessions/action-item.ts';
import {
  inObjectiveOrder,
  objectiveAbove,
  orphans,
  periodState,
  threadBelow,
} from '#domain/goals/objective-thread.ts';
import { area, goal, objective } from '#test/unit/domain/growth-records.ts';
import { id, item } from '#test/unit/domain/records.ts';

const o1 = id<'objective'>('o1');
const forGoal: Served = { kind: 'goal', goalId: id('g1') };
const forArea: Served = { kind: 'area', areaId: id('a1') };

describe('the thread of an objective', () => {
  it('goes down over goals and areas to action items and the sessions they were agreed in', () => {
    const facts = {
      goals: [goal({ objectiveId: o1 })],
      areas: [area({ objectiveId: o1 })],
      items: [
        item({ id: id('i3'), serves: forGoal, agreedOn: '2026-11-20', sessionId: id('s2') }),
        item({ id: id('i1'), serves: forGoal, agreedOn: '2026-11-02', sessionId: id('s1') }),
        item({ id: id('i2'), serves: forGoal, agreedOn: '2026-11-02', sessionId: id('s1') }),
        item({ id: id('i4'), serves: forArea }),
        item({ id: id('i5') }),
      ],
    };
    expect(threadBelow(objective(), facts)).toMatchObject([
      { kind: 'goal', items: [{ id: 'i1' }, { id: 'i2' }, { id: 'i3' }], sessionIds: ['s1', 's2'] },
      { kind: 'area', items: [{ id: 'i4' }], sessionIds: [] },
    ]);
    for (const served of [forGoal, forArea])
      expect(objectiveAbove({ serves: served }, facts, [objective()])).toEqual(objective());
    expect(objectiveAbove(item(), facts, [objective()])).toBeNull();
  });

  it('keeps what was reached, and leaves out what was dropped or archived', () => {
    const facts = {
      goals: [
        goal({ objectiveId: o1, state: 'done' }),
        goal({ id: id('g2'), objectiveId: o1, state: 'dropped' }),
      ],
      areas: [area({ objectiveId: o1, archivedOn: '2026-11-01' })],
      items: [item({ serves: forGoal, state: 'dropped' })],
    };
    expect(threadBelow(objective(), facts)).toMatchObject([{ goal: { id: 'g1' }, items: [] }]);
  });
});

describe('orphans, both ways', () => {
  it('are open objectives nothing serves, and open goals and areas that serve none', () => {
    const found = orphans([objective(), objective({ id: id('o2') })], {
      goals: [goal({ objectiveId: o1 }), goal({ id: id('g2') })],
      areas: [area()],
      items: [],
    });
    expect(found).toMatchObject({ objectives: [{ id: 'o2' }], goals: [{ id: 'g2' }], areas: [{ id: 'a1' }] });
  });

  it('a goal under a closed objective hangs on nothing', () => {
    const closed = objective({ closedOn: '2026-11-01' });
    const found = orphans([closed], { goals: [goal({ objectiveId: o1 })], areas: [], items: [] });
    expect(found).toMatchObject({ objectives: [], goals: [{ id: 'g1' }] });
  });

  it('every open goal and area is either an orphan or in exactly one open thread', () => {
    const objectiveIds = fc.constantFrom(
      null,
      id<'objective'>('o0'),
      id<'objective'>('o1'),
      id<'objective'>('gone'),
    );
    const closed = fc.constantFrom(null, '2026-11-01');
    fc.assert(
      fc.property(
        fc.tuple(closed, closed),
        fc.array(
          fc.record({
            objectiveId: objectiveIds,
            state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
          }),
        ),
        fc.array(fc.record({ objectiveId: objectiveIds, archivedOn: closed })),
        (ends, ofGoals, ofAreas) => {
          const objectives = ends.map((closedOn, n) => objective({ id: id(`o${n}`), closedOn }));
          const goals = ofGoals.map((over, n) => goal({ ...over, id: id(`g${n}`) }));
          const areas = ofAreas.map((over, n) => area({ ...over, id: id(`a${n}`) }));
          const facts = { goals, areas, items: [] };
          const held = objectives
            .filter(({ closedOn }) => closedOn === null)
            .flatMap((one) => threadBelow(one, facts))
            .map((strand) => (strand.kind === 'goal' ? strand.goal.id : strand.area.id));
          const free = orphans(objectives, facts);
          const freeIds = [...free.goals, ...free.areas].map((one) => one.id);
          const live = [
            ...goals.filter(({ state }) => state === 'open'),
            ...areas.filter(({ archivedOn }) => archivedOn === null),
          ].map((one) => one.id);
          for (const one of live)
            expect(held.filter((x) => x === one).length + freeIds.filter((x) => x === one).length).toBe(1);
          expect(live).toEqual(expect.arrayContaining(freeIds));
          for (const one of free.objectives) expect(threadBelow(one, facts)).toEqual([]);
        },
      ),
    );
  });
});

it('both days of a period belong to it', () => {
  const state = (day: string) => periodState(objective(), day);
  expect(['2026-09-30', '2026-10-01', '2026-12-31', '2027-01-01'].map(state)).toEqual([
    'coming',
    'running',
    'running',
    'over',
  ]);
  expect(periodState(objective({ closedOn: '2026-11-01' }), '2026-11-02')).toBe('closed');
});

it('what ends first leads, closed ones come last', () => {
  const all = [
    objective({ id: id('closed'), to: '2026-01-01', closedOn: '2026-01-01' }),
    objective({ id: id('year'), to: '2027-12-31' }),
    objective({ id: id('quarter') }),
  ];
  expect(all.toSorted(inObjectiveOrder).map((one) => one.id)).toEqual(['quarter', 'year', 'closed']);
});
