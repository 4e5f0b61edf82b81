import type { ActionItem } from './action-item.ts';
import type { Assessment } from '#domain/skills/assessment.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { Delegation } from '#domain/autonomy/delegation.ts';
import { type LevelStep, levelSteps } from '#domain/autonomy/delegation-history.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import { type Feedback, isUndelivered } from '#domain/feedback/feedback.ts';
import { inOrderChecked } from '#domain/goals/goal-progress.ts';
import type { GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import type { DecisionAreaId } from '#domain/ids.ts';
import type { Note } from './note.ts';
import type { Obstacle } from '#domain/autonomy/obstacle.ts';
import { isDismissedSuggestion, type Recognition } from '#domain/feedback/recognition.ts';
import type { SaidLevel } from '#domain/skills/said-levels.ts';
import type { Session } from './session.ts';
import type { SummaryRecord } from '#domain/summary/summary-record.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';
import { inAgendaOrder, type TalkingPoint } from './talking-point.ts';

/** A progress check with the goal it was about. */
export type CheckOfGoal = { check: ProgressCheck; goal: GrowthGoal };

/** A decision with the name of its area; '' when the area is gone. */
export type DecisionInArea = { decision: Decision; areaName: string };

/** One thing on a person's timeline. A session brings along what was discussed, agreed and noted in it. */
export type TimelineEntry = { id: string; day: Day } & (
  | {
      kind: 'session';
      session: Session;
      points: TalkingPoint[];
      items: ActionItem[];
      notes: Note[];
      checks: CheckOfGoal[];
      decisions: DecisionInArea[];
    }
  | { kind: 'feedback'; feedback: Feedback }
  | { kind: 'thanks'; thanks: Recognition }
  | { kind: 'note'; note: Note }
  | { kind: 'item'; item: ActionItem }
  | { kind: 'summary'; summary: SummaryRecord }
  | { kind: 'goal'; goal: GrowthGoal }
  | ({ kind: 'check' } & CheckOfGoal)
  | { kind: 'experiment'; experiment: Experiment }
  | { kind: 'evidence'; evidence: Evidence }
  /** What one of the two said on one day, over all skills. */
  | { kind: 'levels'; by: Assessment['by']; levels: SaidLevel[] }
  | ({ kind: 'decision' } & DecisionInArea)
  | { kind: 'take-back'; takeBack: TakeBack; areaName: string }
  | { kind: 'move'; step: LevelStep; areaName: string }
  | { kind: 'obstacle'; obstacle: Obstacle }
);

export type TimelineRecords = {
  sessions: readonly Session[];
  points: readonly TalkingPoint[];
  items: readonly ActionItem[];
  notes: readonly Note[];
  feedback: readonly Feedback[];
  thanks: readonly Recognition[];
  summaries: readonly SummaryRecord[];
  /** Goals whose day is shown; those that only lend their title to a check stand in `goalsOfChecks`. */
  goals: readonly GrowthGoal[];
  goalsOfChecks: readonly GrowthGoal[];
  checks: readonly ProgressCheck[];
  experiments: readonly Experiment[];
  evidence: readonly Evidence[];
  levels: readonly SaidLevel[];
  decisions: readonly Decision[];
  takeBacks: readonly TakeBack[];
  /** All of them; only the moves of the days in view are shown. */
  delegations: readonly Delegation[];
  obstacles: readonly Obstacle[];
  areas: readonly Pick<DecisionArea, 'id' | 'name'>[];
};

/** On one day the conversation comes first, then what grew out of it. */
const order = [
  'session',
  'move',
  'decision',
  'take-back',
  'obstacle',
  'goal',
  'check',
  'experiment',
  'levels',
  'evidence',
  'feedback',
  'thanks',
  'note',
  'item',
  'summary',
] as const;

/** Newest first. Items and notes of a session that is among the records stand inside it, all others on their own. */
export const timelineEntries = (records: TimelineRecords): TimelineEntry[] => {
  const here = new Set<string | null>(records.sessions.map(({ id }) => id));
  const isAlone = (record: { sessionId: string | null }): boolean => !here.has(record.sessionId);
  return [
    ...records.sessions.map((session) => sessionEntry(session, records)),
    ...records.feedback.map((feedback) => ({
      kind: 'feedback' as const,
      id: feedback.id,
      day: feedback.deliveredOn ?? feedback.observedOn,
      feedback,
    })),
    ...records.thanks
      .filter((thanks) => !isDismissedSuggestion(thanks))
      .map((thanks) => ({
        kind: 'thanks' as const,
        id: thanks.id,
        day: thanks.spokenOn ?? thanks.notedOn,
        thanks,
      })),
    ...records.notes
      .filter(isAlone)
      .map((note) => ({ kind: 'note' as const, id: note.id, day: note.writtenOn, note })),
    ...records.items
      .filter(isAlone)
      .map((item) => ({ kind: 'item' as const, id: item.id, day: item.agreedOn, item })),
    ...records.summaries.map((summary) => ({
      kind: 'summary' as const,
      id: summary.id,
      day: summary.exportedOn,
      summary,
    })),
    ...growthEntries(records, isAlone),
    ...autonomyEntries(records, isAlone),
  ].toSorted(newestFirst);
};

const growthEntries = (
  { goals, checks, goalsOfChecks, experiments, evidence, levels }: TimelineRecords,
  isAlone: (record: { sessionId: string | null }) => boolean,
): TimelineEntry[] => [
  ...goals.map((goal) => ({ kind: 'goal' as const, id: goal.id, day: goal.closedOn ?? goal.setOn, goal })),
  ...withGoals(checks.filter(isAlone), goalsOfChecks).map((one) => ({
    kind: 'check' as const,
    id: one.check.id,
    day: one.check.checkedOn,
    ...one,
  })),
  ...experiments.map((experiment) => ({
    kind: 'experiment' as const,
    id: experiment.id,
    day: experiment.endedOn ?? experiment.plannedOn,
    experiment,
  })),
  ...evidence.map((one) => ({ kind: 'evidence' as const, id: one.id, day: one.happenedOn, evidence: one })),
  ...[...Map.groupBy(levels, ({ assessment: { assessedOn, by } }) => `${assessedOn} ${by}`).values()].flatMap(
    levelsEntry,
  ),
];

const levelsEntry = (ofDay: SaidLevel[]): TimelineEntry[] => {
  const first = ofDay[0]?.assessment;
  return first ? [{ kind: 'levels', id: first.id, day: first.assessedOn, by: first.by, levels: ofDay }] : [];
};

const areaNameIn =
  (areas: TimelineRecords['areas']) =>
  (areaId: DecisionAreaId): string =>
    areas.find(({ id }) => id === areaId)?.name ?? '';

/** A take-back stands on its own, also beside its session: what was said there is shared, this is not. */
const autonomyEntries = (
  { decisions, takeBacks, delegations, obstacles, areas }: TimelineRecords,
  isAlone: (record: { sessionId: string | null }) => boolean,
): TimelineEntry[] => {
  const nameOf = areaNameIn(areas);
  return [
    ...decisions.filter(isAlone).map((decision) => ({
      kind: 'decision' as const,
      id: decision.id,
      day: decision.decidedOn,
      decision,
      areaName: nameOf(decision.areaId),
    })),
    ...takeBacks.map((takeBack) => ({
      kind: 'take-back' as const,
      id: takeBack.id,
      day: takeBack.takenOn,
      takeBack,
      areaName: nameOf(takeBack.areaId),
    })),
    ...delegations.flatMap(({ history, areaId }) =>
      levelSteps(history).map((step) => ({
        kind: 'move' as const,
        id: step.move.id,
        day: step.move.on,
        step,
        areaName: nameOf(areaId),
      })),
    ),
    ...obstacles.map((obstacle) => ({
      kind: 'obstacle' as const,
      id: obstacle.id,
      day: obstacle.clearedOn ?? obstacle.raisedOn,
      obstacle,
    })),
  ];
};

/** A check of a goal that is gone says nothing. */
const withGoals = (checks: readonly ProgressCheck[], goals: readonly GrowthGoal[]): CheckOfGoal[] =>
  checks.toSorted(inOrderChecked).flatMap((check) => {
    const goal = goals.find(({ id }) => id === check.goalId);
    return goal ? [{ check, goal }] : [];
  });

/** Whether an entry is part of what has been. What is still open has a place of its own on the page. */
export const hasBeen = (entry: TimelineEntry): boolean => {
  switch (entry.kind) {
    case 'item':
      return entry.item.state !== 'open' && entry.item.state !== 'dropped';
    case 'feedback':
      return entry.feedback.state !== 'dropped' && !isUndelivered(entry.feedback);
    case 'thanks':
      return entry.thanks.state === 'spoken';
    case 'goal':
      return entry.goal.state !== 'dropped';
    case 'experiment':
      return entry.experiment.state !== 'planned' && entry.experiment.state !== 'dropped';
    case 'obstacle':
      return entry.obstacle.clearedOn !== null;
    default:
      return true;
  }
};

const sessionEntry = (session: Session, records: TimelineRecords): TimelineEntry => {
  const isOfIt = (record: { sessionId: string | null }): boolean => record.sessionId === session.id;
  const asWritten = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
  return {
    kind: 'session',
    id: session.id,
    day: session.day,
    session,
    points: records.points.filter(isOfIt).toSorted(inAgendaOrder),
    items: records.items.filter(isOfIt).toSorted(asWritten),
    notes: records.notes.filter(isOfIt).toSorted(asWritten),
    checks: withGoals(records.checks.filter(isOfIt), records.goalsOfChecks),
    decisions: records.decisions
      .filter(isOfIt)
      .toSorted(asWritten)
      .map((decision) => ({ decision, areaName: areaNameIn(records.areas)(decision.areaId) })),
  };
};

const newestFirst = (a: TimelineEntry, b: TimelineEntry): number =>
  b.day.localeCompare(a.day) || order.indexOf(a.kind) - order.indexOf(b.kind) || (a.id < b.id ? 1 : -1);
