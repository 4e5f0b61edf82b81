import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { EvidenceId, GrowthGoalId, PersonId, SkillId } from '#domain/ids.ts';
import { idSchema, markdownSchema, visibilitySchema } from '#domain/schema.ts';

const evidenceSources = ['session', 'feedback', 'decision', 'recognition', 'experiment'] as const;

export const evidenceSchema = z.strictObject({
  id: idSchema<EvidenceId>(),
  personId: idSchema<PersonId>(),
  /** When it happened. */
  happenedOn: daySchema,
  situation: markdownSchema,
  task: markdownSchema,
  action: markdownSchema,
  result: markdownSchema,
  /** Where it can be seen, as text; never opened by the program. May be ''. */
  link: z.string().max(2000),
  skillIds: z.array(idSchema<SkillId>()),
  goalIds: z.array(idSchema<GrowthGoalId>()),
  /** The record it was taken from, or `null` when it was written by itself. */
  source: z.strictObject({ kind: z.enum(evidenceSources), id: z.string().min(1).max(64) }).nullable(),
  visibility: visibilitySchema,
});
/** A dated checkable fact: situation, task, action, result, or a link. Source of the form: STAR. */
export type Evidence = z.infer<typeof evidenceSchema>;
