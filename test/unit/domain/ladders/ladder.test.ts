import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { draftOf, ladderDraftSchema, ladderRecords } from '#domain/ladders/ladder-draft.ts';
import {
  arranged,
  expectationsAt,
  newPlaces,
  stepAt,
  stepsOf,
  withExpectations,
} from '#domain/ladders/ladder-steps.ts';
import { id } from '#test/unit/domain/records.ts';
import { anyDraft } from '#test/unit/domain/ladder-drafts.ts';

const code = id<'skill'>('code');
const talk = id<'skill'>('talk');

const ladder: Pick<Ladder, 'levels' | 'expectations'> = {
  levels: ['Engineer', 'Senior', 'Staff'].map((name) => ({ name, summary: '' })),
  expectations: [
    { skillId: code, level: 1, text: 'Asks before guessing', examples: [] },
    { skillId: code, level: 2, text: 'Splits work so that each part can be shown', examples: ['A plan'] },
    { skillId: code, level: 2, text: 'Reviews within a day', examples: [] },
    { skillId: talk, level: 3, text: 'Writes down what was decided', examples: [] },
  ],
};

describe('the steps of a ladder', () => {
  it('are counted from one, and there are five where there is no ladder', () => {
    expect([stepsOf(ladder), stepsOf(null)]).toEqual([3, 5]);
    expect([stepAt(ladder, 0), stepAt(ladder, 1)?.name, stepAt(ladder, 4)]).toEqual([null, 'Engineer', null]);
  });

  it('hold several expectations for one skill, in the order written', () => {
    expect(expectationsAt(ladder, code, 2).map(({ text }) => text)).toEqual([
      'Splits work so that each part can be shown',
      'Reviews within a day',
    ]);
    expect(expectationsAt(ladder, talk, 2)).toEqual([]);
  });

  it('are written cell by cell, and nothing empty is kept', () => {
    const expectations = withExpectations(ladder, code, 2, [
      { text: 'Finishes what was begun', examples: [] },
      { text: '  ', examples: [] },
    ]);
    expect(expectationsAt({ expectations }, code, 2)).toEqual([
      { skillId: code, level: 2, text: 'Finishes what was begun', examples: [] },
    ]);
    expect(expectations).toHaveLength(3);
  });

  it('take their expectations along, and a step that goes takes its own with it', () => {
    const next = arranged(ladder, [3, { name: 'New', summary: '' }, 2]);
    expect(next.levels.map(({ name }) => name)).toEqual(['Staff', 'New', 'Senior']);
    expect(expectationsAt(next, talk, 1)).toHaveLength(1);
    expect(expectationsAt(next, code, 3)).toHaveLength(2);
    expect(next.expectations).toHaveLength(3);
    expect(newPlaces([3, { name: 'New', summary: '' }, 2])).toEqual(
      new Map([
        [3, 1],
        [2, 3],
      ]),
    );
  });

  it('lose and double nothing when only their order changes', () => {
    const orders = fc.shuffledSubarray([1, 2, 3], { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(orders, (order) => {
        const words = (of: typeof ladder) =>
          of.expectations.map((one) => `${one.text} @ ${stepAt(of, one.level)?.name}`).toSorted();
        expect(words(arranged(ladder, order))).toEqual(words(ladder));
      }),
    );
  });
});

describe('a ladder as a draft', () => {
  it('comes back from its records word for word', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const ids = draft.skills.map((_, at) => id<'skill'>(`s${1000 + at}`));
        const { ladder: record, skills } = ladderRecords(draft, id<'ladder'>('l'), ids, '2026-11-24');
        expect(draftOf(record, skills)).toEqual(draft);
      }),
    );
  });

  it('names no step that is not there', () => {
    const draft = {
      name: 'A',
      about: '',
      source: 'own',
      licence: '',
      attribution: '',
      levels: [{ name: 'One', summary: '' }],
      skills: [{ name: 'Code', group: '', about: '', expectations: [{ level: 2, text: 'x', examples: [] }] }],
    };
    expect(ladderDraftSchema.safeParse(draft).success).toBe(false);
  });
});
