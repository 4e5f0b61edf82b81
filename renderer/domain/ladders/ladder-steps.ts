import type { SkillId } from '#domain/ids.ts';
import type { Expectation, Ladder, Level } from './ladder.ts';
import { generalSteps } from '#domain/skills/skill.ts';

/** How many steps there are above "not yet": the ladder's, or the general ones where there is no ladder. */
export const stepsOf = (ladder: Pick<Ladder, 'levels'> | null): number =>
  ladder?.levels.length ?? generalSteps;

/** The step at `level`, counted from 1; `null` for "not yet" and beyond the top. */
export const stepAt = (ladder: Pick<Ladder, 'levels'>, level: number): Level | null =>
  ladder.levels[level - 1] ?? null;

/** What a skill looks like at a step, in the order it was written. */
export const expectationsAt = (
  ladder: Pick<Ladder, 'expectations'>,
  skillId: SkillId,
  level: number,
): Expectation[] => ladder.expectations.filter((one) => one.skillId === skillId && one.level === level);

/** One cell written anew; every other one stays. Expectations without words are left out. */
export const withExpectations = (
  ladder: Pick<Ladder, 'expectations'>,
  skillId: SkillId,
  level: number,
  written: readonly Pick<Expectation, 'text' | 'examples'>[],
): Expectation[] => [
  ...ladder.expectations.filter((one) => one.skillId !== skillId || one.level !== level),
  ...written
    .filter(({ text, examples }) => text.trim() !== '' || examples.length > 0)
    .map(({ text, examples }) => ({ skillId, level, text, examples })),
];

/** A step as it was, by its number, or a new one. */
export type StepPlace = number | Level;

/** The old number of each step, as the place it moves to; a step that is gone has none. */
export const newPlaces = (order: readonly StepPlace[]): ReadonlyMap<number, number> =>
  new Map(order.flatMap((place, at) => (typeof place === 'number' ? [[place, at + 1] as const] : [])));

/**
 * The steps in a new order, some new, some gone. Expectations move along with their step; those of a step that is gone go
 * with it.
 */
export const arranged = (
  ladder: Pick<Ladder, 'levels' | 'expectations'>,
  order: readonly StepPlace[],
): Pick<Ladder, 'levels' | 'expectations'> => {
  const places = newPlaces(order);
  return {
    levels: order.flatMap((place) => (typeof place === 'number' ? (stepAt(ladder, place) ?? []) : [place])),
    expectations: ladder.expectations.flatMap((one) => {
      const level = places.get(one.level);
      return level === undefined ? [] : [{ ...one, level }];
    }),
  };
};

/** Skills under their headings: headings in the order they first appear, skills as they stand. */
export const byGroup = <T extends { group: string }>(skills: readonly T[]): { name: string; skills: T[] }[] =>
  [...Map.groupBy(skills, ({ group }) => group)].map(([name, of]) => ({ name, skills: of }));
