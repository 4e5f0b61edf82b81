import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import { delegationLevelSchema } from '#domain/autonomy/delegation.ts';
import type { DecisionAreaId, GrowthGoalId, PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import { idSchema, lineSchema, markdownSchema } from '#domain/schema.ts';
import { sessionKinds } from './session.ts';

const origins = ['them', 'me', 'question', 'template', 'follow-up'] as const;
export type Origin = (typeof origins)[number];

const pointSubjectSchema = z.discriminatedUnion('kind', [
  /** A proposed level, which takes effect only when it is agreed. */
  z.strictObject({
    kind: z.literal('delegation'),
    areaId: idSchema<DecisionAreaId>(),
    level: delegationLevelSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('goal'), goalId: idSchema<GrowthGoalId>() }),
  z.strictObject({ kind: z.literal('clock'), sessionKind: z.enum(sessionKinds) }),
]);
export type PointSubject = z.infer<typeof pointSubjectSchema>;

export const talkingPointSchema = z.strictObject({
  id: idSchema<TalkingPointId>(),
  personId: idSchema<PersonId>(),
  text: lineSchema,
  origin: z.enum(origins),
  state: z.enum(['open', 'discussed', 'dropped']),
  /** Place in the agenda: lower comes first. Fractions sit between neighbours, so that one move changes one record. */
  rank: z.number(),
  /** How many sessions it was carried over. */
  moved: z.number().int().min(0),
  /** Shared notes taken while it was spoken about. */
  notes: markdownSchema,
  raisedOn: daySchema,
  /** The session it was discussed in, once it was. */
  sessionId: idSchema<SessionId>().nullable(),
  discussedOn: daySchema.nullable(),
  /** What it proposes or is about, where it came from elsewhere in the program. */
  about: pointSubjectSchema.optional(),
});
/** One thing to speak about. It belongs to the person until it is discussed in a session. */
export type TalkingPoint = z.infer<typeof talkingPointSchema>;

export const isTheirs = (point: Pick<TalkingPoint, 'origin'>): boolean => point.origin === 'them';
export const inAgendaOrder = (a: TalkingPoint, b: TalkingPoint): number =>
  a.rank - b.rank || (a.id < b.id ? -1 : 1);
