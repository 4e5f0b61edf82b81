import { addDays, type Day, later } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { Delegation } from '#domain/autonomy/delegation.ts';
import type { DelegationNow } from '#domain/autonomy/delegation-now.ts';
import type { DelegationId } from '#domain/ids.ts';
import type { LevelCards } from '#domain/autonomy/level-cards.ts';
import type { Person } from '#domain/people/person.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { areaWith } from './decision-areas.ts';
import { delegationWith } from './delegations.ts';
import { delegationsNowOf } from './delegations-now.ts';
import { cardsTurned } from './level-cards.ts';
import { openPointAboutArea } from './level-proposals.ts';
import type { Query } from './live.ts';
import { personWith } from './people.ts';
import { decisions } from './tables.ts';

/** How far back the chart of a place goes at most, in days: half a year. */
const chartDays = 182;

/** One person's place in one area, with what was agreed, used, asked and turned there. */
export type PlaceDesk = {
  delegation: Delegation;
  area: DecisionArea;
  person: Person;
  /** Practised level, take-backs and suggestions; `null` once it has ended or before it begins. Private. */
  now: DelegationNow | null;
  /** The first day of the chart. */
  from: Day;
  /** In the area and about the person since `from`, oldest first. */
  decisions: Decision[];
  point: TalkingPoint | null;
  cards: LevelCards[];
};

/** Everything that stands under the board about one place; `null` when it, its area or its person is gone. */
export const placeDesk =
  (id: DelegationId, today: Day): Query<PlaceDesk | null> =>
  async (reader) => {
    const delegation = await delegationWith(id)(reader);
    const area = delegation && (await areaWith(delegation.areaId)(reader));
    const person = delegation && (await personWith(delegation.personId)(reader));
    if (!delegation || !area || !person) return null;
    const from = later(delegation.startedOn, addDays(today, -chartDays));
    const [all, nows, point, cards] = await Promise.all([
      reader.list(decisions, { personId: person.id, from, to: today }),
      delegationsNowOf(person.id, today)(reader),
      openPointAboutArea(person.id, area.id)(reader),
      cardsTurned(person.id, area.id)(reader),
    ]);
    return {
      delegation,
      area,
      person,
      now: nows.find((one) => one.delegation.id === id) ?? null,
      from,
      decisions: all.filter((one) => one.areaId === area.id),
      point,
      cards,
    };
  };

/** A delegation with its area and person, for its frame's page; `null` when one of them is gone. */
export const frameDesk =
  (id: DelegationId): Query<Pick<PlaceDesk, 'delegation' | 'area' | 'person'> | null> =>
  async (reader) => {
    const delegation = await delegationWith(id)(reader);
    const area = delegation && (await areaWith(delegation.areaId)(reader));
    const person = delegation && (await personWith(delegation.personId)(reader));
    return delegation && area && person ? { delegation, area, person } : null;
  };
