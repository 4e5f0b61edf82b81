import type { Day } from '#domain/time/calendar.ts';
import type { Evidence } from '#domain/skills/evidence.ts';
import { inOrderChecked } from '#domain/goals/goal-progress.ts';
import type { GrowthGoal, ProgressCheck } from '#domain/goals/growth-goal.ts';
import { stepAt, stepsOf } from '#domain/ladders/ladder-steps.ts';
import type { Visibility } from '#domain/schema.ts';
import { type CheckedAssessment, checkedAssessments, sides } from '#domain/skills/skill-standing.ts';
import type { Step, SummaryEntry, SummaryEntryWords, SummaryRecords } from './summary-entry.ts';
import { newEntry } from './summary-new-entry.ts';
import { isWithin, type Period } from './summary-period.ts';
import { runIn, said } from './summary-texts.ts';

type Growth = Pick<
  SummaryRecords,
  'goals' | 'checks' | 'assessments' | 'evidence' | 'skills' | 'personSkills' | 'ladders'
>;

/** Goals with their progress, levels and evidence. Each of them is ticked by itself. */
export const growthEntries = (records: Growth, period: Period, words: SummaryEntryWords): SummaryEntry[] => [
  ...records.goals.map((goal) => fromGoal(goal, records.checks, period, words)),
  ...linesOf(records, period.to).flatMap((line) => fromLine(line, records, words)),
  ...records.evidence.map((one) => fromEvidence(one, records.goals, words)),
];

const fromGoal = (
  goal: GrowthGoal,
  checks: readonly ProgressCheck[],
  period: Period,
  words: SummaryEntryWords,
): SummaryEntry => {
  const seen = checks
    .filter(({ goalId, checkedOn }) => goalId === goal.id && checkedOn <= period.to)
    .toSorted(inOrderChecked);
  const done = goal.milestones.filter(({ doneOn }) => doneOn !== null && doneOn <= period.to);
  const moves = [
    goal.setOn,
    ...seen.map(({ checkedOn }) => checkedOn),
    ...done.map(({ doneOn }) => doneOn ?? ''),
  ];
  const isOpen = goal.closedOn === null || goal.closedOn > period.to;
  return newEntry({
    id: goal.id,
    section: 'growth',
    kind: 'goal',
    day: isOpen ? (moves.toSorted().at(-1) ?? goal.setOn) : (goal.closedOn ?? goal.setOn),
    text:
      goal.state === 'dropped'
        ? ''
        : goalText(
            goal,
            seen.filter(({ checkedOn }) => isWithin(checkedOn, period)),
            isOpen,
            words,
          ),
    isPrivate: goal.visibility === 'private',
    isOpen,
    isStanding: isOpen && goal.setOn <= period.to,
    skillIds: goal.skillId === null ? [] : [goal.skillId],
  });
};

const goalText = (
  goal: GrowthGoal,
  checks: readonly ProgressCheck[],
  isOpen: boolean,
  words: SummaryEntryWords,
): string =>
  runIn([
    `**${goal.title.trim()}** — ${words.goalState(isOpen ? 'open' : 'done', goal.due)}`,
    said(words.why, goal.why),
    said(words.signOfSuccess, goal.signOfSuccess),
    said(
      words.milestones,
      goal.milestones.map(({ text, doneOn }) => `${doneOn === null ? '○' : '✓'} ${text.trim()}`).join(' · '),
    ),
    said(words.progress, checks.map((check) => checkText(check, words)).join(' ')),
  ]);

const checkText = ({ checkedOn, result, note }: ProgressCheck, words: SummaryEntryWords): string =>
  runIn([
    [`${words.day(checkedOn)}, ${words.checkResult(result)}`, onOneLine(note)].filter(Boolean).join(': '),
  ]);

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

type Line = { checked: CheckedAssessment[]; isPrivate: boolean };

/**
 * The lines of assessments, by skill and side. The shared line is worked out from shared records alone, so that nothing
 * private shows through it, not even by confirming a level.
 */
const linesOf = ({ assessments, evidence }: Growth, to: Day): Line[] => {
  const known = assessments.filter(({ assessedOn }) => assessedOn <= to);
  const facts = evidence.filter(({ happenedOn }) => happenedOn <= to);
  const skillIds = [...new Set(known.map(({ skillId }) => skillId))];
  return skillIds.flatMap((skillId) =>
    sides.flatMap((side) => {
      const mine = known.filter((one) => one.skillId === skillId && one.by === side);
      const about = facts.filter((one) => one.skillIds.includes(skillId));
      return [
        { checked: checkedAssessments(mine.filter(isShared), about.filter(isShared)), isPrivate: false },
        { checked: upToPrivate(checkedAssessments(mine, about)), isPrivate: true },
      ];
    }),
  );
};

const isShared = ({ visibility }: { visibility: Visibility }): boolean => visibility === 'shared';

/** The line up to its last private assessment; nothing where there is none. */
const upToPrivate = (checked: CheckedAssessment[]): CheckedAssessment[] =>
  checked.slice(0, checked.findLastIndex(({ assessment }) => !isShared(assessment)) + 1);

const fromLine = (
  { checked, isPrivate }: Line,
  records: Growth,
  words: SummaryEntryWords,
): SummaryEntry[] => {
  const last = checked.at(-1);
  if (last === undefined) return [];
  const { assessment, isConfirmed } = last;
  return [
    newEntry({
      id: assessment.id,
      section: 'growth',
      kind: 'level',
      day: assessment.assessedOn,
      text: runIn([
        levelText(last, checked.at(-2)?.assessment.level ?? null, records, words),
        assessment.note,
      ]),
      isPrivate,
      isStanding: true,
      isBetweenUs: assessment.by === 'them' || !isConfirmed,
      skillIds: [assessment.skillId],
    }),
  ];
};

const levelText = (
  { assessment: { skillId, by, level }, isConfirmed }: CheckedAssessment,
  before: number | null,
  records: Growth,
  words: SummaryEntryWords,
): string => {
  const step = (number: number): Step => stepOf(skillId, number, records);
  const target = records.personSkills.find((one) => one.skillId === skillId)?.targetLevel ?? null;
  const text = words.level({
    by,
    level: step(level),
    before: before === null || before === level ? null : step(before),
    target: target === null || target <= level ? null : step(target),
  });
  return isConfirmed ? text : `${text} *${words.unconfirmed}*`;
};

const stepOf = (skillId: string, level: number, { skills, ladders }: Growth): Step => {
  const ladderId = skills.find(({ id }) => id === skillId)?.ladderId ?? null;
  const ladder = ladders.find(({ id }) => id === ladderId) ?? null;
  const name = ladder === null ? null : (stepAt(ladder, level)?.name ?? null);
  return { level, name, of: stepsOf(ladder) };
};

const fromEvidence = (one: Evidence, goals: readonly GrowthGoal[], words: SummaryEntryWords): SummaryEntry =>
  newEntry({
    id: one.id,
    section: 'growth',
    day: one.happenedOn,
    text: evidenceText(one, words),
    isPrivate: one.visibility === 'private',
    kind: 'evidence',
    skillIds: [...new Set([...one.skillIds, ...skillsOfGoals(one, goals)])],
  });

/** Through a private goal shared evidence comes under no heading, since the heading would tell of the goal. */
const skillsOfGoals = ({ goalIds, visibility }: Evidence, goals: readonly GrowthGoal[]): string[] =>
  goals
    .filter((goal) => goalIds.includes(goal.id) && (isShared(goal) || visibility === 'private'))
    .flatMap(({ skillId }) => (skillId === null ? [] : [skillId]));

const evidenceText = (one: Evidence, words: SummaryEntryWords): string => {
  const parts = [
    [words.situation, one.situation],
    [words.task, one.task],
    [words.action, one.action],
    [words.result, one.result],
    [words.link, one.link],
  ] as const;
  const told = parts.filter(([, text]) => text.trim() !== '');
  const [only] = told;
  return told.length === 1 && only !== undefined && only[0] !== words.link
    ? only[1].trim()
    : runIn(told.map(([label, text]) => said(label, text)));
};
