import type { Day } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { Delegation, DelegationMove } from '#domain/autonomy/delegation.ts';
import { isRunningOn, moveOn } from '#domain/autonomy/delegation-history.ts';
import { decisionsUnder, type Practised, practisedLevel } from '#domain/autonomy/practised-level.ts';
import type { Thresholds } from '#domain/thresholds.ts';

/** How one delegation was practised by a day, with the very decisions that say so. */
export type DelegationPractice = {
  delegation: Delegation;
  move: DelegationMove;
  practised: Practised;
  from: Decision[];
};

/** A practice that enough decisions speak about. */
export type KnownPractice = DelegationPractice & { practised: Extract<Practised, { kind: 'known' }> };

export const isKnown = (practice: DelegationPractice): practice is KnownPractice =>
  practice.practised.kind === 'known';

/** Every delegation that ran on `day`, as it was practised by then. Source: product.md, "Practised level", "Drift". */
export const practiceOn = (
  delegations: readonly Delegation[],
  decisions: readonly Decision[],
  day: Day,
  thresholds: Thresholds,
): DelegationPractice[] =>
  delegations.flatMap((delegation) => {
    const move = isRunningOn(delegation, day) ? moveOn(delegation, day) : null;
    if (move === null) return [];
    const inArea = decisions.filter(
      ({ personId, areaId }) => personId === delegation.personId && areaId === delegation.areaId,
    );
    const from = decisionsUnder(inArea, move, day, thresholds);
    return [{ delegation, move, practised: practisedLevel(from, move.level, thresholds), from }];
  });
