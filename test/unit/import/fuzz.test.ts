import { expect, it } from 'vitest';
import type { ImportKind } from '#domain/import/limits.ts';
import { fuzzImport } from '#test/helpers/fuzz-import.ts';

// The short form; the long one runs 10,000 files per format (npm run torture).
const formats: readonly ImportKind[] = ['markdown', 'csv', 'calendar', 'oikio'];

it.each(formats)(
  '%s: 300 broken files are refused with a place or read, never a crash or a hang',
  async (format) => {
    let [read, refused] = [0, 0];
    for (let seed = 1; seed <= 300; seed++) {
      const { records, faults } = await fuzzImport(format, seed);
      if (records > 0) read += 1;
      if (faults > 0) refused += 1;
    }
    // Both kinds must be among them, or the files would prove nothing.
    expect(read).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  },
);
