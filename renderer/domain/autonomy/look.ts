import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { DecisionAreaId, LookId, PersonId, SessionId } from '#domain/ids.ts';
import { idSchema, lineSchema } from '#domain/schema.ts';

export const lookSchema = z.strictObject({
  id: idSchema<LookId>(),
  personId: idSchema<PersonId>(),
  areaId: idSchema<DecisionAreaId>(),
  lookedOn: daySchema,
  /** `anyway`: before the next one was due. */
  kind: z.enum(['planned', 'anyway']),
  /** What was seen; may be ''. Private. */
  seen: lineSchema,
  sessionId: idSchema<SessionId>().nullable(),
});
/** A glance at a delegated area that was done. When the next one is due is computed, never stored. */
export type Look = z.infer<typeof lookSchema>;
