import type { ImportKind } from '#domain/import/limits.ts';
import '#test/helpers/temporal.ts';
import { fuzzImport } from '#test/helpers/fuzz-import.ts';
import { randomFrom, type Trial } from '#test/torture/trial.ts';

const formats: readonly ImportKind[] = ['markdown', 'csv', 'calendar', 'oikio'];

/** Broken files of every format: read or refused with a place, never a crash, a hang or a changed prototype. */
export const importFuzz: Trial = {
  name: 'import-fuzz',
  count: 10_000,
  run: async ({ count, seed, say }) => {
    const faults: string[] = [];
    const read = new Map<string, number>();
    for (const format of formats) {
      const random = randomFrom(seed);
      for (let i = 0; i < count; i += 1) {
        const one = random.below(2 ** 31);
        try {
          const { records } = await fuzzImport(format, one);
          if (records > 0) read.set(format, (read.get(format) ?? 0) + 1);
        } catch (error) {
          faults.push(`${format} ${one}: ${String(error)}`);
        }
      }
      say(format);
    }
    const note = `${formats.length} formats; read: ${Array.from(read, ([f, n]) => `${n} ${f}`).join(', ')}`;
    return { trials: count * formats.length, note, faults };
  },
};
