import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Assessment } from '#domain/skills/assessment.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { Delegation, DelegationLevel } from '#domain/autonomy/delegation.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { PersonSkill, Skill } from '#domain/skills/skill.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';

/** In the order of the page. */
export const summarySections = [
  'recognition',
  'feedback',
  'growth',
  'autonomy',
  'experiments',
  'conversations',
  'commitments',
  'notes',
] as const;
export type SummarySection = (typeof summarySections)[number];

/** One thing a summary may hold, ticked on or off by itself. */
export type SummaryEntry = {
  /** The record's id; an impression inside a feedback, and a figure, has one of its own. Never exported. */
  id: string;
  section: SummarySection;
  day: Day;
  /** 'YYYY-MM'. */
  month: string;
  /** Markdown, as proposed; the leader may edit it. */
  text: string;
  isPrivate: boolean;
  isImpression: boolean;
  /** What the person has not heard yet. */
  unheard: 'not-delivered' | 'not-spoken' | null;
  /** Whom it speaks about: the person, or the leader (their own promises, feedback they received). */
  about: 'them' | 'me';
  /** Whether it is settled; an open promise says nothing yet. */
  isOpen: boolean;
  /** It holds over the period, also when it began before: an open goal, a level, who decides. */
  isStanding: boolean;
  /**
   * A `figure` is counted over the period: it belongs to no day and is no evidence of a month. `evidence` is a checkable
   * fact about a skill, and alone fills a gap in a promotion case.
   */
  kind: 'event' | 'figure' | 'goal' | 'level' | 'evidence';
  /** Shared between the two, and not meant for a third by itself: a talk, their own view, a failed try. */
  isBetweenUs: boolean;
  /** The skills it speaks about; headings inside the growth section. */
  skillIds: readonly string[];
};

/** Records of one person. Anything outside the period, dropped or empty is left out of the entries. */
export type SummaryRecords = {
  sessions: readonly Session[];
  points: readonly TalkingPoint[];
  items: readonly ActionItem[];
  feedback: readonly Feedback[];
  recognitions: readonly Recognition[];
  notes: readonly Note[];
  goals: readonly GrowthGoal[];
  /** Of these goals, also from before the period. */
  checks: readonly ProgressCheck[];
  /** Also from before the period, since a level stands until the next assessment. */
  assessments: readonly Assessment[];
  evidence: readonly Evidence[];
  experiments: readonly Experiment[];
  delegations: readonly Delegation[];
  decisions: readonly Decision[];
  /** What the ids above speak of. They belong to nobody. */
  areas: readonly DecisionArea[];
  skills: readonly Skill[];
  personSkills: readonly PersonSkill[];
  ladders: readonly Ladder[];
  /** Fewer ended promises than this say nothing about how many are kept. */
  minPromises: number;
};

/** Labels inside the proposed texts, in the leader's language. */
export type SummaryEntryWords = {
  situation: string;
  behaviour: string;
  impact: string;
  outcome: string;
  impression: string;
  /** How an action item stands, for instance 'kept by Amara'. */
  item: (owner: ActionItem['owner'], state: Exclude<ActionItem['state'], 'dropped'>) => string;
  /** A day inside a text, '17 November'. */
  day: (day: Day) => string;
  why: string;
  signOfSuccess: string;
  progress: string;
  milestones: string;
  goalState: (state: Exclude<GrowthGoal['state'], 'dropped'>, due: Day | null) => string;
  checkResult: (result: ProgressCheck['result']) => string;
  level: (facts: LevelFacts) => string;
  unconfirmed: string;
  task: string;
  action: string;
  result: string;
  link: string;
  hypothesis: string;
  smallestTry: string;
  learning: string;
  experimentState: (
    state: Exclude<Experiment['state'], 'dropped'>,
    failureKind: Experiment['failureKind'],
  ) => string;
  delegation: (facts: DelegationFacts) => string;
  decision: (decidedBy: Exclude<Decision['decidedBy'], 'me'>, area: string | null) => string;
  decisionOutcome: (outcome: Decision['outcome']) => string;
  /** 'Kept 9 of 11 promises'. */
  followThrough: (owner: ActionItem['owner'], facts: { kept: number; n: number }) => string;
};

/** How one of the two sees the level of a skill. Steps have a name where the skill stands on a ladder. */
type LevelFacts = {
  by: Assessment['by'];
  level: Step;
  /** What the same one said before, where that was another level. */
  before: Step | null;
  target: Step | null;
};

/** `of` is the number of steps there are. */
export type Step = { level: number; name: string | null; of: number };

type DelegationFacts = {
  level: DelegationLevel;
  since: Day;
  /** What held before, where it changed within the period. */
  before: DelegationLevel | null;
  agreedBy: 'both' | 'me';
};
