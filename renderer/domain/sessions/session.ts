import { z } from 'zod';
import { daySchema, instantSchema, timeSchema } from '#domain/time/calendar.ts';
import type { PersonId, SessionId } from '#domain/ids.ts';
import { lineSchema, markdownSchema, idSchema } from '#domain/schema.ts';

export const sessionKinds = [
  'regular',
  'growth',
  'career',
  'stay',
  'delegation',
  'feedback-to-me',
  'alignment',
] as const;
export type SessionKind = (typeof sessionKinds)[number];

/** `running` is a planned or new session that was started and not yet wrapped up; it survives a crash. */
const sessionStates = ['planned', 'running', 'held', 'skipped', 'missed'] as const;

export const sessionSchema = z.strictObject({
  id: idSchema<SessionId>(),
  personId: idSchema<PersonId>(),
  state: z.enum(sessionStates),
  /** The day it is planned for, or was held on. */
  day: daySchema,
  time: timeSchema,
  /** When it had been planned for, once it was started or is written up; `null` when it was not planned. */
  plannedFor: z.strictObject({ day: daySchema, time: timeSchema }).nullable(),
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  kinds: z.array(z.enum(sessionKinds)).min(1),
  energy: z.number().int().min(1).max(5).nullable(),
  /** Why it was skipped; '' otherwise. */
  reason: lineSchema,
  /** Shared notes that belong to no single talking point. */
  notes: markdownSchema,
  /** Written up afterwards instead of live. */
  isWrittenUp: z.boolean(),
  /** When it was changed after it had been held. */
  editedAt: instantSchema.nullable(),
});
/** A one-on-one. */
export type Session = z.infer<typeof sessionSchema>;

export const newSession = (
  id: SessionId,
  personId: PersonId,
  day: string,
  over: Partial<Omit<Session, 'id' | 'personId' | 'day'>> = {},
): Session => ({
  id,
  personId,
  state: 'planned',
  day,
  time: '',
  plannedFor: null,
  startedAt: null,
  endedAt: null,
  kinds: ['regular'],
  energy: null,
  reason: '',
  notes: '',
  isWrittenUp: false,
  editedAt: null,
  ...over,
});
