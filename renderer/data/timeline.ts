import type { Assessment } from '#domain/skills/assessment.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import { levelSteps } from '#domain/autonomy/delegation-history.ts';
import { type SaidLevel, saidLevels } from '#domain/skills/said-levels.ts';
import { hasBeen, type TimelineEntry, timelineEntries } from '#domain/sessions/timeline.ts';
import type { DaysFilter, Filter, Reader, Table, VaultRecord } from '#vault/table.ts';
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

type Reach = Pick<DaysFilter, 'from' | 'to' | 'newest'>;

/**
 * Days with something on them, newest first, from the index alone. Only the days of moves are read from the delegations
 * themselves, of which a person has a handful.
 */
const daysWith = async (
  reader: Reader,
  personId: PersonId,
  filter: TimelineFilter,
  reach: Reach,
): Promise<Day[]> => {
  const found = await Promise.all(
    kinds[filter].map((table) =>
      table === delegations
        ? daysOfMoves(reader, personId, reach)
        : reader.days(table, { personId, distinct: true, ...reach }),
    ),
  );
  const days = [...new Set(found.flat())].toSorted((a, b) => b.localeCompare(a));
  return days.slice(0, reach.newest);
};

const daysOfMoves = async (reader: Reader, personId: PersonId, { from = '', to }: Reach): Promise<Day[]> =>
  (await delegationsOf(personId)(reader))
    .flatMap(({ history }) => levelSteps(history).map(({ move }) => move.on))
    .filter((day) => day >= from && (to === undefined || day <= to));

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const lastDayBefore = (year: number): Day => `${year - 1}-12-31`;

/**
 * Years with something in them, newest first: from the newest day of each to the newest before it. A question of its own,
 * since every year of a long history costs as much as the days of the first page.
 */
export const yearsOf =
  (personId: PersonId, filter: TimelineFilter): Query<number[]> =>
  async (reader) => {
    const years: number[] = [];
    let reach: Reach = { newest: 1 };
    for (;;) {
      const [day] = await daysWith(reader, personId, filter, reach);
      if (day === undefined) return years;
      years.push(yearOf(day));
      reach = { newest: 1, to: lastDayBefore(yearOf(day)) };
    }
  };

/** The days in view, and whether there are earlier ones. A year comes whole, and with "show earlier" what is before it. */
const daysInView = async (
  reader: Reader,
  personId: PersonId,
  { filter, year, pages }: TimelineView,
): Promise<{ days: Day[]; hasEarlier: boolean }> => {
  const ofYear =
    year === null
      ? []
      : await daysWith(reader, personId, filter, { from: `${year}-01-01`, to: `${year}-12-31` });
  const count = (year === null ? pages : pages - 1) * daysPerPage;
  const before = year === null ? {} : { to: lastDayBefore(year) };
  // One more than is shown tells whether there are earlier ones.
  const earlier = await daysWith(reader, personId, filter, { ...before, newest: count + 1 });
  return { days: [...ofYear, ...earlier.slice(0, count)], hasEarlier: earlier.length > count };
};

/** The part of a person's timeline in view; the rest of the history is not opened. */
export const timelineOf =
  (personId: PersonId, view: TimelineView): Query<Timeline> =>
  async (reader) => {
    const { days, hasEarlier } = await daysInView(reader, personId, view);
    const from = days.at(-1);
    const to = view.year === null ? {} : { to: `${view.year}-12-31` };
    const entries =
      from === undefined ? [] : await entriesBetween(reader, personId, view.filter, { from, ...to });
    return { view, entries, hasEarlier };
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
