import { expect, test } from 'vitest';
import { isTimelineEntryOutOfSight } from '#domain/out-of-sight.ts';
import { hasBeen, timelineEntries } from '#domain/sessions/timeline.ts';
import { saidLevels } from '#domain/skills/said-levels.ts';
import { area, decision, delegation, move, obstacle, takeBack } from '#test/unit/domain/autonomy-records.ts';
import { check, experiment, goal } from '#test/unit/domain/growth-records.ts';
import { assessment, evidence, incidents, ladder } from '#test/unit/domain/skill-records.ts';
import { feedback, id, item, note, point, recognition, session } from '#test/unit/domain/records.ts';

const none = {
  sessions: [],
  points: [],
  items: [],
  notes: [],
  feedback: [],
  thanks: [],
  summaries: [],
  goals: [],
  goalsOfChecks: [],
  checks: [],
  experiments: [],
  evidence: [],
  levels: [],
  decisions: [],
  takeBacks: [],
  delegations: [],
  obstacles: [],
  areas: [],
};

test('what belongs to a session stands inside it, everything else on its own, newest first', () => {
  const s1 = id<'session'>('s1');
  const entries = timelineEntries({
    ...none,
    sessions: [session({ id: s1, day: '2026-11-09' })],
    points: [
      point({ id: id('p2'), rank: 2, sessionId: s1, state: 'discussed' }),
      point({ id: id('p1'), rank: 1, sessionId: s1, state: 'discussed' }),
    ],
    items: [item({ sessionId: s1 }), item({ id: id('i2'), agreedOn: '2026-11-20' })],
    notes: [note({ sessionId: s1 }), note({ id: id('n2'), sessionId: id('elsewhere') })],
  });
  expect(entries.map(({ kind, day }) => [kind, day])).toEqual([
    ['item', '2026-11-20'],
    ['session', '2026-11-09'],
    ['note', '2026-10-01'],
  ]);
  expect(entries[1]).toMatchObject({ points: [{ id: 'p1' }, { id: 'p2' }], items: [{}], notes: [{}] });
});

test('what is open or dropped has not been', () => {
  const entries = timelineEntries({
    ...none,
    items: [item(), item({ id: id('i2'), state: 'kept' })],
    feedback: [feedback({ state: 'to-deliver', deliveredOn: null }), feedback({ id: id('f2') })],
    thanks: [recognition({ state: 'dropped' }), recognition({ id: id('r2') })],
  });
  expect(entries.filter(hasBeen).map((entry) => entry.id)).toEqual(
    ['r2', 'i2', 'f2'].toSorted(
      (a, b) => entries.findIndex((e) => e.id === a) - entries.findIndex((e) => e.id === b),
    ),
  );
});

test('a goal stands on the day it was set, once closed on that day; a check of a session inside it', () => {
  const s1 = id<'session'>('s1');
  const reached = goal({ id: id('g2'), state: 'done', closedOn: '2026-11-20' });
  const entries = timelineEntries({
    ...none,
    sessions: [session({ id: s1, day: '2026-11-09' })],
    goals: [goal(), reached],
    goalsOfChecks: [goal(), reached],
    checks: [
      check({ sessionId: s1 }),
      check({ id: id('c2'), goalId: id('g2'), checkedOn: '2026-11-20' }),
      check({ id: id('c3'), goalId: id('gone') }),
    ],
    experiments: [experiment({ state: 'failed', endedOn: '2026-11-20' }), experiment({ id: id('x2') })],
  });
  expect(entries.map(({ kind, day }) => [kind, day])).toEqual([
    ['goal', '2026-11-20'],
    ['check', '2026-11-20'],
    ['experiment', '2026-11-20'],
    ['session', '2026-11-09'],
    ['goal', '2026-10-01'],
    ['experiment', '2026-10-01'],
  ]);
  expect(entries[3]).toMatchObject({ checks: [{ check: { id: 'c1' }, goal: { id: 'g1' } }] });
  expect(entries.filter(hasBeen)).toHaveLength(5);
});

test('what is private about growth is out of sight, a check with its goal', () => {
  const hidden = { visibility: 'private' as const };
  const entries = timelineEntries({
    ...none,
    goals: [goal(hidden)],
    goalsOfChecks: [goal(hidden)],
    checks: [check()],
    experiments: [experiment(hidden)],
  });
  expect(entries.map(isTimelineEntryOutOfSight)).toEqual([true, true, true]);
});

test('what one of the two said on a day is one entry, and out of sight only when all of it is private', () => {
  const skill = {
    id: incidents,
    personId: null,
    name: 'Leading incidents',
    group: '',
    about: '',
    ladderId: ladder().id,
    addedOn: '2026-01-05',
    archivedOn: null,
  };
  const shared = assessment({ id: id('a2'), visibility: 'shared', assessedOn: '2026-11-01', level: 3 });
  const theirs = assessment({ id: id('a3'), by: 'them', visibility: 'shared' });
  const all = {
    assessments: [assessment(), shared, theirs],
    evidence: [evidence({ visibility: 'private' })],
  };
  const levels = saidLevels(all.assessments, all, { skills: [skill], ladders: [ladder()] });
  expect(levels.map((one) => [one.assessment.id, one.isConfirmed, one.isConfirmedOpenly])).toEqual([
    ['a1', true, false],
    ['a2', false, false],
    ['a3', true, false],
  ]);
  const entries = timelineEntries({ ...none, levels, evidence: [evidence()] });
  expect(entries.map(({ kind, day }) => [kind, day])).toEqual([
    ['levels', '2026-11-01'],
    ['levels', '2026-10-01'],
    ['levels', '2026-10-01'],
    ['evidence', '2026-09-20'],
  ]);
  const mine = entries.filter((one) => one.kind === 'levels' && one.by === 'me');
  expect(mine.map(isTimelineEntryOutOfSight)).toEqual([false, true]);
  expect(
    timelineEntries({ ...none, evidence: [evidence({ visibility: 'private' })] }).map(
      isTimelineEntryOutOfSight,
    ),
  ).toEqual([true]);
});

test('a decision of a session stands inside it, a take-back never; moves and obstacles on their own days', () => {
  const s1 = id<'session'>('s1');
  const raised = move({ id: id('m2'), level: 6, on: '2026-11-10' });
  const slip = move({ id: id('m3'), level: 7, on: '2026-11-12' });
  const correction = move({ id: id('m4'), on: '2026-11-12', isCorrection: true });
  const entries = timelineEntries({
    ...none,
    sessions: [session({ id: s1, day: '2026-11-09' })],
    decisions: [
      decision({ sessionId: s1 }),
      decision({ id: id('c2'), decidedOn: '2026-11-20', areaId: id('gone') }),
    ],
    takeBacks: [takeBack({ sessionId: s1, takenOn: '2026-11-09' })],
    delegations: [delegation({ history: [move(), raised, slip, correction] })],
    obstacles: [obstacle({ clearedOn: '2026-11-21' }), obstacle({ id: id('o2') })],
    areas: [area()],
  });
  expect(entries.map(({ kind, day }) => [kind, day])).toEqual([
    ['obstacle', '2026-11-21'],
    ['decision', '2026-11-20'],
    ['move', '2026-11-10'],
    ['session', '2026-11-09'],
    ['take-back', '2026-11-09'],
    ['obstacle', '2026-11-01'],
    ['move', '2026-09-02'],
  ]);
  expect(entries[1]).toMatchObject({ areaName: '' });
  expect(entries[2]).toMatchObject({ areaName: 'Release scheduling', step: { from: 5, move: { level: 6 } } });
  expect(entries[3]).toMatchObject({ decisions: [{ areaName: 'Release scheduling' }] });
  expect(entries.filter(hasBeen)).toHaveLength(6);
  expect(entries.filter(isTimelineEntryOutOfSight).map(({ kind }) => kind)).toEqual(['take-back']);
});

test('a suggestion that was waved off was never thanks: it is no part of the timeline', () => {
  const from = { kind: 'milestone', id: 'm1' } as const;
  const thanks = [
    recognition({ id: id('r1'), state: 'dropped', spokenOn: null, from }),
    recognition({ id: id('r2'), state: 'dropped', spokenOn: null }),
    recognition({ id: id('r3'), state: 'spoken', from }),
  ];
  const shown = timelineEntries({ ...none, thanks }).map((entry) => entry.id);
  expect(shown.toSorted()).toEqual(['r2', 'r3']);
});
