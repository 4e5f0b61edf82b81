import type { Ladder } from './ladder.ts';
import { generalSteps, type Skill } from './skill.ts';

/** How many steps a skill has: those of its ladder, or the general ones. */
export const stepsOf = ({ ladderId }: Pick<Skill, 'ladderId'>, ladder: Ladder | undefined): number =>
  ladderId !== null && ladder?.id === ladderId ? ladder.levels.length : generalSteps;

/** What a ladder says about a skill at a step; empty where it says nothing. */
export const expectedAt = (ladder: Ladder | undefined, skillId: Skill['id'], level: number): string[] =>
  ladder?.expectations
    .filter((expectation) => expectation.skillId === skillId && expectation.level === level)
    .map(({ text }) => text) ?? [];

/**
 * The skills that a ladder speaks about at a step or at the one above it, in its order, each with the level to aim at:
 * the higher of the two it is expected at. What a person who stands on this step works on.
 */
export const skillsOfStep = (
  ladder: Ladder,
  level: number,
): { skillId: Skill['id']; targetLevel: number }[] => {
  const levels = new Map<Skill['id'], number>();
  for (const expectation of ladder.expectations)
    if (expectation.level === level || expectation.level === level + 1)
      levels.set(expectation.skillId, Math.max(levels.get(expectation.skillId) ?? 0, expectation.level));
  return Array.from(levels, ([skillId, targetLevel]) => ({ skillId, targetLevel }));
};
