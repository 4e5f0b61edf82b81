import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import type { GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import type { Objective } from '#domain/goals/objective.ts';
import { amara, id } from './records.ts';

export const goal = (over: Partial<GrowthGoal> = {}): GrowthGoal => ({
  id: id<'growth-goal'>('g1'),
  personId: amara,
  title: 'Leads incidents end to end',
  why: '',
  signOfSuccess: '',
  due: null,
  state: 'open',
  milestones: [],
  activities: [],
  objectiveId: null,
  skillId: null,
  targetLevel: null,
  visibility: 'shared',
  setOn: '2026-10-01',
  closedOn: null,
  ...over,
});

export const check = (over: Partial<ProgressCheck> = {}): ProgressCheck => ({
  id: id<'progress-check'>('c1'),
  personId: amara,
  goalId: id<'growth-goal'>('g1'),
  result: 'moved',
  note: '',
  checkedOn: '2026-11-09',
  sessionId: null,
  ...over,
});

export const experiment = (over: Partial<Experiment> = {}): Experiment => ({
  id: id<'experiment'>('x1'),
  personId: amara,
  hypothesis: 'A rota by lot is kept longer',
  smallestTry: '',
  blastRadius: '',
  stopRule: '',
  state: 'planned',
  plannedOn: '2026-10-01',
  startedOn: null,
  endedOn: null,
  result: '',
  failureKind: null,
  learning: '',
  whoElse: '',
  goalId: null,
  visibility: 'shared',
  ...over,
});

export const objective = (over: Partial<Objective> = {}): Objective => ({
  id: id<'objective'>('o1'),
  personId: null,
  title: 'Fewer repeat outages',
  why: '',
  of: 'team',
  from: '2026-10-01',
  to: '2026-12-31',
  closedOn: null,
  ...over,
});

export const area = (over: Partial<DecisionArea> = {}): DecisionArea => ({
  id: id<'decision-area'>('a1'),
  personId: null,
  name: 'Release scheduling',
  scope: '',
  reach: 'team',
  isReversible: true,
  objectiveId: null,
  addedOn: '2026-09-01',
  archivedOn: null,
  ...over,
});
