import { type Assessment, assessmentSchema } from '#domain/skills/assessment.ts';
import { type Decision, decisionSchema } from '#domain/autonomy/decision.ts';
import { type DecisionArea, decisionAreaSchema } from '#domain/autonomy/decision-area.ts';
import { type Delegation, delegationSchema } from '#domain/autonomy/delegation.ts';
import { type Evidence, evidenceSchema } from '#domain/skills/evidence.ts';
import { type Experiment, experimentSchema } from '#domain/goals/experiment.ts';
import { type Ladder, ladderSchema } from '#domain/ladders/ladder.ts';
import { type LevelCards, levelCardsSchema } from '#domain/autonomy/level-cards.ts';
import { type Look, lookSchema } from '#domain/autonomy/look.ts';
import { type MirrorPage, mirrorPageSchema } from '#domain/mirror/mirror-page.ts';
import { type Objective, objectiveSchema } from '#domain/goals/objective.ts';
import { type Obstacle, obstacleSchema } from '#domain/autonomy/obstacle.ts';
import { type TakeBack, takeBackSchema } from '#domain/autonomy/take-back.ts';
import {
  type GrowthGoal,
  growthGoalSchema,
  type ProgressCheck,
  progressCheckSchema,
} from '#domain/goals/growth-goal.ts';
import { type Asking, askingSchema, type Question, questionSchema } from '#domain/sessions/question.ts';
import { type PersonSkill, personSkillSchema, type Skill, skillSchema } from '#domain/skills/skill.ts';
import { type ActionItem, actionItemSchema } from '#domain/sessions/action-item.ts';
import { type Feedback, feedbackSchema, isUndelivered } from '#domain/feedback/feedback.ts';
import { type Note, noteSchema } from '#domain/sessions/note.ts';
import { type Person, personSchema } from '#domain/people/person.ts';
import type { HalfTyped } from '#domain/keeping/half-typed.ts';
import { type Preference, preferenceSchema } from '#domain/preference.ts';
import { type Recognition, recognitionSchema } from '#domain/feedback/recognition.ts';
import { type Session, sessionSchema } from '#domain/sessions/session.ts';
import { type SummaryRecord, summaryRecordSchema } from '#domain/summary/summary-record.ts';
import { type TalkingPoint, talkingPointSchema } from '#domain/sessions/talking-point.ts';
import type { Table } from '#vault/table.ts';

/** Flag: 'active' or 'archived'. */
export const people: Table<Person> = {
  name: 'people',
  schema: personSchema,
  index: (person) => ({ flag: person.archivedOn === null ? 'active' : 'archived', day: person.addedOn }),
};

/** Flag: the session's state. */
export const sessions: Table<Session> = {
  name: 'sessions',
  schema: sessionSchema,
  index: (session) => ({ flag: session.state, day: session.day }),
};

/** Flag: the point's state. Day: when it was discussed, until then when it was raised. */
export const talkingPoints: Table<TalkingPoint> = {
  name: 'talkingPoints',
  schema: talkingPointSchema,
  index: (point) => ({ flag: point.state, day: point.discussedOn ?? point.raisedOn }),
};

/** Flag: 'open' or 'closed'. Day: when it was agreed. */
export const actionItems: Table<ActionItem> = {
  name: 'actionItems',
  schema: actionItemSchema,
  index: (item) => ({ flag: item.state === 'open' ? 'open' : 'closed', day: item.agreedOn }),
};

/** No flag: whether a note is private is nobody's business on the disk. */
export const notes: Table<Note> = {
  name: 'notes',
  schema: noteSchema,
  index: (note) => ({ flag: '', day: note.writtenOn }),
};

/** Flag: 'undelivered' for feedback still owed to the person, else ''. Day: delivered, until then observed. */
export const feedback: Table<Feedback> = {
  name: 'feedback',
  schema: feedbackSchema,
  index: (entry) => ({
    flag: isUndelivered(entry) ? 'undelivered' : '',
    day: entry.deliveredOn ?? entry.observedOn,
  }),
};

/** Flag: the state. Day: when it was spoken, until then noted. */
export const recognitions: Table<Recognition> = {
  name: 'recognitions',
  schema: recognitionSchema,
  index: (entry) => ({ flag: entry.state, day: entry.spokenOn ?? entry.notedOn }),
};

export const summaries: Table<SummaryRecord> = {
  name: 'summaries',
  schema: summaryRecordSchema,
  index: (summary) => ({ flag: '', day: summary.exportedOn }),
};

/** The leader's settings, and words that stand half typed in fields. */
export const preferences: Table<Preference | HalfTyped> = {
  name: 'preferences',
  schema: preferenceSchema,
  index: () => ({ flag: '', day: '' }),
};

/** Flag: 'active' or 'archived'. */
export const decisionAreas: Table<DecisionArea> = {
  name: 'decisionAreas',
  schema: decisionAreaSchema,
  index: (area) => ({ flag: area.archivedOn === null ? 'active' : 'archived', day: area.addedOn }),
};

/** Flag: 'active' or 'ended'. */
export const delegations: Table<Delegation> = {
  name: 'delegations',
  schema: delegationSchema,
  index: (delegation) => ({
    flag: delegation.endedOn === null ? 'active' : 'ended',
    day: delegation.startedOn,
  }),
};

export const levelCards: Table<LevelCards> = {
  name: 'levelCards',
  schema: levelCardsSchema,
  index: (cards) => ({ flag: '', day: cards.turnedOn }),
};

/** Flag: 'open' until its outcome is known, then 'known'. */
export const decisions: Table<Decision> = {
  name: 'decisions',
  schema: decisionSchema,
  index: (decision) => ({ flag: decision.outcome === 'open' ? 'open' : 'known', day: decision.decidedOn }),
};

/** No flag: the leader's own conduct. */
export const takeBacks: Table<TakeBack> = {
  name: 'takeBacks',
  schema: takeBackSchema,
  index: (takeBack) => ({ flag: '', day: takeBack.takenOn }),
};

export const looks: Table<Look> = {
  name: 'looks',
  schema: lookSchema,
  index: (look) => ({ flag: '', day: look.lookedOn }),
};

/** Flag: 'open' or 'cleared'. Day: when it was cleared, until then raised. */
export const obstacles: Table<Obstacle> = {
  name: 'obstacles',
  schema: obstacleSchema,
  index: (obstacle) => ({
    flag: obstacle.clearedOn === null ? 'open' : 'cleared',
    day: obstacle.clearedOn ?? obstacle.raisedOn,
  }),
};

/** Flag: 'open' or 'closed'. Day: when its period begins. */
export const objectives: Table<Objective> = {
  name: 'objectives',
  schema: objectiveSchema,
  index: (objective) => ({ flag: objective.closedOn === null ? 'open' : 'closed', day: objective.from }),
};

/** Flag: 'active' or 'archived'. */
export const ladders: Table<Ladder> = {
  name: 'ladders',
  schema: ladderSchema,
  index: (ladder) => ({ flag: ladder.archivedOn === null ? 'active' : 'archived', day: ladder.addedOn }),
};

/** Flag: 'active' or 'archived'. */
export const skills: Table<Skill> = {
  name: 'skills',
  schema: skillSchema,
  index: (skill) => ({ flag: skill.archivedOn === null ? 'active' : 'archived', day: skill.addedOn }),
};

/** Flag: 'active' or 'ended'. */
export const personSkills: Table<PersonSkill> = {
  name: 'personSkills',
  schema: personSkillSchema,
  index: (one) => ({ flag: one.endedOn === null ? 'active' : 'ended', day: one.addedOn }),
};

/** No flag: who assessed it stays sealed. */
export const assessments: Table<Assessment> = {
  name: 'assessments',
  schema: assessmentSchema,
  index: (assessment) => ({ flag: '', day: assessment.assessedOn }),
};

/** No flag: whether evidence is private is nobody's business on the disk. */
export const evidence: Table<Evidence> = {
  name: 'evidence',
  schema: evidenceSchema,
  index: (one) => ({ flag: '', day: one.happenedOn }),
};

/** Flag: 'open' or 'closed'. Day: when it was closed, until then set. */
export const growthGoals: Table<GrowthGoal> = {
  name: 'growthGoals',
  schema: growthGoalSchema,
  index: (goal) => ({ flag: goal.state === 'open' ? 'open' : 'closed', day: goal.closedOn ?? goal.setOn }),
};

export const progressChecks: Table<ProgressCheck> = {
  name: 'progressChecks',
  schema: progressCheckSchema,
  index: (check) => ({ flag: '', day: check.checkedOn }),
};

/** Flag: 'open' while planned or running, else 'closed'. Day: when it ended, until then planned. */
export const experiments: Table<Experiment> = {
  name: 'experiments',
  schema: experimentSchema,
  index: (experiment) => ({
    flag: experiment.state === 'planned' || experiment.state === 'running' ? 'open' : 'closed',
    day: experiment.endedOn ?? experiment.plannedOn,
  }),
};

/** Flag: 'active' or 'archived'. */
export const questions: Table<Question> = {
  name: 'questions',
  schema: questionSchema,
  index: (question) => ({
    flag: question.archivedOn === null ? 'active' : 'archived',
    day: question.addedOn,
  }),
};

export const askings: Table<Asking> = {
  name: 'askings',
  schema: askingSchema,
  index: (asking) => ({ flag: '', day: asking.askedOn }),
};

export const mirrorPages: Table<MirrorPage> = {
  name: 'mirrorPages',
  schema: mirrorPageSchema,
  index: () => ({ flag: '', day: '' }),
};

/** Every table of the vault. Forgetting or deleting a person walks through all of them. */
export const tables: readonly Table[] = [
  people,
  sessions,
  talkingPoints,
  actionItems,
  notes,
  feedback,
  recognitions,
  summaries,
  decisionAreas,
  delegations,
  levelCards,
  decisions,
  takeBacks,
  looks,
  obstacles,
  objectives,
  ladders,
  skills,
  personSkills,
  assessments,
  evidence,
  growthGoals,
  progressChecks,
  experiments,
  questions,
  askings,
  mirrorPages,
  preferences,
];
