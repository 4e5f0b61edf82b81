import type { Day } from '#domain/time/calendar.ts';
import type { Decision } from './decision.ts';
import type { DecisionArea } from './decision-area.ts';
import type { Delegation, DelegationMove } from './delegation.ts';
import { moveOn } from './delegation-history.ts';
import type { Look } from './look.ts';
import { type NextLook, nextLook } from './look-plan.ts';
import { decisionsUnder, type Practised, practisedLevel } from './practised-level.ts';
import { type Suggestion, suggestionsFor } from './suggestion.ts';
import type { TakeBack } from './take-back.ts';
import type { Thresholds } from '#domain/thresholds.ts';

/** One delegation as it stands today. */
export type DelegationNow = {
  delegation: Delegation;
  area: DecisionArea;
  /** The move that holds today: its level is the agreed one. */
  move: DelegationMove;
  practised: Practised;
  /** The very decisions `practised` was computed from, oldest first. */
  from: Decision[];
  suggestions: Suggestion[];
  lastLookOn: Day | null;
  next: NextLook;
  /** Of the window, the newest last. Private. */
  takeBacks: TakeBack[];
};

export type DelegationRecords = {
  decisions: readonly Decision[];
  takeBacks: readonly TakeBack[];
  looks: readonly Look[];
};

/** Joins one delegation with its area's records; records of other people and areas are left out. `null` before its first day. */
export const delegationNow = (
  delegation: Delegation,
  area: DecisionArea,
  records: DelegationRecords,
  today: Day,
  thresholds: Thresholds,
): DelegationNow | null => {
  const move = moveOn(delegation, today);
  if (move === null || delegation.endedOn !== null) return null;
  const isOfIt = (record: { personId: string; areaId: string }): boolean =>
    record.personId === delegation.personId && record.areaId === delegation.areaId;
  const decisions = records.decisions.filter(isOfIt);
  const takeBacks = records.takeBacks.filter(isOfIt);
  const from = decisionsUnder(decisions, move, today, thresholds);
  const lastLookOn =
    records.looks
      .filter(isOfIt)
      .map(({ lookedOn }) => lookedOn)
      .toSorted()
      .at(-1) ?? null;
  return {
    delegation,
    area,
    move,
    practised: practisedLevel(from, move.level, thresholds),
    from,
    suggestions: suggestionsFor({ delegation, move, decisions, takeBacks, today, thresholds }),
    lastLookOn,
    next: nextLook(move, area, lastLookOn, today),
    takeBacks,
  };
};

/** What to look at now, and what to leave alone until its next look or for good. Both by the area's name. */
export const looksAndLeaveAlone = (
  all: readonly DelegationNow[],
): { due: DelegationNow[]; leaveAlone: DelegationNow[] } => {
  const sorted = all.toSorted(
    (a, b) => a.area.name.localeCompare(b.area.name) || (a.delegation.id < b.delegation.id ? -1 : 1),
  );
  return {
    due: sorted.filter(({ next }) => next.isDue),
    // At levels 1 and 2 the leader decides; there is nothing to leave alone.
    leaveAlone: sorted.filter(({ next }) => !next.isDue && next.rhythm !== 'every-session'),
  };
};

/** Held tighter than agreed, as far as enough decisions say so. Private. */
export const isHeldTighter = ({ practised }: Pick<DelegationNow, 'practised'>): boolean =>
  practised.kind === 'known' && practised.drift < 0;
