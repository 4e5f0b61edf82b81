import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import { suggestionDays, thanksSuggestions, type Wins } from '#domain/feedback/thanks-suggestion.ts';
import { amara, anyDay, feedback, id, recognition } from '#test/unit/domain/records.ts';

const today = '2026-11-23';
const day = '2026-11-03';

const evidence = (over: Partial<Evidence> = {}): Evidence => ({
  id: id<'evidence'>('e1'),
  personId: amara,
  happenedOn: day,
  situation: 'The outage on Tuesday',
  task: 'Find out why the vendor was paged',
  action: 'Wrote the timeline the same night',
  result: 'Two teams changed their alerts',
  link: '',
  skillIds: [],
  goalIds: [],
  source: null,
  visibility: 'shared',
  ...over,
});
const milestone = { id: 'm1', text: 'Ran the first incident alone', due: null, doneOn: day };
const goal = (over: Partial<GrowthGoal> = {}): GrowthGoal => ({
  id: id<'growth-goal'>('g1'),
  personId: amara,
  title: 'Leads incidents end to end',
  why: '',
  signOfSuccess: 'Nobody calls me at night',
  due: null,
  state: 'open',
  milestones: [milestone],
  activities: [],
  objectiveId: null,
  skillId: null,
  targetLevel: null,
  visibility: 'shared',
  setOn: '2026-06-01',
  closedOn: null,
  ...over,
});
const decision = (over: Partial<Decision> = {}): Decision => ({
  id: id<'decision'>('d1'),
  personId: amara,
  areaId: id<'decision-area'>('a1'),
  what: 'Moved the release to Thursday',
  decidedBy: 'them',
  level: 5,
  decidedOn: '2026-10-20',
  outcome: 'good',
  outcomeOn: day,
  outcomeNote: 'No night deploy since',
  learning: '',
  sessionId: null,
  ...over,
});
const experiment = (over: Partial<Experiment> = {}): Experiment => ({
  id: id<'experiment'>('x1'),
  personId: amara,
  hypothesis: 'Fewer pages with one dashboard',
  smallestTry: 'One team, two weeks',
  blastRadius: '',
  stopRule: '',
  state: 'worked',
  plannedOn: '2026-10-01',
  startedOn: '2026-10-02',
  endedOn: day,
  result: 'Half as many pages',
  failureKind: null,
  learning: '',
  whoElse: '',
  goalId: null,
  visibility: 'shared',
  ...over,
});
const nothing: Wins = { evidence: [], goals: [], decisions: [], experiments: [], feedback: [], thanks: [] };
const suggested = (over: Partial<Wins>) =>
  thanksSuggestions({ ...nothing, ...over }, today).map(({ from, act, effect }) => [from.kind, act, effect]);
const checked = (over: Parameters<typeof feedback>[0] = {}) =>
  feedback({ state: 'checked', checkedOn: day, outcome: 'Asks the team first now', ...over });

describe('thanks worth speaking', () => {
  it('come from evidence with a result', () => {
    expect(suggested({ evidence: [evidence()] })).toEqual([
      ['evidence', 'Wrote the timeline the same night', 'Two teams changed their alerts'],
    ]);
    expect(suggested({ evidence: [evidence({ result: ' ' })] })).toEqual([]);
  });

  it('come from milestones done and goals reached', () => {
    expect(suggested({ goals: [goal()] })).toEqual([['milestone', 'Ran the first incident alone', '']]);
    expect(suggested({ goals: [goal({ state: 'done', closedOn: today, milestones: [] })] })).toEqual([
      ['goal', 'Leads incidents end to end', 'Nobody calls me at night'],
    ]);
    expect(suggested({ goals: [goal({ milestones: [{ ...milestone, doneOn: null }] })] })).toEqual([]);
    expect(suggested({ goals: [goal({ state: 'dropped', closedOn: day })] })).toEqual([]);
  });

  it('come from decisions of theirs that turned out well, on the day that was seen', () => {
    expect(suggested({ decisions: [decision()] })).toEqual([
      ['decision', 'Moved the release to Thursday', 'No night deploy since'],
    ]);
    for (const other of [
      { decidedBy: 'me' },
      { decidedBy: 'both' },
      { outcome: 'mixed' },
      { outcome: 'open' },
    ] as const)
      expect(suggested({ decisions: [decision(other)] })).toEqual([]);
  });

  it('come from experiments that worked, and from those that failed and taught something', () => {
    expect(suggested({ experiments: [experiment()] })).toEqual([
      ['experiment', 'One team, two weeks', 'Half as many pages'],
    ]);
    expect(
      suggested({ experiments: [experiment({ state: 'failed', learning: 'The alerts were the cause' })] }),
    ).toEqual([['experiment', 'One team, two weeks', 'The alerts were the cause']]);
    expect(suggested({ experiments: [experiment({ state: 'failed' })] })).toEqual([]);
    expect(suggested({ experiments: [experiment({ state: 'dropped' })] })).toEqual([]);
  });

  it('come from feedback after which something changed: the change is what to thank for', () => {
    expect(suggested({ feedback: [checked()] })).toEqual([['feedback', 'Asks the team first now', '']]);
    for (const outcome of [
      '',
      'Nothing yet.',
      'Not really',
      'no difference',
      'No.',
      'Still the same',
      'Too early to say',
    ])
      expect(suggested({ feedback: [checked({ outcome })] })).toEqual([]);
    for (const outcome of [
      'No longer late since',
      'Never missed one again',
      'Not one page at night',
      'Still early, but asks first',
    ])
      expect(suggested({ feedback: [checked({ outcome })] })).toHaveLength(1);
    expect(suggested({ feedback: [checked({ direction: 'to-me' }), feedback()] })).toEqual([]);
  });

  it('are answered once, also when they were dismissed', () => {
    const from = { kind: 'milestone', id: 'm1' } as const;
    for (const state of ['to-speak', 'spoken', 'dropped'] as const)
      expect(suggested({ goals: [goal()], thanks: [recognition({ state, from })] })).toEqual([]);
    expect(
      suggested({ goals: [goal()], thanks: [recognition({ from: { ...from, kind: 'note' } })] }),
    ).toHaveLength(1);
  });

  it('do not come twice, as evidence and as what the evidence was taken from', () => {
    const taken = evidence({ source: { kind: 'decision', id: 'd1' } });
    expect(suggested({ evidence: [taken], decisions: [decision()] }).map(([kind]) => kind)).toEqual([
      'decision',
    ]);
    const from = { kind: 'decision', id: 'd1' } as const;
    expect(
      suggested({ evidence: [taken], decisions: [decision()], thanks: [recognition({ from })] }),
    ).toEqual([]);
    expect(suggested({ evidence: [evidence({ source: { kind: 'recognition', id: 'r1' } })] })).toEqual([]);
    expect(suggested({ evidence: [evidence({ source: { kind: 'session', id: 's1' } })] })).toHaveLength(1);
  });

  it('never come from anything private', () => {
    const visibility = 'private';
    expect(
      suggested({
        evidence: [evidence({ visibility })],
        goals: [goal({ visibility, state: 'done', closedOn: day })],
        experiments: [experiment({ visibility })],
      }),
    ).toEqual([]);
  });

  it('reach back 60 days and not into the future, newest first', () => {
    fc.assert(
      fc.property(fc.array(anyDay), anyDay, (days, now) => {
        const list = days.map((happenedOn, at) => evidence({ id: id<'evidence'>(`e${at}`), happenedOn }));
        const found = thanksSuggestions({ ...nothing, evidence: list }, now).map((one) => one.day);
        const since = addDays(now, -suggestionDays);
        expect(found).toEqual(
          days.filter((one) => one > since && one <= now).toSorted((a, b) => b.localeCompare(a)),
        );
      }),
    );
  });
});
