import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Assessment } from '#domain/skills/assessment.ts';
import type { Delegation } from '#domain/autonomy/delegation.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import type { Look } from '#domain/autonomy/look.ts';
import type { Note } from '#domain/sessions/note.ts';
import {
  areThanksOutOfSight,
  isFeedbackOutOfSight,
  isHandedOutOutOfSight,
  isNoteOutOfSight,
  isPrivate,
  isReasonOutOfSight,
} from '#domain/out-of-sight.ts';
import type { Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { SummaryRecord } from '#domain/summary/summary-record.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { PersonSkill } from '#domain/skills/skill.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';
import type { Obstacle } from '#domain/autonomy/obstacle.ts';
import type { LevelCards } from '#domain/autonomy/level-cards.ts';
import type { Asking } from '#domain/sessions/question.ts';
import type { AboutTable } from './shapes.ts';

/** A record of any table, as the vault keeps it. */
export type AnyRecord = { readonly id: string; readonly personId: string | null };

/** The parts of the document, in the order they are read. */
export const sections = [
  'person',
  'sessions',
  'points',
  'promises',
  'notes',
  'feedback',
  'thanks',
  'growth',
  'goals',
  'experiments',
  'delegations',
  'decisions',
  'takeBacks',
  'looks',
  'obstacles',
  'cards',
  'askings',
  'summaries',
  'privateNotes',
] as const;
export type Section = (typeof sections)[number];

/** How records of a table stand in the document. Methods, so that a paper of one kind counts as a paper of records. */
export type Paper<T extends AnyRecord = AnyRecord> = {
  section(record: T): Section;
  /** Fields that are said first and without a label. */
  readonly lead: readonly string[];
  /** The id of the record it stands under where that is in the document too; else it stands in its section. */
  under?(record: T): string | null;
  /** Only the leader reads it. `goal`: the goal of a progress check, which is as private as that. */
  isPrivate?(record: T, goal: GrowthGoal | undefined): boolean;
  /** Without the words in it that only the leader reads; the same object where there are none. */
  shared?(record: T): T;
};

const paper = <T extends AnyRecord>(
  section: Section,
  lead: readonly (keyof T & string)[],
  more: Omit<Paper<T>, 'section' | 'lead'> = {},
): Paper<T> => ({ section: () => section, lead, ...more });

const withoutWord = <T extends AnyRecord, K extends keyof T>(record: T, key: K): T =>
  record[key] === '' ? record : { ...record, [key]: '' };

const withoutReasons = (delegation: Delegation): Delegation => {
  const { setAside, ...shared } = delegation;
  const isWithout = setAside === undefined && !delegation.history.some(hasOwnReason);
  if (isWithout) return delegation;
  const history = delegation.history.map((move) => (hasOwnReason(move) ? { ...move, reason: '' } : move));
  return { ...shared, history };
};

const hasOwnReason = (move: Delegation['history'][number]): boolean =>
  move.reason !== '' && isReasonOutOfSight(move);

/** Source of what is private: out-of-sight.ts; take-backs are the leader's own conduct. */
export const papers: Readonly<Record<AboutTable, Paper>> = {
  people: paper<Person>('person', ['name'], { shared: (one) => withoutWord(one, 'about') }),
  sessions: paper<Session>('sessions', ['kinds']),
  talkingPoints: paper<TalkingPoint>('points', ['text'], { under: ({ sessionId }) => sessionId }),
  actionItems: paper<ActionItem>('promises', ['text'], { under: ({ sessionId }) => sessionId }),
  notes: {
    section: (note: Note) => (isNoteOutOfSight(note) ? 'privateNotes' : 'notes'),
    lead: ['text'],
    under: (note: Note) => (isNoteOutOfSight(note) ? null : note.sessionId),
    isPrivate: isNoteOutOfSight,
  } as Paper<Note>,
  feedback: paper<Feedback>('feedback', ['direction', 'kind'], {
    isPrivate: isFeedbackOutOfSight,
    shared: (one) => withoutWord(one, 'impression'),
  }),
  recognitions: paper<Recognition>('thanks', ['act'], { isPrivate: areThanksOutOfSight }),
  personSkills: paper<PersonSkill>('growth', ['skillId']),
  assessments: paper<Assessment>('growth', ['skillId'], { isPrivate }),
  evidence: paper<Evidence>('growth', [], { isPrivate }),
  growthGoals: paper<GrowthGoal>('goals', ['title'], { isPrivate }),
  progressChecks: paper<ProgressCheck>('goals', ['result'], {
    under: ({ goalId }) => goalId,
    isPrivate: (_check, goal) => goal !== undefined && isPrivate(goal),
  }),
  experiments: paper<Experiment>('experiments', ['hypothesis'], { isPrivate }),
  delegations: paper<Delegation>('delegations', ['areaId'], { shared: withoutReasons }),
  decisions: paper<Decision>('decisions', ['what']),
  takeBacks: paper<TakeBack>('takeBacks', ['areaId', 'kind'], { isPrivate: () => true }),
  looks: paper<Look>('looks', ['areaId', 'kind'], { shared: (look) => withoutWord(look, 'seen') }),
  obstacles: paper<Obstacle>('obstacles', ['what']),
  levelCards: paper<LevelCards>('cards', ['areaId']),
  askings: paper<Asking>('askings', ['text']),
  summaries: paper<SummaryRecord>('summaries', ['reader', 'template'], { isPrivate: isHandedOutOutOfSight }),
};
