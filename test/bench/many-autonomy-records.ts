import {
  decisionAreas,
  decisions,
  delegations,
  levelCards,
  looks,
  obstacles,
  takeBacks,
} from '#data/tables.ts';
import { addDays } from '#domain/time/calendar.ts';
import { type Decision, decisionOutcomes } from '#domain/autonomy/decision.ts';
import { type DecisionArea, reaches } from '#domain/autonomy/decision-area.ts';
import { type Delegation, type DelegationLevel, informationStates } from '#domain/autonomy/delegation.ts';
import { newId } from '#domain/ids.ts';
import type { LevelCards } from '#domain/autonomy/level-cards.ts';
import type { Look } from '#domain/autonomy/look.ts';
import type { Obstacle } from '#domain/autonomy/obstacle.ts';
import type { Person } from '#domain/people/person.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';
import { takeBackKinds } from '#domain/autonomy/take-back.ts';
import { type History, many, type Put, steadily, text, turn } from './spread-records.ts';

/** As many as a board still shows at a glance. */
const areas = 15;
const areasPerPerson = 5;
/** A level moves about once a year. */
const daysPerMove = 400;

export const manyAreas = ({ days, today }: History): DecisionArea[] =>
  many(areas, (at) => ({
    id: newId<'decision-area'>(),
    personId: null,
    name: `Area ${String.fromCodePoint(65 + at)}`,
    scope: text(20),
    reach: turn(reaches, at),
    isReversible: at % 3 !== 0,
    objectiveId: null,
    addedOn: addDays(today, -days),
    archivedOn: null,
  }));

const levelAt = (at: number): DelegationLevel => turn([3, 5, 6, 4, 7, 5, 6] as const, at);

const delegationOf = (person: Person, area: DecisionArea, which: number, history: History): Delegation => {
  const moves = Math.max(1, Math.round(history.days / daysPerMove));
  const startedOn = addDays(history.today, -history.days);
  return {
    id: newId<'delegation'>(),
    personId: person.id,
    areaId: area.id,
    history: many(moves, (at) => ({
      id: newId<'delegation-move'>(),
      level: levelAt(which + at),
      on: addDays(startedOn, Math.max(0, at * daysPerMove - which * 9)),
      reason: text(8),
      agreedBy: at % 4 === 0 ? ('me' as const) : ('both' as const),
      sessionId: null,
      talkingPointId: null,
      isCorrection: false,
    })),
    frame: {
      outcome: text(18),
      limits: text(14),
      callMeWhen: text(10),
      information: many(3, (at) => ({
        id: `need-${at}`,
        what: text(3),
        state: turn(informationStates, which + at),
        since: addDays(history.today, -10 - at),
        from: at === 0 ? ('me' as const) : ('other' as const),
        fromName: '',
      })),
      reviewOn: addDays(history.today, 30),
    },
    startedOn,
    endedOn: null,
  };
};

/** One person's areas, and what happened in them: six decisions a month, a look a week, a take-back a quarter. */
export const manyAutonomyRecords = (
  person: Person,
  which: number,
  all: readonly DecisionArea[],
  history: History,
): Put[] => {
  const given = many(areasPerPerson, (at) =>
    delegationOf(person, turn(all, which + at * 3), which + at, history),
  );
  const placed = (at: number) => ({ personId: person.id, areaId: turn(given, at).areaId });
  const used = (at: number): DelegationLevel => turn(given, at).history.at(-1)?.level ?? 3;
  return [
    ...given.map((record) => ({ table: delegations, record })),
    ...steadily(
      history,
      6,
      decisions,
      (on, at): Decision => ({
        id: newId<'decision'>(),
        ...placed(at),
        what: text(8),
        decidedBy: at % 7 === 0 ? 'me' : 'them',
        level: at % 4 === 0 ? 3 : used(at),
        decidedOn: on,
        outcome: turn(decisionOutcomes, at),
        outcomeOn: at % 4 === 0 ? null : on,
        outcomeNote: text(12),
        learning: text(10),
        sessionId: null,
      }),
    ),
    ...steadily(
      history,
      0.35,
      takeBacks,
      (on, at): TakeBack => ({
        id: newId<'take-back'>(),
        ...placed(at),
        kind: turn(takeBackKinds, at),
        takenOn: on,
        note: text(6),
        decisionId: null,
        sessionId: null,
      }),
    ),
    ...steadily(
      history,
      4,
      looks,
      (on, at): Look => ({
        id: newId<'look'>(),
        ...placed(at),
        lookedOn: on,
        kind: at % 9 === 0 ? 'anyway' : 'planned',
        seen: text(8),
        sessionId: null,
      }),
    ),
    ...steadily(
      history,
      0.3,
      levelCards,
      (on, at): LevelCards => ({
        id: newId<'level-cards'>(),
        ...placed(at),
        mine: levelAt(at),
        theirs: levelAt(at + 1),
        turnedOn: on,
        sessionId: null,
        talkingPointId: null,
      }),
    ),
    ...steadily(
      history,
      0.5,
      obstacles,
      (on, at): Obstacle => ({
        id: newId<'obstacle'>(),
        ...placed(at),
        what: text(8),
        goalId: null,
        remover: at % 2 === 0 ? 'me' : 'other',
        removerName: '',
        raisedOn: on,
        // The last one still stands in the way.
        clearedOn: on > addDays(history.today, -60) ? null : addDays(on, 14),
        sessionId: null,
      }),
    ),
  ];
};

export const areaPuts = (all: readonly DecisionArea[]): Put[] =>
  all.map((record) => ({ table: decisionAreas, record }));
