import type { Assessment } from './assessment.ts';
import { type Day, daysBetween } from '#domain/time/calendar.ts';
import type { Evidence } from './evidence.ts';
import type { SkillId } from '#domain/ids.ts';
import type { PersonSkill } from './skill.ts';
import { usualThresholds } from '#domain/thresholds.ts';

// When a level counts as confirmed. Source: issue 3, "a level changes only with evidence newer than the last
// assessment, otherwise unconfirmed"; product.md, "An assessment without evidence is shown as unconfirmed".
// - Each of the two sides (the person, the leader) has a line of assessments of its own.
// - Several of one side on one day are one: the last corrects the others.
// - An assessment is confirmed by evidence for the skill that happened after the day of the side's assessment before
//   it, and not after its own day. On the very day of the assessment before is not newer. Before the first assessment
//   there is none, so that all evidence up to its day counts.
// - An assessment that says the confirmed level again changes nothing, so it needs nothing new.
// - Evidence written down late confirms what was assessed since it happened; evidence that is deleted takes it back.

export type Side = Assessment['by'];
export const sides = ['them', 'me'] as const satisfies readonly Side[];

/** An assessment with whether evidence stands behind it. */
export type CheckedAssessment = { assessment: Assessment; isConfirmed: boolean };

/** How one side sees one skill now. */
export type SideStanding = {
  /** The last one; `null` when this side never said anything. */
  assessment: Assessment | null;
  isConfirmed: boolean;
  /** The last level with evidence behind it, whatever was said since. */
  confirmedLevel: number | null;
  isStale: boolean;
  /** The day of this side's assessment before the last one, after which evidence had to happen; `null` before the second. */
  before: Day | null;
  /** Everything this side said, oldest first. */
  said: CheckedAssessment[];
  /** Evidence newer than the last assessment: a reason to look again. */
  newer: Evidence[];
};

const inOrder = (a: Assessment, b: Assessment): number =>
  a.assessedOn.localeCompare(b.assessedOn) || (a.id < b.id ? -1 : 1);

/** The last of each day, oldest first. */
const onePerDay = (assessments: readonly Assessment[]): Assessment[] =>
  assessments.toSorted(inOrder).filter((one, at, all) => all[at + 1]?.assessedOn !== one.assessedOn);

const isNewer = (evidence: Evidence, last: Day | undefined): boolean =>
  last === undefined || evidence.happenedOn > last;

/**
 * The assessments of one skill by one side, oldest first, each with whether it is confirmed. Takes records of that
 * skill only; where private ones must not show, the caller leaves them out first.
 */
export const checkedAssessments = (
  assessments: readonly Assessment[],
  evidence: readonly Evidence[],
): CheckedAssessment[] => {
  let confirmedLevel: number | null = null;
  return onePerDay(assessments).map((assessment, at, all) => {
    const before = all[at - 1]?.assessedOn;
    const isConfirmed =
      assessment.level === confirmedLevel ||
      evidence.some((one) => isNewer(one, before) && one.happenedOn <= assessment.assessedOn);
    if (isConfirmed) confirmedLevel = assessment.level;
    return { assessment, isConfirmed };
  });
};

/** Whether an assessment is so old that somebody should look again. `staleDays`: from so many days on. */
export const isStale = (
  { assessedOn }: Pick<Assessment, 'assessedOn'>,
  today: Day,
  staleDays: number = usualThresholds.staleDays,
): boolean => daysBetween(assessedOn, today) >= staleDays;

const newestFirst = (a: Evidence, b: Evidence): number =>
  b.happenedOn.localeCompare(a.happenedOn) || (a.id < b.id ? 1 : -1);

const sideStanding = (
  assessments: readonly Assessment[],
  evidence: readonly Evidence[],
  today: Day,
  staleDays: number | undefined,
): SideStanding => {
  const checked = checkedAssessments(assessments, evidence);
  const last = checked.at(-1);
  return {
    assessment: last?.assessment ?? null,
    isConfirmed: last?.isConfirmed ?? false,
    confirmedLevel: checked.findLast(({ isConfirmed }) => isConfirmed)?.assessment.level ?? null,
    isStale: last !== undefined && isStale(last.assessment, today, staleDays),
    before: checked.at(-2)?.assessment.assessedOn ?? null,
    said: checked,
    newer: evidence.filter((one) => isNewer(one, last?.assessment.assessedOn)).toSorted(newestFirst),
  };
};

/** One skill of one person, both sides side by side. Never summed up with others. */
export type SkillStanding = {
  skillId: SkillId;
  targetLevel: number | null;
  them: SideStanding;
  me: SideStanding;
  /**
   * What both can stand behind: the lower of the two confirmed levels, or the only one; `null` while nothing is
   * confirmed.
   */
  level: number | null;
  /** Their last word minus mine, in steps; `null` while one of the two has said nothing. */
  gap: number | null;
  /** Steps from `level` to the target, 0 once reached; `null` without either of them. */
  toTarget: number | null;
  /** Newest first. */
  evidence: Evidence[];
};

export type GrowthRecords = {
  assessments: readonly Assessment[];
  evidence: readonly Evidence[];
};

/** How a person stands with one skill. `records` may hold other skills of theirs too, never another person's. */
export const skillStanding = (
  { skillId, targetLevel }: Pick<PersonSkill, 'skillId' | 'targetLevel'>,
  records: GrowthRecords,
  today: Day,
  staleDays?: number,
): SkillStanding => {
  const evidence = records.evidence
    .filter(({ skillIds }) => skillIds.includes(skillId))
    .toSorted(newestFirst);
  const side = (by: Side): SideStanding =>
    sideStanding(
      records.assessments.filter((one) => one.skillId === skillId && one.by === by),
      evidence,
      today,
      staleDays,
    );
  const them = side('them');
  const me = side('me');
  const level = lower(them.confirmedLevel, me.confirmedLevel);
  return {
    skillId,
    targetLevel,
    them,
    me,
    level,
    gap: them.assessment && me.assessment ? them.assessment.level - me.assessment.level : null,
    toTarget: level === null || targetLevel === null ? null : Math.max(0, targetLevel - level),
    evidence,
  };
};

const lower = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);

/** Where someone is as far as anybody knows: confirmed, else the lower of what was said; `null` while nobody said anything. */
export const knownLevel = ({
  level,
  them,
  me,
}: Pick<SkillStanding, 'level' | 'them' | 'me'>): { level: number; isConfirmed: boolean } | null => {
  if (level !== null) return { level, isConfirmed: true };
  const said = lower(them.assessment?.level ?? null, me.assessment?.level ?? null);
  return said === null ? null : { level: said, isConfirmed: false };
};
