import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { GrowthGoal } from './growth-goal.ts';
import type { SessionId } from '#domain/ids.ts';
import type { Objective } from './objective.ts';

export type ThreadFacts = {
  goals: readonly GrowthGoal[];
  areas: readonly DecisionArea[];
  items: readonly ActionItem[];
};

/** One goal or area under an objective, and what was agreed for it. */
export type ThreadStrand = {
  items: ActionItem[];
  /** The sessions those were agreed in, each once, oldest first. */
  sessionIds: SessionId[];
} & ({ kind: 'goal'; goal: GrowthGoal } | { kind: 'area'; area: DecisionArea });

const asAgreed = (a: ActionItem, b: ActionItem): number =>
  a.agreedOn.localeCompare(b.agreedOn) || (a.id < b.id ? -1 : 1);

const below = (items: ActionItem[]): Pick<ThreadStrand, 'items' | 'sessionIds'> => {
  const ordered = items.toSorted(asAgreed);
  return {
    items: ordered,
    sessionIds: [...new Set(ordered.flatMap(({ sessionId }) => (sessionId === null ? [] : [sessionId])))],
  };
};

/** Action items that serve a goal. Dropped ones were given up and serve nothing. */
export const itemsForGoal = (goalId: string, items: readonly ActionItem[]): ActionItem[] =>
  items.filter(
    ({ serves, state }) => state !== 'dropped' && serves?.kind === 'goal' && serves.goalId === goalId,
  );

const itemsForArea = (areaId: string, items: readonly ActionItem[]): ActionItem[] =>
  items.filter(
    ({ serves, state }) => state !== 'dropped' && serves?.kind === 'area' && serves.areaId === areaId,
  );

/**
 * The thread below an objective: goal or area → action items → sessions. Source: product.md, "strategic guidance".
 * Dropped goals and archived areas are left out; reached goals stay, because they served it.
 */
export const threadBelow = (
  objective: Pick<Objective, 'id'>,
  { goals, areas, items }: ThreadFacts,
): ThreadStrand[] => [
  ...goals
    .filter((goal) => goal.objectiveId === objective.id && goal.state !== 'dropped')
    .map((goal) => ({ kind: 'goal' as const, goal, ...below(itemsForGoal(goal.id, items)) })),
  ...areas
    .filter((area) => area.objectiveId === objective.id && area.archivedOn === null)
    .map((area) => ({ kind: 'area' as const, area, ...below(itemsForArea(area.id, items)) })),
];

/** The same thread upwards: the objective an action item serves through its goal or area, or `null`. */
export const objectiveAbove = (
  item: Pick<ActionItem, 'serves'>,
  { goals, areas }: Pick<ThreadFacts, 'goals' | 'areas'>,
  objectives: readonly Objective[],
): Objective | null => {
  const { serves } = item;
  if (serves === undefined) return null;
  const through =
    serves.kind === 'goal'
      ? goals.find(({ id }) => id === serves.goalId)
      : areas.find(({ id }) => id === serves.areaId);
  return objectives.find(({ id }) => id === through?.objectiveId) ?? null;
};

export type Orphans = {
  /** Open objectives that no goal and no area serves. */
  objectives: Objective[];
  /** Open goals that serve no objective. */
  goals: GrowthGoal[];
  /** Areas in use that serve no objective. */
  areas: DecisionArea[];
};

/** What hangs on nothing, both ways. An objective that is closed, or not known any more, holds nothing up. */
export const orphans = (objectives: readonly Objective[], facts: ThreadFacts): Orphans => {
  const open = objectives.filter(({ closedOn }) => closedOn === null);
  const isHeld = ({ objectiveId }: { objectiveId: string | null }): boolean =>
    open.some(({ id }) => id === objectiveId);
  return {
    objectives: open.filter((objective) => threadBelow(objective, facts).length === 0),
    goals: facts.goals.filter((goal) => goal.state === 'open' && !isHeld(goal)),
    areas: facts.areas.filter((area) => area.archivedOn === null && !isHeld(area)),
  };
};

/** Where a day lies in an objective's period; both its days belong to it. */
export const periodState = (
  { from, to, closedOn }: Pick<Objective, 'from' | 'to' | 'closedOn'>,
  today: Day,
): 'coming' | 'running' | 'over' | 'closed' => {
  if (closedOn !== null) return 'closed';
  if (today < from) return 'coming';
  return today > to ? 'over' : 'running';
};

/** What runs first, the earliest end leading; what is closed last. */
export const inObjectiveOrder = (a: Objective, b: Objective): number =>
  Number(a.closedOn !== null) - Number(b.closedOn !== null) ||
  a.to.localeCompare(b.to) ||
  a.title.localeCompare(b.title) ||
  (a.id < b.id ? -1 : 1);
