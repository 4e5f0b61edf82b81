/** The middle of the values, or halfway between the middle two; `null` of none. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};

/**
 * The median absolute deviation, median(|xᵢ − median(x)|), without the factor 1.4826. That factor makes it estimate the
 * standard deviation of a normal distribution; a handful of people is none, and nothing here is held against one.
 * Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.6 "Measures of Scale"; R's `mad(constant = 1)` and
 * SciPy's `median_abs_deviation(scale = 1)` are the same number.
 */
export const medianDeviation = (values: readonly number[]): number | null => {
  const middle = median(values);
  return middle === null ? null : median(values.map((value) => Math.abs(value - middle)));
};
