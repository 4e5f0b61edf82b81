import { z } from 'zod';
import { type Day, daysBetween, daySchema } from '#domain/time/calendar.ts';
import type {
  ActionItemId,
  DecisionAreaId,
  GrowthGoalId,
  PersonId,
  SessionId,
  TalkingPointId,
} from '#domain/ids.ts';
import { idSchema, lineSchema } from '#domain/schema.ts';

const actionItemStates = ['open', 'kept', 'broken', 'renegotiated', 'dropped'] as const;
export type ActionItemState = (typeof actionItemStates)[number];

const servedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('goal'), goalId: idSchema<GrowthGoalId>() }),
  z.strictObject({ kind: z.literal('area'), areaId: idSchema<DecisionAreaId>() }),
]);
export type Served = z.infer<typeof servedSchema>;

export const actionItemSchema = z.strictObject({
  id: idSchema<ActionItemId>(),
  personId: idSchema<PersonId>(),
  text: lineSchema,
  owner: z.enum(['me', 'them']),
  due: daySchema.nullable(),
  /** When it will be done, as an if-then plan: 'when stand-up ends'. May be ''. */
  cue: lineSchema,
  state: z.enum(actionItemStates),
  /** How often its due date was moved. */
  moved: z.number().int().min(0),
  agreedOn: daySchema,
  closedOn: daySchema.nullable(),
  sessionId: idSchema<SessionId>().nullable(),
  talkingPointId: idSchema<TalkingPointId>().nullable(),
  /** The goal or area it serves, so that an objective can be followed down to what was done. */
  serves: servedSchema.optional(),
});
/** One task with one owner: the leader (`me`) or the person (`them`). */
export type ActionItem = z.infer<typeof actionItemSchema>;

/** Days past the due date; 0 when it is not late or has none. */
export const daysOver = (item: Pick<ActionItem, 'due' | 'state'>, today: Day): number =>
  item.due === null || item.state !== 'open' ? 0 : Math.max(0, daysBetween(item.due, today));

/** Mine first, then the earliest due, then the oldest. */
export const mineFirst = (a: ActionItem, b: ActionItem): number =>
  (a.owner === b.owner ? 0 : a.owner === 'me' ? -1 : 1) ||
  (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
  (a.id < b.id ? -1 : 1);

/** At so many moves of its date the program asks what is to become of a promise. Source: product.md, "Follow-through". */
const movesBeforeAsking = 3;

/** Its date was moved a third time, or now would be when `next` move is on its way. */
export const isMovedTooOften = ({ moved, state }: Pick<ActionItem, 'moved' | 'state'>, next = 0): boolean =>
  state === 'open' && moved + next >= movesBeforeAsking;
