import { addDays, addMonths, type Day } from '#domain/time/calendar.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import type { Assessment } from '#domain/skills/assessment.ts';
import { goalLevels } from './goal-level.ts';
import { inGoalOrder } from './goal-progress.ts';
import type { ActivityKind, GrowthGoal } from './growth-goal.ts';
import { containedMarkdown, escapedLine } from '#domain/text/markdown-safety.ts';
import { withoutMentionLinks } from '#domain/text/mention.ts';
import type { Objective } from './objective.ts';
import type { PersonSkill, Skill } from '#domain/skills/skill.ts';
import { skillStanding } from '#domain/skills/skill-standing.ts';

export type PlanPeriod = { from: Day; to: Day };

/** So many months from the first of this month on. */
export const planPeriodOf = (months: number, today: Day): PlanPeriod => {
  const from = `${today.slice(0, 8)}01`;
  return { from, to: addDays(addMonths(from, months), -1) };
};

/** Half a year from the first of the month on. */
export const usualPlanPeriod = (today: Day): PlanPeriod => planPeriodOf(6, today);

export type PlanFacts = {
  goals: readonly GrowthGoal[];
  personSkills: readonly PersonSkill[];
  assessments: readonly Assessment[];
  evidence: readonly Evidence[];
  skills: readonly Skill[];
  objectives: readonly Objective[];
  period: PlanPeriod;
  today: Day;
};

export type PlanGoal = {
  goal: GrowthGoal;
  skillName: string | null;
  /** The level both can stand behind, as far as the person may read it. */
  level: number | null;
  objectiveTitle: string | null;
};

type PlanSkill = { skillId: string; name: string; level: number | null; targetLevel: number };

/** What two people agree on for a period: goals with their steps, activities and helpers, and levels aimed at. */
export type DevelopmentPlan = { goals: PlanGoal[]; skills: PlanSkill[] };

const isShared = ({ visibility }: { visibility: string }): boolean => visibility === 'shared';

/** Open and set before its end, or reached within it. */
const isOfPeriod = ({ state, setOn, closedOn }: GrowthGoal, { from, to }: PlanPeriod): boolean => {
  if (state === 'dropped') return false;
  return setOn <= to && (state === 'open' || (closedOn !== null && closedOn >= from));
};

/** Goals of the period that stay out of the plan because they are private. */
export const goalsKeptOut = (goals: readonly GrowthGoal[], period: PlanPeriod): GrowthGoal[] =>
  goals.filter((goal) => !isShared(goal) && isOfPeriod(goal, period));

/** Shared things only: a private goal, assessment or piece of evidence leaves no trace, not even in a level. */
export const developmentPlan = (facts: PlanFacts): DevelopmentPlan => {
  const records = {
    assessments: facts.assessments.filter(isShared),
    evidence: facts.evidence.filter(isShared),
  };
  const nameOf = (skillId: string | null): string | null =>
    facts.skills.find(({ id }) => id === skillId)?.name ?? null;
  const goals = facts.goals
    .filter((goal) => isShared(goal) && isOfPeriod(goal, facts.period))
    .toSorted(inGoalOrder)
    .map((goal) => ({
      goal,
      skillName: nameOf(goal.skillId),
      level: goalLevels(goal, records, facts.today).sharedLevel,
      objectiveTitle: facts.objectives.find(({ id }) => id === goal.objectiveId)?.title ?? null,
    }));
  const skills = facts.personSkills.flatMap((works) => {
    const name = nameOf(works.skillId);
    if (works.endedOn !== null || works.targetLevel === null || name === null) return [];
    const { level } = skillStanding(works, records, facts.today);
    return [{ skillId: works.skillId, name, level, targetLevel: works.targetLevel }];
  });
  return { goals, skills: skills.toSorted((a, b) => a.name.localeCompare(b.name)) };
};

/** The labels of a plan, in the leader's language. Days come formatted. */
export type PlanWords = {
  title: (personName: string) => string;
  period: (from: string, to: string) => string;
  agreedOn: (day: string) => string;
  notAgreed: string;
  goals: string;
  skills: string;
  why: string;
  signOfSuccess: string;
  milestones: string;
  activities: string;
  serves: (objective: string) => string;
  by: (day: string) => string;
  reachedOn: (day: string) => string;
  kinds: Readonly<Record<ActivityKind, string>>;
  withHelper: (name: string) => string;
  levels: (level: number | null, target: number) => string;
};

export type PlanText = {
  personName: string;
  period: PlanPeriod;
  agreedOn: Day | null;
  plan: DevelopmentPlan;
  words: PlanWords;
  formatDay: (day: Day) => string;
};

/** The line under a goal's title: when, which level of which skill, what it serves. */
export const planGoalFacts = (
  { goal, skillName, level, objectiveTitle }: PlanGoal,
  words: PlanWords,
  formatDay: (day: Day) => string,
): string[] => [
  ...(goal.state === 'done' && goal.closedOn !== null
    ? [words.reachedOn(formatDay(goal.closedOn))]
    : goal.due === null
      ? []
      : [words.by(formatDay(goal.due))]),
  ...(skillName === null
    ? []
    : [goal.targetLevel === null ? skillName : `${skillName}: ${words.levels(level, goal.targetLevel)}`]),
  ...(objectiveTitle === null ? [] : [words.serves(objectiveTitle)]),
];

/** The plan as a Markdown file. Whatever a text holds stays in its place. Ends with a line break. */
export const planMarkdown = ({ personName, period, agreedOn, plan, words, formatDay }: PlanText): string => {
  const line = (text: string): string => escapedLine(withoutMentionLinks(text));
  const blocks = [
    `# ${line(words.title(personName))}`,
    [
      words.period(formatDay(period.from), formatDay(period.to)),
      agreedOn === null ? words.notAgreed : words.agreedOn(formatDay(agreedOn)),
    ]
      .map(line)
      .join(' · '),
    ...(plan.goals.length === 0 ? [] : [`## ${line(words.goals)}`]),
    ...plan.goals.flatMap((one) => goalBlocks(one, words, formatDay)),
    ...(plan.skills.length === 0
      ? []
      : [
          `## ${line(words.skills)}`,
          plan.skills
            .map(
              ({ name, level, targetLevel }) => `- ${line(name)}: ${line(words.levels(level, targetLevel))}`,
            )
            .join('\n'),
        ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};

const goalBlocks = (one: PlanGoal, words: PlanWords, formatDay: (day: Day) => string): string[] => {
  const { goal } = one;
  const line = (text: string): string => escapedLine(withoutMentionLinks(text));
  return [
    `### ${line(goal.title)}`,
    planGoalFacts(one, words, formatDay).map(line).join(' · '),
    prose(words.why, goal.why),
    prose(words.signOfSuccess, goal.signOfSuccess),
    list(
      words.milestones,
      goal.milestones.map(({ text, due, doneOn }) =>
        tick(doneOn, [line(text), due === null ? '' : line(words.by(formatDay(due)))]),
      ),
    ),
    list(
      words.activities,
      goal.activities.map(({ kind, text, helper, doneOn }) =>
        tick(doneOn, [
          `${line(words.kinds[kind])}: ${line(text)}`,
          helper === '' ? '' : line(words.withHelper(helper)),
        ]),
      ),
    ),
  ];
};

const tick = (doneOn: Day | null, parts: readonly string[]): string =>
  `- [${doneOn === null ? ' ' : 'x'}] ${parts.filter(Boolean).join(', ')}`;

const list = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`**${escapedLine(heading)}**`, '', ...lines].join('\n');

/** As a list item, so that what is written there can't become part of the page around it. */
const prose = (label: string, markdown: string): string => {
  const words = withoutMentionLinks(markdown).trim();
  if (words === '') return '';
  const lines = containedMarkdown(words).map((one) => (one === '' ? '' : `  ${one}`));
  return [`- **${escapedLine(label)}**`, '', ...lines].join('\n');
};
