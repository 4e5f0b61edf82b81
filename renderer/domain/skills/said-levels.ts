import type { Assessment } from './assessment.ts';
import type { Evidence } from './evidence.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { isPrivate } from '#domain/out-of-sight.ts';
import type { Skill } from './skill.ts';
import type { SkillBank } from './skill-matrix.ts';
import { checkedAssessments } from './skill-standing.ts';

/** A level that was said about a skill, as a history tells it. */
export type SaidLevel = {
  assessment: Assessment;
  skill: Skill;
  ladder: Ladder | null;
  isConfirmed: boolean;
  /** Whether it is confirmed by what both may read alone: what may be said while the screen is shared. */
  isConfirmedOpenly: boolean;
};

const key = ({ skillId, by }: Assessment): string => `${skillId} ${by}`;

const confirmedOnes = (all: readonly Assessment[], evidence: readonly Evidence[]): Map<string, boolean> =>
  new Map(
    [...Map.groupBy(all, key).values()]
      .flatMap((line) =>
        checkedAssessments(
          line,
          evidence.filter(({ skillIds }) => line.some(({ skillId }) => skillIds.includes(skillId))),
        ),
      )
      .map(({ assessment, isConfirmed }) => [assessment.id, isConfirmed]),
  );

/**
 * The assessments in `shown` with their skills and whether they are confirmed, which takes `all` assessments and evidence
 * of the person. Those that were corrected on the same day, or whose skill is gone, are left out.
 */
export const saidLevels = (
  shown: readonly Assessment[],
  all: { assessments: readonly Assessment[]; evidence: readonly Evidence[] },
  { skills, ladders }: SkillBank,
): SaidLevel[] => {
  const confirmed = confirmedOnes(all.assessments, all.evidence);
  const openly = confirmedOnes(
    all.assessments.filter((one) => !isPrivate(one)),
    all.evidence.filter((one) => !isPrivate(one)),
  );
  return shown.flatMap((assessment) => {
    const isConfirmed = confirmed.get(assessment.id);
    const skill = skills.find(({ id }) => id === assessment.skillId);
    if (isConfirmed === undefined || skill === undefined) return [];
    const ladder = ladders.find(({ id }) => id === skill.ladderId) ?? null;
    return [
      { assessment, skill, ladder, isConfirmed, isConfirmedOpenly: openly.get(assessment.id) ?? false },
    ];
  });
};
