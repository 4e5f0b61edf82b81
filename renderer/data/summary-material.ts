import type { PersonId } from '#domain/ids.ts';
import type { SummaryRecords } from '#domain/summary/summary-entry.ts';
import type { Period } from '#domain/summary/summary-period.ts';
import type { Reader } from '#vault/table.ts';
import type { Query } from './live.ts';
import { thresholds } from './preferences.ts';
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
  ladders,
  notes,
  personSkills,
  progressChecks,
  recognitions,
  sessions,
  skills,
  talkingPoints,
} from './tables.ts';

/** The records a summary of the period may draw from. */
export const summaryMaterial =
  (personId: PersonId, period: Period): Query<SummaryRecords> =>
  async (reader) => {
    const [talks, growth, autonomy, bank] = await Promise.all([
      ofTalks(reader, personId, period),
      ofGrowth(reader, personId, period),
      ofAutonomy(reader, personId, period),
      ofBank(reader),
    ]);
    return { ...talks, ...growth, ...autonomy, ...bank };
  };

type Part<Key extends keyof SummaryRecords> = Promise<Pick<SummaryRecords, Key>>;

/**
 * Action items come from before the period too: an item counts on the day it was closed, and only the day it was
 * agreed on is in the index.
 */
const ofTalks = async (
  reader: Reader,
  personId: PersonId,
  { from, to }: Period,
): Part<'sessions' | 'points' | 'items' | 'feedback' | 'recognitions' | 'notes'> => {
  const span = { personId, from, to };
  const [ofSessions, points, items, ofFeedback, thanks, ofNotes] = await Promise.all([
    reader.list(sessions, { ...span, flag: 'held' }),
    reader.list(talkingPoints, { ...span, flag: 'discussed' }),
    reader.list(actionItems, { personId, to }),
    reader.list(feedback, span),
    reader.list(recognitions, span),
    reader.list(notes, span),
  ]);
  return { sessions: ofSessions, points, items, feedback: ofFeedback, recognitions: thanks, notes: ofNotes };
};

/** What still stands was often begun before the period: an open goal, a level, a try that goes on. */
const ofGrowth = async (
  reader: Reader,
  personId: PersonId,
  { from, to }: Period,
): Part<'goals' | 'checks' | 'assessments' | 'evidence' | 'personSkills' | 'experiments'> => {
  const [openGoals, closedGoals, checks, ofLevels, facts, ofSkills, openTries, endedTries] =
    await Promise.all([
      reader.list(growthGoals, { personId, to, flag: 'open' }),
      // Closed after the period, it was open in it.
      reader.list(growthGoals, { personId, from, flag: 'closed' }),
      reader.list(progressChecks, { personId, to }),
      reader.list(assessments, { personId, to }),
      // Evidence from before the period may be what a level rests on.
      reader.list(evidence, { personId, to }),
      reader.list(personSkills, { personId }),
      reader.list(experiments, { personId, to, flag: 'open' }),
      reader.list(experiments, { personId, from, to, flag: 'closed' }),
    ]);
  return {
    goals: [...openGoals, ...closedGoals],
    checks,
    assessments: ofLevels,
    evidence: facts,
    personSkills: ofSkills,
    experiments: [...openTries, ...endedTries],
  };
};

const ofAutonomy = async (
  reader: Reader,
  personId: PersonId,
  { from, to }: Period,
): Part<'delegations' | 'decisions' | 'areas'> => {
  const [ofDelegations, ofDecisions, areas] = await Promise.all([
    reader.list(delegations, { personId, to }),
    reader.list(decisions, { personId, from, to }),
    reader.list(decisionAreas),
  ]);
  return { delegations: ofDelegations, decisions: ofDecisions, areas };
};

const ofBank = async (reader: Reader): Part<'skills' | 'ladders' | 'minPromises'> => {
  const [ofSkills, ofLadders, { minPromises }] = await Promise.all([
    reader.list(skills),
    reader.list(ladders),
    thresholds(reader),
  ]);
  return { skills: ofSkills, ladders: ofLadders, minPromises };
};
