import {
  askings,
  assessments,
  evidence,
  experiments,
  growthGoals,
  ladders,
  objectives,
  personSkills,
  progressChecks,
  questions,
  skills,
} from '#data/tables.ts';
import type { Assessment } from '#domain/skills/assessment.ts';
import { addDays, type Day } from '#domain/time/calendar.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Experiment } from '#domain/goals/experiment.ts';
import { type GrowthGoal, type ProgressCheck, progressResults } from '#domain/goals/growth-goal.ts';
import { type LadderId, newId } from '#domain/ids.ts';
import type { Objective } from '#domain/goals/objective.ts';
import type { Person } from '#domain/people/person.ts';
import { type Asking, type Question, questionCategories } from '#domain/sessions/question.ts';
import type { Skill } from '#domain/skills/skill.ts';
import { type History, many, type Put, steadily, text, turn } from './spread-records.ts';

const skillsPerLadder = 20;
const skillsPerPerson = 10;
const openGoalsPerPerson = 2;

/** What belongs to nobody: two ladders with their skills, objectives by quarter, own questions. */
export type GrowthBank = { skills: Skill[]; objectives: Objective[]; puts: Put[] };

const ladderWith = (name: string, addedOn: Day): { all: Skill[]; puts: Put[] } => {
  const ladderId: LadderId = newId<'ladder'>();
  const all = many(skillsPerLadder, (at) => ({
    id: newId<'skill'>(),
    personId: null,
    name: `${name} skill ${at + 1}`,
    group: `Group ${1 + (at % 4)}`,
    about: text(15),
    ladderId,
    rank: at,
    addedOn,
    archivedOn: null,
  }));
  const levels = many(5, (at) => ({ name: `Step ${at + 1}`, summary: text(12) }));
  const record = {
    id: ladderId,
    personId: null,
    name,
    about: text(20),
    source: 'own' as const,
    licence: '',
    attribution: '',
    levels,
    expectations: all.flatMap(({ id }) =>
      levels.map((_, at) => ({ skillId: id, level: at + 1, text: text(16), examples: [text(10)] })),
    ),
    addedOn,
    archivedOn: null,
  };
  return {
    all,
    puts: [{ table: ladders, record }, ...all.map((skill) => ({ table: skills, record: skill }))],
  };
};

export const manyBanks = (history: History): GrowthBank => {
  const beginning = addDays(history.today, -history.days);
  const [engineers, leads] = [ladderWith('Engineers', beginning), ladderWith('Leads', beginning)];
  const quarters = Math.max(1, Math.ceil(history.days / 91));
  const aims = many(quarters * 2, (at) => {
    const from = addDays(history.today, -91 * (quarters - Math.floor(at / 2)) + 60);
    const isOver = Math.floor(at / 2) < quarters - 1;
    return {
      id: newId<'objective'>(),
      personId: null,
      title: text(5),
      why: text(18),
      of: at % 2 === 0 ? ('team' as const) : ('organisation' as const),
      from,
      to: addDays(from, 90),
      closedOn: isOver ? addDays(from, 90) : null,
    };
  });
  return {
    skills: [...engineers.all, ...leads.all],
    objectives: aims,
    puts: [
      ...engineers.puts,
      ...leads.puts,
      ...aims.map((record) => ({ table: objectives, record })),
      ...steadily(
        history,
        1,
        questions,
        (on, at): Question => ({
          id: newId<'question'>(),
          personId: null,
          text: text(9),
          category: turn(questionCategories, at),
          addedOn: on,
          archivedOn: null,
        }),
      ),
    ],
  };
};

const goalOf = (person: Person, bank: GrowthBank, setOn: Day, at: number, isOpen: boolean): GrowthGoal => ({
  id: newId<'growth-goal'>(),
  personId: person.id,
  title: text(5),
  why: text(20),
  signOfSuccess: text(15),
  due: addDays(setOn, 120),
  state: isOpen ? 'open' : 'done',
  milestones: many(4, (step) => ({
    id: `step-${step}`,
    text: text(6),
    due: addDays(setOn, 30 * (step + 1)),
    doneOn: isOpen && step > 1 ? null : addDays(setOn, 28 * (step + 1)),
  })),
  activities: many(3, (step) => ({
    id: `activity-${step}`,
    kind: turn(['practice', 'mentoring', 'course'] as const, step),
    text: text(7),
    helper: 'Person B',
    doneOn: isOpen ? null : addDays(setOn, 60),
  })),
  objectiveId: turn(bank.objectives, at).id,
  skillId: turn(bank.skills, at).id,
  targetLevel: 3,
  visibility: 'shared',
  setOn,
  closedOn: isOpen ? null : addDays(setOn, 110),
});

/** One person's growth: two open goals, three finished ones a year, two pieces of evidence and five checks a month. */
export const manyGrowthRecords = (
  person: Person,
  which: number,
  bank: GrowthBank,
  history: History,
): Put[] => {
  const worked = many(skillsPerPerson, (at) => turn(bank.skills, which * 3 + at * 2));
  const open = many(openGoalsPerPerson, (at) =>
    goalOf(
      person,
      bank,
      addDays(history.today, -Math.min(history.days, 60)),
      bank.objectives.length - 1 - at,
      true,
    ),
  );
  return [
    ...worked.map((skill, at) => ({
      table: personSkills,
      record: {
        id: newId<'person-skill'>(),
        personId: person.id,
        skillId: skill.id,
        targetLevel: 2 + (at % 3),
        addedOn: addDays(history.today, -history.days),
        endedOn: null,
      },
    })),
    // Twice a year by each of the two, for each skill.
    ...steadily(
      history,
      (skillsPerPerson * 4) / 12,
      assessments,
      (on, at): Assessment => ({
        id: newId<'assessment'>(),
        personId: person.id,
        skillId: turn(worked, at).id,
        by: at % 2 === 0 ? 'me' : 'them',
        level: 1 + (at % 4),
        assessedOn: on,
        note: text(12),
        sessionId: null,
        visibility: at % 4 === 0 ? 'private' : 'shared',
      }),
    ),
    ...steadily(
      history,
      2,
      evidence,
      (on, at): Evidence => ({
        id: newId<'evidence'>(),
        personId: person.id,
        happenedOn: on,
        situation: text(12),
        task: text(8),
        action: text(14),
        result: text(12),
        link: '',
        skillIds: [turn(worked, at).id],
        goalIds: at % 3 === 0 ? [turn(open, at).id] : [],
        source: null,
        visibility: at % 5 === 0 ? 'private' : 'shared',
      }),
    ),
    ...open.map((record) => ({ table: growthGoals, record })),
    ...steadily(
      history,
      0.25,
      growthGoals,
      (on, at): GrowthGoal => goalOf(person, bank, addDays(on, -110), at, false),
    ),
    ...steadily(
      history,
      5,
      progressChecks,
      (on, at): ProgressCheck => ({
        id: newId<'progress-check'>(),
        personId: person.id,
        goalId: turn(open, at).id,
        result: turn(progressResults, at),
        note: text(8),
        checkedOn: on,
        sessionId: null,
      }),
    ),
    ...steadily(
      history,
      0.2,
      experiments,
      (on, at): Experiment => ({
        id: newId<'experiment'>(),
        personId: person.id,
        hypothesis: text(14),
        smallestTry: text(12),
        blastRadius: text(8),
        stopRule: text(8),
        state: at % 2 === 0 ? 'worked' : 'failed',
        plannedOn: on,
        startedOn: on,
        endedOn: addDays(on, 14),
        result: text(12),
        failureKind: at % 2 === 0 ? null : 'intelligent',
        learning: text(14),
        whoElse: text(4),
        goalId: null,
        visibility: 'shared',
      }),
    ),
    ...steadily(
      history,
      4,
      askings,
      (on, at): Asking => ({
        id: newId<'asking'>(),
        personId: person.id,
        questionId: `question-${at % 60}`,
        text: text(9),
        category: turn(questionCategories, at),
        askedOn: on,
        answer: text(10),
        sessionId: null,
        talkingPointId: null,
      }),
    ),
  ];
};
