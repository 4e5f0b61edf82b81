import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { NoteId, PersonId, SessionId } from '#domain/ids.ts';
import { idSchema, markdownSchema } from '#domain/schema.ts';

export const noteMarks = ['fact', 'impression', 'quote', 'plan'] as const;
export type NoteMark = (typeof noteMarks)[number];

export const noteSchema = z.strictObject({
  id: idSchema<NoteId>(),
  personId: idSchema<PersonId>(),
  sessionId: idSchema<SessionId>().nullable(),
  text: markdownSchema,
  visibility: z.enum(['private', 'shared']),
  mark: z.enum(noteMarks).nullable(),
  writtenOn: daySchema,
  /** When the leader last kept it on purpose, being asked whether it may go. */
  keptOn: daySchema.optional(),
});
/** Markdown about a session or a person. Private never becomes shared without an explicit act. */
export type Note = z.infer<typeof noteSchema>;
