import { median, medianDeviation } from './median.ts';

/** How one person stands to the others in one measure; `null`: like most, or too few to say. */
export type SpreadMark = 'less' | 'more' | null;

/** Fewer people than this are not compared. Source: product.md, "Spread of attention": "n ≥ 4 people". */
export const minSpreadPeople = 4;

/**
 * Who got clearly less or more than most: beyond 1.5 × MAD from the median. Where more than half got the same, the MAD
 * is 0 and whoever got another number is marked.
 * Source: product.md, "marked beyond 1.5 × MAD from the median (n ≥ 4 people)"; MAD as in `median.ts`.
 */
export const spreadMarks = (values: readonly number[]): SpreadMark[] => {
  const middle = median(values);
  const deviation = medianDeviation(values);
  if (values.length < minSpreadPeople || middle === null || deviation === null) return values.map(() => null);
  const reach = 1.5 * deviation;
  return values.map((value) => {
    if (value < middle - reach) return 'less';
    return value > middle + reach ? 'more' : null;
  });
};
