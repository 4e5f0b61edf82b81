import type { SkillId } from '#domain/ids.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';

/**
 * The skills that a ladder speaks about at a step or at the one above it, in its order, each with the level to aim at:
 * the higher of the two it is expected at. What a person who stands on this step works on.
 */
export const skillsOfStep = (
  ladder: Pick<Ladder, 'expectations'>,
  level: number,
): { skillId: SkillId; targetLevel: number }[] => {
  const levels = new Map<SkillId, number>();
  for (const expectation of ladder.expectations)
    if (expectation.level === level || expectation.level === level + 1)
      levels.set(expectation.skillId, Math.max(levels.get(expectation.skillId) ?? 0, expectation.level));
  return Array.from(levels, ([skillId, targetLevel]) => ({ skillId, targetLevel }));
};
