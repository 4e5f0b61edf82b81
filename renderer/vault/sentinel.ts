import { z } from 'zod';
import type { VaultFiles } from '#platform/desktop.ts';
import { utf8 } from './bytes.ts';

const sentinelSchema = z.object({
  format: z.literal(1),
  /** The journal's generation. */
  generation: z.int().positive(),
  /** The last change that was in it. The journal may have more, never less. */
  seq: z.int().nonnegative(),
  /** Rows of the last snapshot. */
  rows: z.int().nonnegative(),
  /** Checksum of the file with the keys of people. A Leeway from before wrote none. */
  people: z.string().optional(),
});

/**
 * A few numbers outside IndexedDB and outside the journal that say how much was there: a journal that was put back or cut
 * can't pass for a whole one.
 */
export type Sentinel = z.infer<typeof sentinelSchema>;

/** `null` where there is none, or none that can be read: it only ever adds doubt, never takes any away. */
export const readSentinel = async (files: VaultFiles): Promise<Sentinel | null> => {
  const read = await files.read('sentinel', 0, 10_000);
  if (!read.ok) return null;
  try {
    return sentinelSchema.parse(JSON.parse(new TextDecoder().decode(read.value)));
  } catch {
    return null;
  }
};

export const writeSentinel = (files: VaultFiles, sentinel: Omit<Sentinel, 'format'>) =>
  files.replace('sentinel', utf8(`${JSON.stringify({ format: 1, ...sentinel })}\n`));
