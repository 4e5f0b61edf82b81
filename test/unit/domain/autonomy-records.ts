import type { Decision } from '#domain/autonomy/decision.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { Delegation, DelegationMove } from '#domain/autonomy/delegation.ts';
import type { Look } from '#domain/autonomy/look.ts';
import type { Obstacle } from '#domain/autonomy/obstacle.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';
import {
  amara,
  area as anyArea,
  delegation as anyDelegation,
  id,
  levelMove,
} from '#test/unit/domain/records.ts';

const releases = id<'decision-area'>('releases');

export const area = (over: Partial<DecisionArea> = {}): DecisionArea =>
  anyArea({ id: releases, name: 'Release scheduling', reach: 'team', ...over });

/** A move to the level 5, which the records of this file are about. */
export const move = (over: Partial<DelegationMove> = {}): DelegationMove => levelMove({ level: 5, ...over });

export const delegation = (over: Partial<Delegation> = {}): Delegation =>
  anyDelegation({ areaId: releases, history: [move()], ...over });

export const decision = (over: Partial<Decision> = {}): Decision => ({
  id: id<'decision'>('c1'),
  personId: amara,
  areaId: releases,
  what: 'Ship on Thursday',
  decidedBy: 'them',
  level: 5,
  decidedOn: '2026-11-02',
  outcome: 'open',
  outcomeOn: null,
  outcomeNote: '',
  learning: '',
  sessionId: null,
  ...over,
});

export const takeBack = (over: Partial<TakeBack> = {}): TakeBack => ({
  id: id<'take-back'>('t1'),
  personId: amara,
  areaId: releases,
  kind: 'redid',
  takenOn: '2026-11-11',
  note: '',
  decisionId: null,
  sessionId: null,
  ...over,
});

export const look = (over: Partial<Look> = {}): Look => ({
  id: id<'look'>('l1'),
  personId: amara,
  areaId: releases,
  lookedOn: '2026-11-12',
  kind: 'planned',
  seen: '',
  sessionId: null,
  ...over,
});

export const obstacle = (over: Partial<Obstacle> = {}): Obstacle => ({
  id: id<'obstacle'>('o1'),
  personId: amara,
  what: 'The firewall rule',
  areaId: null,
  goalId: null,
  remover: 'me',
  removerName: '',
  raisedOn: '2026-11-01',
  clearedOn: null,
  sessionId: null,
  ...over,
});
