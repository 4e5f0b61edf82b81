import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import { delegationLevelSchema } from './delegation.ts';
import type { DecisionAreaId, DecisionId, PersonId, SessionId } from '#domain/ids.ts';
import { idSchema, lineSchema, markdownSchema } from '#domain/schema.ts';

export const decisionOutcomes = ['open', 'good', 'mixed', 'poor'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

export const decisionSchema = z.strictObject({
  id: idSchema<DecisionId>(),
  personId: idSchema<PersonId>(),
  areaId: idSchema<DecisionAreaId>(),
  what: lineSchema,
  decidedBy: z.enum(['them', 'me', 'both']),
  /** The level really used, whatever was agreed. */
  level: delegationLevelSchema,
  decidedOn: daySchema,
  /** How it turned out; 'open' until somebody looked. */
  outcome: z.enum(decisionOutcomes),
  outcomeOn: daySchema.nullable(),
  outcomeNote: markdownSchema,
  learning: markdownSchema,
  sessionId: idSchema<SessionId>().nullable(),
});
/** A decision that was taken in an area which concerns this person. */
export type Decision = z.infer<typeof decisionSchema>;
