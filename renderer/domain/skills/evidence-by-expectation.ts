import type { Evidence } from './evidence.ts';
import type { Expectation, Ladder } from '#domain/ladders/ladder.ts';
import type { Person } from '#domain/people/person.ts';

/** One expectation of a step, and the evidence for its skill; none of it is a gap, which is told too. */
export type ExpectationEvidence = { expectation: Expectation; evidence: Evidence[] };

const oldestFirst = (a: Evidence, b: Evidence): number =>
  a.happenedOn.localeCompare(b.happenedOn) || (a.id < b.id ? -1 : 1);

/** The step above the one a person stands on; `null` on the highest one, on another ladder, or on none. */
export const nextStep = ({ standsOn }: Pick<Person, 'standsOn'>, ladder: Ladder): number | null =>
  standsOn?.ladderId === ladder.id && standsOn.level < ladder.levels.length ? standsOn.level + 1 : null;

/**
 * Evidence by expectation of one step (the next one for a promotion case), in the ladder's order, oldest first within
 * each. Evidence is tied to skills: it stands under every expectation of its skill at that step. Which evidence may be
 * seen (shared, of a period) is the caller's to choose. Source: issue 3, "evidence by expectation of the next level".
 */
export const evidenceByExpectation = (
  ladder: Pick<Ladder, 'expectations'>,
  level: number,
  evidence: readonly Evidence[],
): ExpectationEvidence[] =>
  ladder.expectations
    .filter((expectation) => expectation.level === level)
    .map((expectation) => ({
      expectation,
      evidence: evidence
        .filter(({ skillIds }) => skillIds.includes(expectation.skillId))
        .toSorted(oldestFirst),
    }));
