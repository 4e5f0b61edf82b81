import fc from 'fast-check';
import { ladderSources } from '#domain/ladders/ladder.ts';
import type { LadderDraft } from '#domain/ladders/ladder-draft.ts';

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((words) => words.trim())
  .filter((words) => words !== '');
const words = fc.string({ unit: 'grapheme', maxLength: 60 });

/** Any ladder that can be: its steps, skills and what each looks like at a step. */
export const anyDraft: fc.Arbitrary<LadderDraft> = fc.integer({ min: 1, max: 6 }).chain((steps) =>
  fc.record({
    name,
    about: words,
    source: fc.constantFrom(...ladderSources),
    licence: words,
    attribution: words,
    levels: fc.array(fc.record({ name, summary: words }), { minLength: steps, maxLength: steps }),
    skills: fc.array(
      fc.record({
        name,
        group: words,
        about: words,
        expectations: fc.array(
          fc.record({
            level: fc.integer({ min: 1, max: steps }),
            text: words,
            examples: fc.array(words, { maxLength: 3 }),
          }),
          { maxLength: 6 },
        ),
      }),
      { maxLength: 6 },
    ),
  }),
);
