import type { Day } from '#domain/time/calendar.ts';
import type { Decision } from './decision.ts';
import type { DecisionArea } from './decision-area.ts';
import type { Delegation, DelegationLevel } from './delegation.ts';
import { currentLevel, formerPlace } from './delegation-history.ts';
import { isWithoutFrame } from './frame.ts';
import type { DelegationId } from '#domain/ids.ts';
import type { Person } from '#domain/people/person.ts';

/** One person's place in one area. */
export type BoardChip = {
  delegation: Delegation;
  person: Person;
  level: DelegationLevel;
  /** Where it stood before a recent move, for the ghost. */
  formerLevel: DelegationLevel | null;
  isWithoutFrame: boolean;
  /** Held tighter than agreed, as far as enough decisions say so. Private. */
  isHeldTighter: boolean;
  /** The last decisions in the area that concern the person, oldest first, at most three. */
  decisions: readonly Decision[];
};

export type BoardRow = { area: DecisionArea; chips: readonly BoardChip[] };

type BoardFacts = {
  areas: readonly DecisionArea[];
  delegations: readonly Delegation[];
  people: readonly Person[];
  /** Oldest first. */
  decisions: readonly Decision[];
  /** Which delegations are held tighter than agreed. */
  tighter: ReadonlySet<DelegationId>;
};

const shownDecisions = 3;

/** Who decides what: a row per area, the people in it by level, then by name. Ended ones and archived people are left out. */
export const boardRows = (
  { areas, delegations, people, decisions, tighter }: BoardFacts,
  today: Day,
): BoardRow[] => {
  const chipOf = (delegation: Delegation): BoardChip[] => {
    const person = people.find(({ id }) => id === delegation.personId);
    if (person === undefined || delegation.endedOn !== null) return [];
    const own = decisions.filter(
      ({ personId, areaId }) => personId === person.id && areaId === delegation.areaId,
    );
    return [
      {
        delegation,
        person,
        level: currentLevel(delegation, today),
        formerLevel: formerPlace(delegation, today)?.level ?? null,
        isWithoutFrame: isWithoutFrame(delegation, today),
        isHeldTighter: tighter.has(delegation.id),
        decisions: own.slice(-shownDecisions),
      },
    ];
  };
  return areas.map((area) => ({
    area,
    chips: delegations
      .filter(({ areaId }) => areaId === area.id)
      .flatMap(chipOf)
      .toSorted((a, b) => a.level - b.level || a.person.name.localeCompare(b.person.name)),
  }));
};
