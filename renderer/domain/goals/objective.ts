import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { ObjectiveId } from '#domain/ids.ts';
import { idSchema, markdownSchema } from '#domain/schema.ts';

export const objectiveSchema = z.strictObject({
  id: idSchema<ObjectiveId>(),
  personId: z.null(),
  title: z.string().trim().min(1).max(200),
  why: markdownSchema,
  of: z.enum(['team', 'organisation']),
  /** Its period; both days included. */
  from: daySchema,
  to: daySchema,
  closedOn: daySchema.nullable(),
});
/** An aim of the organisation or team with a period. */
export type Objective = z.infer<typeof objectiveSchema>;
