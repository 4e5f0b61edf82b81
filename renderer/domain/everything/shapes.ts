import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Assessment } from '#domain/skills/assessment.ts';
import type { Decision } from '#domain/autonomy/decision.ts';
import type { Delegation } from '#domain/autonomy/delegation.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import type { LevelCards } from '#domain/autonomy/level-cards.ts';
import type { Look } from '#domain/autonomy/look.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { Obstacle } from '#domain/autonomy/obstacle.ts';
import type { Person } from '#domain/people/person.ts';
import type { Asking } from '#domain/sessions/question.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { PersonSkill } from '#domain/skills/skill.ts';
import type { SummaryRecord } from '#domain/summary/summary-record.ts';
import type { TakeBack } from '#domain/autonomy/take-back.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { FieldsOf, LabelsIn } from './shape.ts';

/** What every record begins with; neither says anything to a reader. */
const ids = { id: 'hidden', personId: 'hidden' } as const;

const people = {
  ...ids,
  name: 'line',
  pronouns: 'line',
  role: 'line',
  title: { show: 'line', as: 'jobTitle' },
  relationship: { code: 'relationship' },
  cadenceDays: 'number',
  usualWeekday: 'weekday',
  usualTime: 'line',
  startedOn: 'day',
  likesFeedback: 'markdown',
  likesThanks: 'markdown',
  about: 'markdown',
  absences: {
    of: { from: { show: 'day', as: 'firstDay' }, to: { show: 'day', as: 'lastDay' }, reason: 'line' },
  },
  archivedOn: 'day',
  addedOn: 'day',
  standsOn: { of: { ladderId: { show: 'ref', as: 'ladder' }, level: { show: 'step', as: 'step' } } },
  plan: {
    of: {
      from: { show: 'day', as: 'firstDay' },
      to: { show: 'day', as: 'lastDay' },
      agreedOn: 'day',
    },
  },
} as const satisfies FieldsOf<Person>;

const sessions = {
  ...ids,
  state: { code: 'sessionState' },
  day: 'day',
  time: 'line',
  plannedFor: { of: { day: 'day', time: 'line' } },
  startedAt: 'instant',
  endedAt: 'instant',
  kinds: { code: 'sessionKind' },
  energy: 'number',
  reason: 'line',
  notes: 'markdown',
  isWrittenUp: 'yes',
  editedAt: 'instant',
} as const satisfies FieldsOf<Session>;

const talkingPoints = {
  ...ids,
  text: 'line',
  origin: { code: 'origin' },
  state: { code: 'pointState' },
  rank: 'hidden',
  moved: 'count',
  notes: 'markdown',
  raisedOn: 'day',
  sessionId: { show: 'ref', as: 'session' },
  discussedOn: 'day',
  about: {
    of: {
      kind: { code: 'subject' },
      areaId: { show: 'ref', as: 'area' },
      level: { code: 'level', as: 'delegationLevel' },
      goalId: { show: 'ref', as: 'goal' },
      sessionKind: { code: 'sessionKind', as: 'kinds' },
    },
    as: 'subject',
  },
} as const satisfies FieldsOf<TalkingPoint>;

const actionItems = {
  ...ids,
  text: 'line',
  owner: { code: 'who' },
  due: 'day',
  cue: 'line',
  state: { code: 'itemState' },
  moved: { show: 'count', as: 'dateMoved' },
  agreedOn: 'day',
  closedOn: 'day',
  sessionId: { show: 'ref', as: 'session' },
  talkingPointId: { show: 'ref', as: 'talkingPoint' },
  serves: {
    of: {
      kind: { code: 'subject' },
      goalId: { show: 'ref', as: 'goal' },
      areaId: { show: 'ref', as: 'area' },
    },
  },
} as const satisfies FieldsOf<ActionItem>;

const notes = {
  ...ids,
  sessionId: { show: 'ref', as: 'session' },
  text: 'markdown',
  visibility: { code: 'visibility' },
  mark: { code: 'mark' },
  writtenOn: 'day',
  keptOn: 'day',
} as const satisfies FieldsOf<Note>;

const feedback = {
  ...ids,
  sessionId: { show: 'ref', as: 'session' },
  direction: { code: 'direction' },
  kind: { code: 'feedbackKind' },
  situation: 'markdown',
  behaviour: 'markdown',
  impact: 'markdown',
  impression: 'markdown',
  impressionKeptOn: { show: 'day', as: 'keptOn' },
  state: { code: 'feedbackState' },
  observedOn: 'day',
  deliveredOn: 'day',
  checkedOn: 'day',
  outcome: 'markdown',
} as const satisfies FieldsOf<Feedback>;

const recognitions = {
  ...ids,
  sessionId: { show: 'ref', as: 'session' },
  act: 'markdown',
  effect: 'markdown',
  state: { code: 'thanksState' },
  notedOn: 'day',
  spokenOn: 'day',
  from: { of: { kind: { code: 'win' }, id: { show: 'ref', as: 'record' } }, as: 'source' },
} as const satisfies FieldsOf<Recognition>;

const personSkills = {
  ...ids,
  skillId: { show: 'ref', as: 'skill' },
  targetLevel: 'step',
  addedOn: 'day',
  endedOn: 'day',
} as const satisfies FieldsOf<PersonSkill>;

const assessments = {
  ...ids,
  skillId: { show: 'ref', as: 'skill' },
  by: { code: 'who' },
  level: { show: 'step', as: 'step' },
  assessedOn: 'day',
  note: 'markdown',
  sessionId: { show: 'ref', as: 'session' },
  visibility: { code: 'visibility' },
} as const satisfies FieldsOf<Assessment>;

const evidence = {
  ...ids,
  happenedOn: 'day',
  situation: 'markdown',
  task: 'markdown',
  action: 'markdown',
  result: 'markdown',
  link: 'line',
  skillIds: { show: 'ref', as: 'skill' },
  goalIds: { show: 'ref', as: 'goal' },
  source: { of: { kind: { code: 'win' }, id: { show: 'ref', as: 'record' } } },
  visibility: { code: 'visibility' },
} as const satisfies FieldsOf<Evidence>;

const growthGoals = {
  ...ids,
  title: 'line',
  why: 'markdown',
  signOfSuccess: 'markdown',
  due: 'day',
  state: { code: 'goalState' },
  milestones: { of: { id: 'hidden', text: 'line', due: 'day', doneOn: 'day' } },
  activities: {
    of: { id: 'hidden', kind: { code: 'activity' }, text: 'line', helper: 'line', doneOn: 'day' },
  },
  objectiveId: { show: 'ref', as: 'objective' },
  skillId: { show: 'ref', as: 'skill' },
  targetLevel: 'step',
  visibility: { code: 'visibility' },
  setOn: 'day',
  closedOn: 'day',
} as const satisfies FieldsOf<GrowthGoal>;

const progressChecks = {
  ...ids,
  goalId: { show: 'ref', as: 'goal' },
  result: { code: 'progress', as: 'progress' },
  note: 'markdown',
  checkedOn: 'day',
  sessionId: { show: 'ref', as: 'session' },
} as const satisfies FieldsOf<ProgressCheck>;

const experiments = {
  ...ids,
  hypothesis: 'markdown',
  smallestTry: 'markdown',
  blastRadius: 'markdown',
  stopRule: 'markdown',
  state: { code: 'experimentState' },
  plannedOn: 'day',
  startedOn: { show: 'day', as: 'begunOn' },
  endedOn: 'day',
  result: 'markdown',
  failureKind: { code: 'failure' },
  learning: 'markdown',
  whoElse: 'markdown',
  goalId: { show: 'ref', as: 'goal' },
  visibility: { code: 'visibility' },
} as const satisfies FieldsOf<Experiment>;

const delegations = {
  ...ids,
  areaId: { show: 'ref', as: 'area' },
  history: {
    of: {
      id: 'hidden',
      level: { code: 'level', as: 'delegationLevel' },
      on: 'day',
      reason: 'line',
      agreedBy: { code: 'who' },
      sessionId: { show: 'ref', as: 'session' },
      talkingPointId: { show: 'ref', as: 'talkingPoint' },
      isCorrection: 'yes',
    },
  },
  frame: {
    of: {
      outcome: { show: 'markdown', as: 'outcomeWanted' },
      limits: 'markdown',
      callMeWhen: 'markdown',
      information: {
        of: {
          id: 'hidden',
          what: 'line',
          state: { code: 'information' },
          since: 'day',
          from: { code: 'who', as: 'getter' },
          fromName: 'line',
        },
      },
      reviewOn: 'day',
    },
  },
  startedOn: { show: 'day', as: 'begunOn' },
  endedOn: 'day',
  setAside: { of: { kind: { code: 'suggestion' }, on: 'day' } },
} as const satisfies FieldsOf<Delegation>;

const decisions = {
  ...ids,
  areaId: { show: 'ref', as: 'area' },
  what: 'line',
  decidedBy: { code: 'who' },
  level: { code: 'level', as: 'levelUsed' },
  decidedOn: 'day',
  outcome: { code: 'outcome', as: 'turnedOut' },
  outcomeOn: 'day',
  outcomeNote: 'markdown',
  learning: 'markdown',
  sessionId: { show: 'ref', as: 'session' },
} as const satisfies FieldsOf<Decision>;

const takeBacks = {
  ...ids,
  areaId: { show: 'ref', as: 'area' },
  kind: { code: 'takeBack' },
  takenOn: 'day',
  note: { show: 'line', as: 'why' },
  decisionId: { show: 'ref', as: 'decision' },
  sessionId: { show: 'ref', as: 'session' },
} as const satisfies FieldsOf<TakeBack>;

const looks = {
  ...ids,
  areaId: { show: 'ref', as: 'area' },
  lookedOn: 'day',
  kind: { code: 'look' },
  seen: 'line',
  sessionId: { show: 'ref', as: 'session' },
} as const satisfies FieldsOf<Look>;

const obstacles = {
  ...ids,
  what: 'line',
  areaId: { show: 'ref', as: 'area' },
  goalId: { show: 'ref', as: 'goal' },
  remover: { code: 'who' },
  removerName: 'line',
  raisedOn: 'day',
  clearedOn: 'day',
  sessionId: { show: 'ref', as: 'session' },
} as const satisfies FieldsOf<Obstacle>;

const levelCards = {
  ...ids,
  areaId: { show: 'ref', as: 'area' },
  mine: { code: 'level' },
  theirs: { code: 'level' },
  turnedOn: 'day',
  sessionId: { show: 'ref', as: 'session' },
  talkingPointId: { show: 'ref', as: 'talkingPoint' },
} as const satisfies FieldsOf<LevelCards>;

const askings = {
  ...ids,
  /** The words as they were asked stand in the record. */
  questionId: 'hidden',
  text: 'line',
  category: { code: 'category' },
  askedOn: 'day',
  answer: 'line',
  sessionId: { show: 'ref', as: 'session' },
  talkingPointId: { show: 'ref', as: 'talkingPoint' },
} as const satisfies FieldsOf<Asking>;

const summaries = {
  ...ids,
  from: { show: 'day', as: 'firstDay' },
  to: { show: 'day', as: 'lastDay' },
  reader: { code: 'reader' },
  format: { code: 'format' },
  template: { code: 'template' },
  exportedOn: 'day',
  exportedAt: 'instant',
  entries: 'number',
  privateEntries: 'count',
  text: 'markdown',
} as const satisfies FieldsOf<SummaryRecord>;

/** Every table with records about a person, and how each field of them stands on paper. */
export const shapes = {
  people,
  sessions,
  talkingPoints,
  actionItems,
  notes,
  feedback,
  recognitions,
  personSkills,
  assessments,
  evidence,
  growthGoals,
  progressChecks,
  experiments,
  delegations,
  decisions,
  takeBacks,
  looks,
  obstacles,
  levelCards,
  askings,
  summaries,
} as const;

export type AboutTable = keyof typeof shapes;

export const isAboutTable = (table: string): table is AboutTable => Object.hasOwn(shapes, table);

/** Every label a field asks for. */
export type Label = LabelsIn<(typeof shapes)[AboutTable]>;
