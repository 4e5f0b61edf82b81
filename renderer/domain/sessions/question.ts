import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { AskingId, PersonId, QuestionId, SessionId, TalkingPointId } from '#domain/ids.ts';
import { idSchema, lineSchema } from '#domain/schema.ts';

/** The steps of a coaching talk (John Whitmore, GROW), then the kinds of conversation. */
export const questionCategories = [
  'goal',
  'reality',
  'options',
  'will',
  'growth',
  'career',
  'stay',
  'delegation',
  'feedback-to-me',
  'alignment',
] as const;
export type QuestionCategory = (typeof questionCategories)[number];

export const questionSchema = z.strictObject({
  id: idSchema<QuestionId>(),
  personId: z.null(),
  text: lineSchema,
  category: z.enum(questionCategories),
  addedOn: daySchema,
  archivedOn: daySchema.nullable(),
});
/** A reusable open question of the leader's own. Those that ship with the program have a fixed id and no record. */
export type Question = z.infer<typeof questionSchema>;

export const askingSchema = z.strictObject({
  id: idSchema<AskingId>(),
  personId: idSchema<PersonId>(),
  /** The record's id, or the fixed id of a question that ships with the program. */
  questionId: z.string().min(1).max(64),
  /** The words as they were asked. */
  text: lineSchema,
  category: z.enum(questionCategories),
  /** When it was put on the agenda or asked. */
  askedOn: daySchema,
  /** The short answer; may be ''. */
  answer: lineSchema,
  sessionId: idSchema<SessionId>().nullable(),
  talkingPointId: idSchema<TalkingPointId>().nullable(),
});
/** That a question was asked somebody, and the short answer. */
export type Asking = z.infer<typeof askingSchema>;
