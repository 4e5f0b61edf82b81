/** Milliseconds from the word to open until the first saved change. */
export type Restarts = { median: number; p95: number; slowest: number };

/** What several starts took; nothing where there was none. */
export const restartsOf = (millis: readonly number[]): { restarts?: Restarts } => {
  const sorted = millis.map(Math.round).toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return sorted.length === 0 ? {} : { restarts: { median: at(0.5), p95: at(0.95), slowest: at(1) } };
};
