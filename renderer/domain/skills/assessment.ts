import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { AssessmentId, PersonId, SessionId, SkillId } from '#domain/ids.ts';
import { idSchema, markdownSchema, visibilitySchema } from '#domain/schema.ts';
import { skillLevelSchema } from './skill.ts';

export const assessmentSchema = z.strictObject({
  id: idSchema<AssessmentId>(),
  personId: idSchema<PersonId>(),
  skillId: idSchema<SkillId>(),
  by: z.enum(['them', 'me']),
  level: skillLevelSchema,
  assessedOn: daySchema,
  note: markdownSchema,
  sessionId: idSchema<SessionId>().nullable(),
  /** The leader's own stays private until it was told. */
  visibility: visibilitySchema,
});
/** The level of a skill for a person on a date, as one of the two sees it. */
export type Assessment = z.infer<typeof assessmentSchema>;
