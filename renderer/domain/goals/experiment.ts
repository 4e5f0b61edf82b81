import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { ExperimentId, GrowthGoalId, PersonId } from '#domain/ids.ts';
import { idSchema, markdownSchema, visibilitySchema } from '#domain/schema.ts';

/** Source of the kinds of failure: Amy Edmondson, Right Kind of Wrong (2023). */
export const failureKinds = ['basic', 'complex', 'intelligent'] as const;

export const experimentSchema = z.strictObject({
  id: idSchema<ExperimentId>(),
  personId: idSchema<PersonId>(),
  hypothesis: markdownSchema,
  smallestTry: markdownSchema,
  /** What it could harm at worst. */
  blastRadius: markdownSchema,
  stopRule: markdownSchema,
  state: z.enum(['planned', 'running', 'worked', 'failed', 'dropped']),
  plannedOn: daySchema,
  startedOn: daySchema.nullable(),
  endedOn: daySchema.nullable(),
  result: markdownSchema,
  /** Only for one that failed. */
  failureKind: z.enum(failureKinds).nullable(),
  learning: markdownSchema,
  whoElse: markdownSchema,
  goalId: idSchema<GrowthGoalId>().nullable(),
  visibility: visibilitySchema,
});
/** A bounded try. */
export type Experiment = z.infer<typeof experimentSchema>;
