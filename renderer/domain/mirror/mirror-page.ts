import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import { markdownSchema } from '#domain/schema.ts';

const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** 'YYYY-MM'. */
export type Month = z.infer<typeof monthSchema>;

export const mirrorPageSchema = z.strictObject({
  /** The month itself: there is one page a month. */
  id: monthSchema,
  personId: z.null(),
  /** One sentence: what I will leave alone. */
  leaveAlone: markdownSchema,
  writtenOn: daySchema,
});
/** What the leader wrote on a month's mirror. The figures are computed, never stored. */
export type MirrorPage = z.infer<typeof mirrorPageSchema>;
