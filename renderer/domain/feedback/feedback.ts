import { z } from 'zod';
import { type Day, daysBetween, daySchema } from '#domain/time/calendar.ts';
import type { FeedbackId, PersonId, SessionId } from '#domain/ids.ts';
import { idSchema, markdownSchema } from '#domain/schema.ts';

const feedbackStates = ['observed', 'to-deliver', 'delivered', 'checked', 'dropped'] as const;

export const feedbackSchema = z.strictObject({
  id: idSchema<FeedbackId>(),
  personId: idSchema<PersonId>(),
  sessionId: idSchema<SessionId>().nullable(),
  direction: z.enum(['to-them', 'to-me']),
  kind: z.enum(['reinforcing', 'redirecting']),
  situation: markdownSchema,
  behaviour: markdownSchema,
  impact: markdownSchema,
  /** What the leader only supposes. It stays private. */
  impression: markdownSchema,
  /** When the leader last kept the impression on purpose, being asked whether it may go. */
  impressionKeptOn: daySchema.optional(),
  state: z.enum(feedbackStates),
  observedOn: daySchema,
  deliveredOn: daySchema.nullable(),
  checkedOn: daySchema.nullable(),
  /** What changed since it was delivered; for feedback to the leader, what was done about it. */
  outcome: markdownSchema,
});
/** Feedback as situation, behaviour and impact. Source of the model: Center for Creative Leadership, SBI. */
export type Feedback = z.infer<typeof feedbackSchema>;

/** Feedback to the person that was noted and not yet spoken. */
export const isUndelivered = (feedback: Feedback): boolean =>
  feedback.direction === 'to-them' && (feedback.state === 'observed' || feedback.state === 'to-deliver');

/** Days since it was observed and not yet delivered; 0 once delivered. */
export const daysUndelivered = (feedback: Feedback, today: Day): number =>
  isUndelivered(feedback) ? Math.max(0, daysBetween(feedback.observedOn, today)) : 0;
