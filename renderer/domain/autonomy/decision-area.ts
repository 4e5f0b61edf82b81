import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { DecisionAreaId, ObjectiveId } from '#domain/ids.ts';
import { idSchema, markdownSchema } from '#domain/schema.ts';

export const reaches = ['self', 'team', 'organisation'] as const;
export type Reach = (typeof reaches)[number];

export const decisionAreaSchema = z.strictObject({
  id: idSchema<DecisionAreaId>(),
  personId: z.null(),
  name: z.string().trim().min(1).max(120),
  /** What belongs to it, and what does not. */
  scope: markdownSchema,
  reach: z.enum(reaches),
  isReversible: z.boolean(),
  /** The objective its decisions serve. */
  objectiveId: idSchema<ObjectiveId>().nullable(),
  addedOn: daySchema,
  archivedOn: daySchema.nullable(),
});
/** A named field of decisions. It belongs to nobody: who decides in it is a delegation. */
export type DecisionArea = z.infer<typeof decisionAreaSchema>;
