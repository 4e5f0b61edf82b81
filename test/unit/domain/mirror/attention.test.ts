import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, spreadOfAttention } from '#domain/mirror/attention.ts';
import { median, medianDeviation } from '#domain/mirror/median.ts';
import { spreadMarks } from '#domain/mirror/spread.ts';
import { id, person, recognition, session } from '#test/unit/domain/records.ts';

const numbers = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1 });

describe('median and MAD (NIST 1.3.5.6: median(|x − median|), unscaled)', () => {
  it('takes the middle, or halfway between the middle two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNull();
  });

  // R 4: mad(c(1:9), constant = 1) and mad(c(1:8, 100), constant = 1) are both 2.
  it('is the number that R gives without a constant', () => {
    expect(medianDeviation([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe(2);
    expect(medianDeviation([1, 2, 3, 4, 5, 6, 7, 8, 100])).toBe(2);
  });

  it('half the values lie at or below the median, half at or above', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const middle = median(values) ?? Number.NaN;
        expect(values.filter((value) => value <= middle).length * 2).toBeGreaterThanOrEqual(values.length);
        expect(values.filter((value) => value >= middle).length * 2).toBeGreaterThanOrEqual(values.length);
      }),
    );
  });

  it('follows the values when all are moved or stretched', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 99 }),
        (values, by, more) => {
          const moved = values.map((value) => value * by + more);
          expect(medianDeviation(moved)).toBe((medianDeviation(values) ?? 0) * by);
        },
      ),
    );
  });
});

describe('spread (product.md: marked beyond 1.5 × MAD from the median, n ≥ 4 people)', () => {
  it('marks who is beyond, not who is exactly at it', () => {
    // Median 6, MAD 2: the reach is 3.
    expect(spreadMarks([2, 4, 6, 8, 9])).toEqual(['less', null, null, null, null]);
    expect(spreadMarks([3, 4, 6, 8, 10])).toEqual([null, null, null, null, 'more']);
  });

  it('compares no three people', () => expect(spreadMarks([1, 1, 50])).toEqual([null, null, null]));

  it('marks whoever differs where most are alike', () =>
    expect(spreadMarks([3, 3, 3, 0])).toEqual([null, null, null, 'less']));

  it('never marks more than half of the people, whatever they got', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const marked = spreadMarks(values).filter((mark) => mark !== null).length;
        expect(marked * 2).toBeLessThanOrEqual(values.length);
      }),
    );
  });

  it('says the same of the same people in any order', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const turned = values.toReversed();
        expect(spreadMarks(turned).toReversed()).toEqual(spreadMarks(values));
      }),
    );
  });
});

describe('minutes of a one-on-one', () => {
  const at = (startedAt: string, endedAt: string, isWrittenUp = false) =>
    minutesOf({ startedAt, endedAt, isWrittenUp });

  it('are those between start and wrap-up', () =>
    expect(at('2026-11-23T14:00:00.000Z', '2026-11-23T14:31:40.000Z')).toBe(32));

  it('are unknown where it was written up afterwards, or left running', () => {
    expect(at('2026-11-23T14:00:00.000Z', '2026-11-23T14:30:00.000Z', true)).toBeNull();
    expect(at('2026-11-23T14:00:00.000Z', '2026-11-24T09:00:00.000Z')).toBeNull();
    expect(minutesOf(session({ startedAt: null, endedAt: null }))).toBeNull();
  });
});

describe('spread of attention', () => {
  const wen = person({ id: id('wen'), personId: id('wen'), name: 'Wen Zhao' });
  const amara = person();

  it('stands in alphabetical order, whatever each got', () => {
    const held = [session({ personId: wen.id }), session({ personId: wen.id })];
    const rows = spreadOfAttention([wen, amara], held, []);
    expect(rows.map((row) => [row.person.name, row.got.sessions.value])).toEqual([
      ['Amara Osei', 0],
      ['Wen Zhao', 2],
    ]);
  });

  it('counts sessions, their minutes, thanks and growth talk, and keeps what it counted', () => {
    const talk = session({
      kinds: ['regular', 'career'],
      startedAt: '2026-11-09T14:00:00.000Z',
      endedAt: '2026-11-09T14:45:00.000Z',
    });
    const written = session({ id: id('s2'), isWrittenUp: true });
    const thanks = recognition();
    const [row] = spreadOfAttention([amara], [talk, written], [thanks]);
    expect(row?.got).toEqual({
      sessions: { value: 2, mark: null, items: [talk, written] },
      minutes: { value: 45, mark: null, items: [talk] },
      thanks: { value: 1, mark: null, items: [thanks] },
      growthTalks: { value: 1, mark: null, items: [talk] },
    });
  });
});
