const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** The middle value; of an even count the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const all = sorted(values);
  const middle = Math.floor(all.length / 2);
  return all.length % 2 === 1 ? (all[middle] ?? 0) : ((all[middle - 1] ?? 0) + (all[middle] ?? 0)) / 2;
};

/** The nearest-rank percentile, `share` from 0 to 1. */
export const percentile = (values: readonly number[], share: number): number => {
  const all = sorted(values);
  return all[Math.min(all.length - 1, Math.max(0, Math.ceil(share * all.length) - 1))] ?? 0;
};
