import { assess, shareAssessment } from '#data/assessments.ts';
import { addEvidence } from '#data/evidence.ts';
import { addExperiment, nameFailure, turnExperiment, writeExperiment } from '#data/experiments.ts';
import {
  addActivity,
  addGoal,
  addMilestone,
  changeGoal,
  closeGoal,
  goalWith,
  tickActivity,
  tickMilestone,
} from '#data/growth-goals.ts';
import { addSkillTo, standOn } from '#data/person-skills.ts';
import { answerAsking, noteAsked } from '#data/questions.ts';
import { checkProgress, writeCheck } from '#data/progress-checks.ts';
import { openedVault, today } from '#data/store.ts';
import { addDays } from '#domain/time/calendar.ts';
import { ownEvidence } from '#domain/skills/evidence-from.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import type { Activity, GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import type { SkillId } from '#domain/ids.ts';
import type { Deed } from './hands-off-script.ts';
import { done, type Part, toldOf } from './sample-stage.ts';

const skillNamed = ({ ground }: Part, name: string): SkillId => toldOf(ground.skills, name);

/** The person stands on this step of the ladder. */
export const standsOn =
  (step: string): Deed =>
  async ({ told, ground: { ladder } }) => {
    const level = (ladder?.steps.indexOf(step) ?? -1) + 1;
    if (ladder === null || level === 0) throw new Error(`The ladder has no step "${step}".`);
    await done(standOn(told.personId, ladder.id, level, { alsoSkills: false }));
  };

export const growsIn =
  (skill: string, target: number): Deed =>
  (part) =>
    done(addSkillTo(part.told.personId, skillNamed(part, skill), target));

/** The leader's own word is told at once: on this team nobody is judged behind their back. */
export const assessed =
  (skill: string, by: 'them' | 'me', level: number, note = ''): Deed =>
  async (part, sessionId) => {
    const skillId = skillNamed(part, skill);
    const id = await done(assess({ personId: part.told.personId, skillId, by, level, note, sessionId }));
    if (by === 'me') await done(shareAssessment(id, 'shared'));
  };

type Facts = Pick<Evidence, 'situation' | 'task' | 'action' | 'result'>;

export const evidence =
  (facts: Facts, { skills = [], goals = [] }: { skills?: string[]; goals?: string[] }): Deed =>
  async (part, sessionId) =>
    void (await done(
      addEvidence(part.told.personId, {
        ...ownEvidence(today()),
        ...facts,
        skillIds: skills.map((name) => skillNamed(part, name)),
        goalIds: goals.map((title) => toldOf(part.told.goals, title)),
        visibility: 'shared',
        source: sessionId === null ? null : { kind: 'session', id: sessionId },
      }),
    ));

type GoalScript = Pick<GrowthGoal, 'title' | 'why' | 'signOfSuccess'> & {
  /** Days from the day it is set. */
  dueIn: number;
  objective?: string;
  skill?: string;
  targetLevel?: number;
  milestones: string[];
  activities: Pick<Activity, 'kind' | 'text' | 'helper'>[];
};

export const goal =
  ({ dueIn, objective, skill, targetLevel, milestones, activities, ...words }: GoalScript): Deed =>
  async (part, sessionId) => {
    const { told, ground, time } = part;
    const due = addDays(today(), dueIn);
    const id = await done(
      addGoal({ personId: told.personId, sessionId, ...words, due, visibility: 'shared' }),
    );
    told.goals.set(words.title, id);
    time.goOn(20);
    await done(
      changeGoal(id, {
        objectiveId: objective === undefined ? null : toldOf(ground.objectives, objective),
        skillId: skill === undefined ? null : skillNamed(part, skill),
        targetLevel: targetLevel ?? null,
      }),
    );
    for (const text of milestones) await done(addMilestone(id, { text }));
    for (const activity of activities) await done(addActivity(id, activity));
  };

const goalTold = async (part: Part, title: string): Promise<GrowthGoal> => {
  const found = await goalWith(toldOf(part.told.goals, title))(openedVault());
  if (found === null) throw new Error(`There is no goal "${title}".`);
  return found;
};

const stepIn = (steps: readonly { id: string; text: string }[], text: string): string => {
  const step = steps.find((one) => one.text === text);
  if (step === undefined) throw new Error(`The goal has no step "${text}".`);
  return step.id;
};

export const milestoneDone =
  (title: string, text: string): Deed =>
  async (part) => {
    const { id, milestones } = await goalTold(part, title);
    await done(tickMilestone(id, stepIn(milestones, text), true));
  };

export const activityDone =
  (title: string, text: string): Deed =>
  async (part) => {
    const { id, activities } = await goalTold(part, title);
    await done(tickActivity(id, stepIn(activities, text), true));
  };

export const checked =
  (title: string, result: ProgressCheck['result'], note: string): Deed =>
  async (part, sessionId) => {
    const check = await done(checkProgress(toldOf(part.told.goals, title), result, sessionId));
    if (check !== undefined) await done(writeCheck(check, note));
  };

/** A progress check that says done reaches the goal too; this is for one that was reached without a word. */
export const goalReached =
  (title: string): Deed =>
  async (part) => {
    const { id, state } = await goalTold(part, title);
    if (state === 'open') await done(closeGoal(id, 'done'));
  };

type ExperimentScript = Pick<Experiment, 'hypothesis' | 'smallestTry' | 'blastRadius' | 'stopRule'> & {
  goal?: string;
};

export const experiment =
  ({ goal: title, ...words }: ExperimentScript): Deed =>
  async ({ told }, sessionId) => {
    const goalId = title === undefined ? null : toldOf(told.goals, title);
    const id = await done(
      addExperiment({ personId: told.personId, sessionId, ...words, goalId, visibility: 'shared' }),
    );
    told.experiments.set(words.hypothesis, id);
  };

export const experimentStarted =
  (hypothesis: string): Deed =>
  ({ told }) =>
    done(turnExperiment(toldOf(told.experiments, hypothesis), 'running'));

type End = Pick<Experiment, 'result' | 'learning' | 'whoElse'> & {
  kind?: NonNullable<Experiment['failureKind']>;
};

export const experimentEnded =
  (hypothesis: string, state: 'worked' | 'failed', { kind, ...words }: End): Deed =>
  async ({ told, time }) => {
    const id = toldOf(told.experiments, hypothesis);
    await done(turnExperiment(id, state));
    time.goOn(20);
    await done(writeExperiment(id, words));
    if (kind) await done(nameFailure(id, kind));
  };

/** A question of the leader's own was asked in the session, and answered in a line. */
export const asked =
  (text: string, answer: string): Deed =>
  async ({ told, ground, time }, sessionId) => {
    if (sessionId === null) throw new Error('Questions are asked in a session.');
    const id = await done(noteAsked(told.personId, sessionId, toldOf(ground.questions, text)));
    time.goOn(20);
    await done(answerAsking(id, answer));
  };
