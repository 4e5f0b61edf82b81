import type { Day } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { Delegation, DelegationLevel } from '#domain/autonomy/delegation.ts';
import { isBelowAgreed, levelOn } from '#domain/autonomy/delegation-history.ts';
import { type Figure, shareOf } from './figure.ts';
import type { Look } from '#domain/autonomy/look.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';

/** From this level on the person decides: 5 advise, 6 inquire, 7 delegate. Below it there is nothing to leave alone. */
const theirsFrom: DelegationLevel = 5;

export type LeftAloneRecords = {
  decisions: readonly Decision[];
  delegations: readonly Delegation[];
  takeBacks: readonly TakeBack[];
  looks: readonly Look[];
};

type Placed = { personId: string; areaId: string };

const isSamePlace = (a: Placed, b: Placed): boolean => a.personId === b.personId && a.areaId === b.areaId;

/** The delegation a decision was taken under; the latest, where somebody came back to an area. */
const delegationFor = (
  delegations: readonly Delegation[],
  decision: Placed & Pick<Decision, 'decidedOn'>,
): Delegation | undefined =>
  delegations.findLast(
    (one) =>
      isSamePlace(one, decision) &&
      one.startedOn <= decision.decidedOn &&
      (one.endedOn === null || one.endedOn >= decision.decidedOn),
  );

const wasTheirs = (decision: Decision, delegation: Delegation | undefined): boolean =>
  delegation !== undefined && (levelOn(delegation, decision.decidedOn) ?? 1) >= theirsFrom;

/** The decision that a take-back or a look fell on: the last one taken in that area by then. */
const fellOn = (decisions: readonly Decision[], place: Placed, day: Day): Decision | undefined =>
  decisions
    .filter((decision) => isSamePlace(decision, place) && decision.decidedOn <= day)
    .toSorted((a, b) => a.decidedOn.localeCompare(b.decidedOn) || (a.id < b.id ? -1 : 1))
    .at(-1);

/**
 * How many of the decisions that were theirs to take (agreed at level 5 or higher on that day) the leader left alone:
 * not decided by the leader, not below the agreed level, not taken back, and not looked at ahead of the next look. A
 * take-back that names no decision and a look ahead of its day fall on the last decision taken in that area by then.
 * Source: product.md, "Take-back", "Look", "Before the next look is due the briefing says leave alone"; how the two are
 * joined into one figure is our own: shared/design/today.png shows it as "decisions left alone, 9 of 11".
 */
export const leftAlone = (
  { decisions, delegations, takeBacks, looks }: LeftAloneRecords,
  minimum: number,
): Figure<Decision> => {
  const theirs = decisions.filter((one) => wasTheirs(one, delegationFor(delegations, one)));
  const touched = new Set([
    ...takeBacks.map((one) => one.decisionId ?? fellOn(theirs, one, one.takenOn)?.id),
    ...looks.filter(({ kind }) => kind === 'anyway').map((one) => fellOn(theirs, one, one.lookedOn)?.id),
  ]);
  const isLeftAlone = (decision: Decision): boolean => {
    const delegation = delegationFor(delegations, decision);
    return (
      decision.decidedBy !== 'me' &&
      !touched.has(decision.id) &&
      !(delegation && isBelowAgreed(delegation, decision))
    );
  };
  return shareOf(theirs, isLeftAlone, minimum);
};
