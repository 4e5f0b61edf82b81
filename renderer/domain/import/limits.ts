/** Far above any real notebook, far below what makes the program slow. */
export const importLimits = {
  /** In all, and per file of each kind. Bytes. */
  allBytes: 100_000_000,
  fileBytes: { markdown: 2_000_000, csv: 20_000_000, calendar: 30_000_000, oikio: 50_000_000 },
  files: 5_000,
  records: 20_000,
  /** Values in one JSON file, and how deep they may nest. */
  values: 500_000,
  depth: 12,
  /** After so long reading is stopped. Milliseconds. */
  millis: 30_000,
  /** Faults that are told; more than these nobody reads. */
  faults: 200,
} as const;

export type ImportKind = keyof typeof importLimits.fileBytes;
