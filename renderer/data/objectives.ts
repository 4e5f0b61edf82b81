import { type Day, earlier } from '#domain/time/calendar.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import type { DecisionAreaId, GrowthGoalId, ObjectiveId, PersonId, SessionId } from '#domain/ids.ts';
import type { Objective } from '#domain/goals/objective.ts';
import {
  inObjectiveOrder,
  type Orphans,
  orphans,
  threadBelow,
  type ThreadStrand,
} from '#domain/goals/objective-thread.ts';
import type { Person } from '#domain/people/person.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { activePeople } from './people.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { actionItems, decisionAreas, growthGoals, objectives as table, sessions } from './tables.ts';
import { undoable } from './undo.ts';

/** Every objective: what runs first, closed ones last. */
const objectives: Query<Objective[]> = async (reader) =>
  (await reader.list(table)).toSorted(inObjectiveOrder);

/** Objectives to choose from. */
export const openObjectives: Query<Objective[]> = async (reader) =>
  (await reader.list(table, { flag: 'open' })).toSorted(inObjectiveOrder);

export type ObjectivesPage = {
  threads: { objective: Objective; strands: ThreadStrand[] }[];
  orphans: Orphans;
  /** Whose goals and action items they are; archived people and what is theirs are left out. */
  people: ReadonlyMap<PersonId, Person>;
  sessions: ReadonlyMap<SessionId, Session>;
};

/** Items are read from the first day on that any of this began. */
const since = (found: readonly Objective[], goals: readonly GrowthGoal[]): Day | null =>
  [...found.map(({ from }) => from), ...goals.map(({ setOn }) => setOn)].reduce<Day | null>(
    (first, day) => (first === null ? day : earlier(first, day)),
    null,
  );

const sessionsOf = async (
  reader: Reader,
  strands: readonly ThreadStrand[],
): Promise<Map<SessionId, Session>> => {
  const ids = [...new Set(strands.flatMap(({ sessionIds }) => sessionIds))];
  const found = await Promise.all(ids.map((id) => reader.get(sessions, id)));
  return new Map(found.flatMap((session) => (session === undefined ? [] : [[session.id, session]])));
};

/** Objectives with the thread below each, and what hangs on nothing. With `only`, that one objective's thread alone. */
export const objectivesPage =
  (only: ObjectiveId | null = null): Query<ObjectivesPage> =>
  async (reader) => {
    const [all, people, allGoals, areas] = await Promise.all([
      objectives(reader),
      activePeople(reader),
      reader.list(growthGoals),
      reader.list(decisionAreas, { flag: 'active' }),
    ]);
    const byId = new Map(people.map((person) => [person.id, person]));
    const goals = allGoals.filter(({ personId }) => byId.has(personId));
    const shown = only === null ? all : all.filter(({ id }) => id === only);
    const serving = goals.filter(({ objectiveId }) => shown.some(({ id }) => id === objectiveId));
    const from = since(shown, serving);
    const items = from === null ? [] : await reader.list(actionItems, { from });
    const facts = { goals, areas, items: items.filter(({ personId }) => byId.has(personId)) };
    const threads = shown.map((objective) => ({ objective, strands: threadBelow(objective, facts) }));
    return {
      threads,
      orphans: orphans(all, facts),
      people: byId,
      sessions: await sessionsOf(
        reader,
        threads.flatMap(({ strands }) => strands),
      ),
    };
  };

export type ObjectiveWords = Pick<Objective, 'title' | 'why' | 'of' | 'from' | 'to'>;

/** Adds an objective, or writes again what was added under `id`. */
export const addObjective = (
  words: ObjectiveWords,
  id: ObjectiveId = freshId<ObjectiveId>(),
): Promise<CommitOutcome<ObjectiveId>> =>
  commit(async () => {
    const record: Objective = { ...words, id, personId: null, title: words.title.trim(), closedOn: null };
    return { puts: [{ table, record }], result: id };
  });

/** Takes back an objective that was given up while it was being typed. Nothing to undo. */
export const withdrawObjective = (id: ObjectiveId): Promise<CommitOutcome> =>
  commit(async () => ({ deletes: [{ table, id }] }));

/** Adds an objective as one action that can be taken back, also after it was kept while being typed. */
export const setObjective = async (
  words: ObjectiveWords,
  id: ObjectiveId,
): Promise<CommitOutcome<ObjectiveId>> => {
  const withdrawn = await withdrawObjective(id);
  return withdrawn.ok ? undoable('objective-added', addObjective(words, id)) : withdrawn;
};

/** Words that are still being typed. An empty title is not taken. */
export const writeObjective = (
  id: ObjectiveId,
  { title, ...words }: Partial<ObjectiveWords>,
): Promise<CommitOutcome> =>
  patch(table, id, title === undefined || title.trim() === '' ? words : { ...words, title });

/** Closes an objective; what serves it keeps saying so. */
export const closeObjective = (id: ObjectiveId): Promise<CommitOutcome> =>
  undoable('objective-closed', patch(table, id, { closedOn: today() }));

export const reopenObjective = (id: ObjectiveId): Promise<CommitOutcome> =>
  undoable('objective-reopened', patch(table, id, { closedOn: null }));

/** Deletes an objective; goals and areas that served it serve none any more. */
export const deleteObjective = (id: ObjectiveId): Promise<CommitOutcome> =>
  undoable(
    'objective-deleted',
    commit(async (reader) => {
      if ((await reader.get(table, id)) === undefined) return noChange;
      const [goals, areas] = await Promise.all([reader.list(growthGoals), reader.list(decisionAreas)]);
      const freed = <T extends { objectiveId: ObjectiveId | null }>(records: readonly T[]): T[] =>
        records
          .filter(({ objectiveId }) => objectiveId === id)
          .map((record) => ({ ...record, objectiveId: null }));
      return {
        puts: [
          ...freed<GrowthGoal>(goals).map((record) => ({ table: growthGoals, record })),
          ...freed<DecisionArea>(areas).map((record) => ({ table: decisionAreas, record })),
        ],
        deletes: [{ table, id }],
      };
    }),
  );

/** Says which objective a decision area serves, or none. */
export const areaServes = (id: DecisionAreaId, objectiveId: ObjectiveId | null): Promise<CommitOutcome> =>
  undoable('area-serves', patch(decisionAreas, id, { objectiveId }));

/** Says which objective a goal serves, or none. */
export const goalServes = (id: GrowthGoalId, objectiveId: ObjectiveId | null): Promise<CommitOutcome> =>
  undoable('goal-serves', patch(growthGoals, id, { objectiveId }));
