import { expect, it } from 'vitest';
import { boardRows } from '#domain/autonomy/autonomy-board.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import { amara, area, delegation, id, levelMove, person } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const jonas = person({ id: id('jonas'), personId: id('jonas'), name: 'Jonas Lind' });
const releases = area({ id: id('a2'), name: 'Release scheduling' });
const decision = (over: Partial<Decision> = {}): Decision => ({
  id: id('x1'),
  personId: amara,
  areaId: area().id,
  what: 'Called the vendor',
  decidedBy: 'them',
  level: 3,
  decidedOn: '2026-11-02',
  outcome: 'open',
  outcomeOn: null,
  outcomeNote: '',
  learning: '',
  sessionId: null,
  ...over,
});

it('has a row per area, and the people in it by level, then by name', () => {
  const theirs = delegation({ id: id('d2'), personId: jonas.id, history: [levelMove({ level: 2 })] });
  const rows = boardRows(
    {
      areas: [area(), releases],
      delegations: [delegation(), theirs],
      people: [person(), jonas],
      decisions: [],
      tighter: new Set(),
    },
    today,
  );
  expect(rows.map((row) => [row.area.name, row.chips.map((chip) => [chip.person.name, chip.level])])).toEqual(
    [
      [
        'Vendor escalation',
        [
          ['Jonas Lind', 2],
          ['Amara Osei', 3],
        ],
      ],
      ['Release scheduling', []],
    ],
  );
});

it('leaves out what has ended and people who are not shown', () => {
  const ended = delegation({ endedOn: '2026-11-01' });
  const board = (delegations: (typeof ended)[], people = [person()]) =>
    boardRows({ areas: [area()], delegations, people, decisions: [], tighter: new Set() }, today)[0]?.chips;
  expect(board([ended])).toEqual([]);
  expect(board([delegation()], [])).toEqual([]);
});

it('carries the last three decisions in the area that concern the person', () => {
  const decisions = [
    ...['1', '2', '3', '4'].map((name) => decision({ id: id(name) })),
    decision({ id: id('other area'), areaId: releases.id }),
    decision({ id: id('other person'), personId: jonas.id }),
  ];
  const [row] = boardRows(
    { areas: [area()], delegations: [delegation()], people: [person()], decisions, tighter: new Set() },
    today,
  );
  expect(row?.chips[0]?.decisions.map((one) => one.id)).toEqual(['2', '3', '4']);
});
