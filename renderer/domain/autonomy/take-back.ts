import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { DecisionAreaId, DecisionId, PersonId, SessionId, TakeBackId } from '#domain/ids.ts';
import { idSchema, lineSchema } from '#domain/schema.ts';

export const takeBackKinds = ['decided-anyway', 'redid', 'extra-check', 'answered-instead'] as const;
export type TakeBackKind = (typeof takeBackKinds)[number];

export const takeBackSchema = z.strictObject({
  id: idSchema<TakeBackId>(),
  personId: idSchema<PersonId>(),
  areaId: idSchema<DecisionAreaId>(),
  kind: z.enum(takeBackKinds),
  takenOn: daySchema,
  /** Why, in the leader's own words; may be ''. */
  note: lineSchema,
  decisionId: idSchema<DecisionId>().nullable(),
  sessionId: idSchema<SessionId>().nullable(),
});
/** The leader acted below the agreed level. Private: it is about the leader's own conduct. */
export type TakeBack = z.infer<typeof takeBackSchema>;
