import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { PersonId, RecognitionId, SessionId } from '#domain/ids.ts';
import { idSchema, markdownSchema } from '#domain/schema.ts';

export const recognitionSchema = z.strictObject({
  id: idSchema<RecognitionId>(),
  personId: idSchema<PersonId>(),
  sessionId: idSchema<SessionId>().nullable(),
  /** What the person did. */
  act: markdownSchema,
  /** What it changed; may be ''. */
  effect: markdownSchema,
  state: z.enum(['to-speak', 'spoken', 'dropped']),
  notedOn: daySchema,
  spokenOn: daySchema.nullable(),
  /** The win it answers, so that the same one is not suggested again. */
  from: z
    .strictObject({
      kind: z.enum(['evidence', 'goal', 'milestone', 'decision', 'experiment', 'feedback', 'note']),
      id: z.string().min(1).max(64),
    })
    .optional(),
});
/** Thanks for a specific act and its effect. */
export type Recognition = z.infer<typeof recognitionSchema>;

/** A suggestion that was waved off: it was never thanks, it only remembers the win that is not to come again. */
export const isDismissedSuggestion = ({ state, from, spokenOn }: Recognition): boolean =>
  state === 'dropped' && from !== undefined && spokenOn === null;
