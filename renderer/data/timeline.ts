import type { Assessment } from '#domain/assessment.ts';
import type { Day } from '#domain/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import { levelSteps } from '#domain/delegation-history.ts';
import { type SaidLevel, saidLevels } from '#domain/said-levels.ts';
import { hasBeen, type TimelineEntry, timelineEntries } from '#domain/timeline.ts';
import type { Filter, Reader, Table, VaultRecord } from '#vault/table.ts';
import { delegationsOf } from './delegations.ts';
import { everySkill } from './growth-page.ts';
import type { Query } from './live.ts';
import {
  actionItems,
  assessments,
  decisionAreas,
  decisions,
  delegations,
  evidence,
  experiments,
  feedback,
  growthGoals,
  notes,
  obstacles,
  progressChecks,
  recognitions,
  sessions,
  summaries,
  takeBacks,
  talkingPoints,
} from './tables.ts';

export const timelineFilters = [
  'all',
  'sessions',
  'items',
  'decisions',
  'feedback',
  'growth',
  'notes',
  'summaries',
] as const;
type TimelineFilter = (typeof timelineFilters)[number];

/** The part of a timeline on screen. `pages` counts up from 1 with every "show earlier". */
export type TimelineView = { filter: TimelineFilter; year: number | null; pages: number };

/** Days with something on them that one page holds. */
const daysPerPage = 10;

export type Timeline = {
  /** The view these entries answer: after a change of view the old answer stands for a moment. */
  view: TimelineView;
  entries: TimelineEntry[];
  /** Years with something in them, newest first. */
  years: number[];
  hasEarlier: boolean;
};

const kinds: Readonly<Record<TimelineFilter, readonly Table[]>> = {
  all: [
    sessions,
    actionItems,
    feedback,
    recognitions,
    growthGoals,
    progressChecks,
    experiments,
    evidence,
    assessments,
    decisions,
    takeBacks,
    delegations,
    obstacles,
    notes,
    summaries,
  ],
  sessions: [sessions],
  items: [actionItems],
  decisions: [decisions, takeBacks, delegations, obstacles],
  feedback: [feedback, recognitions],
  growth: [growthGoals, progressChecks, experiments, evidence, assessments],
  notes: [notes],
  summaries: [summaries],
};

/**
 * Every day with something on it, newest first, from the index alone. Only the days of moves are read from the
 * delegations themselves, of which a person has a handful.
 */
const daysWith = async (reader: Reader, personId: PersonId, filter: TimelineFilter): Promise<Day[]> => {
  const found = await Promise.all(
    kinds[filter].map((table) =>
      table === delegations ? daysOfMoves(reader, personId) : reader.days(table, { personId }),
    ),
  );
  return [...new Set(found.flat())].toSorted((a, b) => b.localeCompare(a));
};

const daysOfMoves = async (reader: Reader, personId: PersonId): Promise<Day[]> =>
  (await delegationsOf(personId)(reader)).flatMap(({ history }) =>
    levelSteps(history).map(({ move }) => move.on),
  );

/** The part of a person's timeline in view; the rest of the history is not opened. */
export const timelineOf =
  (personId: PersonId, view: TimelineView): Query<Timeline> =>
  async (reader) => {
    const days = await daysWith(reader, personId, view.filter);
    const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
    const to = view.year === null ? undefined : `${view.year}-12-31`;
    const inReach = to === undefined ? days : days.filter((day) => day <= to);
    const ofYear = inReach.filter((day) => day.startsWith(`${view.year}-`)).length;
    const shown = inReach.slice(
      0,
      view.year === null ? view.pages * daysPerPage : ofYear + (view.pages - 1) * daysPerPage,
    );
    const from = shown.at(-1);
    const entries =
      from === undefined
        ? []
        : await entriesBetween(reader, personId, view.filter, { from, ...(to === undefined ? {} : { to }) });
    return { view, entries, years, hasEarlier: inReach.length > shown.length };
  };

const entriesBetween = async (
  reader: Reader,
  personId: PersonId,
  filter: TimelineFilter,
  span: Filter,
): Promise<TimelineEntry[]> => {
  const withSessions = kinds[filter].includes(sessions);
  const read = async <T extends VaultRecord>(table: Table<T>, over: Filter = {}): Promise<T[]> =>
    reader.list(table, { personId, ...span, ...over });
  const readIf = async <T extends VaultRecord>(table: Table<T>, alsoInSessions = false): Promise<T[]> =>
    kinds[filter].includes(table) || (alsoInSessions && withSessions) ? read(table) : [];
  const [
    ofSessions,
    points,
    items,
    ofNotes,
    ofFeedback,
    thanks,
    exported,
    goals,
    checks,
    tries,
    facts,
    said,
    autonomy,
  ] = await Promise.all([
    readIf(sessions),
    withSessions ? read(talkingPoints, { flag: 'discussed' }) : [],
    readIf(actionItems, true),
    readIf(notes, true),
    readIf(feedback),
    readIf(recognitions),
    readIf(summaries),
    readIf(growthGoals),
    readIf(progressChecks, true),
    readIf(experiments),
    readIf(evidence),
    readIf(assessments),
    autonomyBetween(reader, personId, filter, readIf),
  ]);
  const goalsOfChecks = checks.length === 0 ? [] : await reader.list(growthGoals, { personId });
  const entries = timelineEntries({
    sessions: ofSessions,
    points,
    items,
    notes: ofNotes,
    feedback: ofFeedback,
    thanks,
    summaries: exported,
    goals,
    goalsOfChecks,
    checks,
    experiments: tries,
    evidence: facts,
    levels: await levelsSaid(reader, personId, said),
    ...autonomy,
  }).filter(({ day }) => day >= (span.from ?? '') && day <= (span.to ?? day));
  if (filter === 'sessions') return entries.filter(({ kind }) => kind === 'session');
  return filter === 'all' ? entries.filter(hasBeen) : entries;
};

/** Whether a level is confirmed takes the whole history of its skill; it is only read where levels are shown. */
const levelsSaid = async (
  reader: Reader,
  personId: PersonId,
  shown: readonly Assessment[],
): Promise<SaidLevel[]> => {
  if (shown.length === 0) return [];
  const [all, facts, bank] = await Promise.all([
    reader.list(assessments, { personId }),
    reader.list(evidence, { personId }),
    everySkill(reader),
  ]);
  return saidLevels(shown, { assessments: all, evidence: facts }, bank);
};

type ReadIf = <T extends VaultRecord>(table: Table<T>, alsoInSessions?: boolean) => Promise<T[]>;

/** What is about deciding. Delegations come whole, because their moves have days of their own. */
const autonomyBetween = async (
  reader: Reader,
  personId: PersonId,
  filter: TimelineFilter,
  readIf: ReadIf,
) => {
  const [ofDecisions, ofTakeBacks, ofDelegations, ofObstacles] = await Promise.all([
    readIf(decisions, true),
    readIf(takeBacks),
    kinds[filter].includes(delegations) ? delegationsOf(personId)(reader) : [],
    readIf(obstacles),
  ]);
  const isNamed = ofDecisions.length + ofTakeBacks.length + ofDelegations.length > 0;
  return {
    decisions: ofDecisions,
    takeBacks: ofTakeBacks,
    delegations: ofDelegations,
    obstacles: ofObstacles,
    areas: isNamed ? await reader.list(decisionAreas) : [],
  };
};
