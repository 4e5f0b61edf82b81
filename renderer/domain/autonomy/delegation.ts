import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type {
  DecisionAreaId,
  DelegationId,
  DelegationMoveId,
  PersonId,
  SessionId,
  TalkingPointId,
} from '#domain/ids.ts';
import { idSchema, lineSchema, markdownSchema } from '#domain/schema.ts';

/**
 * Who decides: 1 tell, 2 sell, 3 consult, 4 agree, 5 advise, 6 inquire, 7 delegate.
 * Source: Jurgen Appelo, Management 3.0, "seven levels of delegation"; product.md, "Delegation".
 */
export const delegationLevels = [1, 2, 3, 4, 5, 6, 7] as const;
export type DelegationLevel = (typeof delegationLevels)[number];
export const delegationLevelSchema = z.literal(delegationLevels);

/** Whose decision a level makes it: up to 3 the leader's, 4 of both, from 5 the person's. */
export const whoDecides = (level: DelegationLevel): 'me' | 'both' | 'them' =>
  level < 4 ? 'me' : level === 4 ? 'both' : 'them';

const moveSchema = z.strictObject({
  id: idSchema<DelegationMoveId>(),
  level: delegationLevelSchema,
  /** The first day it holds. */
  on: daySchema,
  /** In the leader's words. Out of sight where the leader decided alone. */
  reason: lineSchema,
  agreedBy: z.enum(['both', 'me']),
  sessionId: idSchema<SessionId>().nullable(),
  talkingPointId: idSchema<TalkingPointId>().nullable(),
  /** It takes the move before it back as a slip; neither of the two counts. */
  isCorrection: z.boolean(),
});
/** One entry of a delegation's history, which is only appended to. */
export type DelegationMove = z.infer<typeof moveSchema>;

export const informationStates = ['has', 'asked', 'missing'] as const;

const informationSchema = z.strictObject({
  id: z.string().min(1).max(64),
  what: lineSchema,
  state: z.enum(informationStates),
  /** Since when the state holds; the debt of missing information is counted from here. */
  since: daySchema,
  /** Who gets it for the person. */
  from: z.enum(['me', 'them', 'other']),
  /** The other one's name, or ''. */
  fromName: z.string().max(120),
});
/** Something the person must know to decide, and whether they have it. */
export type InformationNeed = z.infer<typeof informationSchema>;

const frameSchema = z.strictObject({
  outcome: markdownSchema,
  limits: markdownSchema,
  callMeWhen: markdownSchema,
  information: z.array(informationSchema),
  reviewOn: daySchema.nullable(),
});
/** What the person decides within. */
export type Frame = z.infer<typeof frameSchema>;

const suggestionKinds = ['step-up', 'new-frame', 'tighter', 'looser'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

export const delegationSchema = z.strictObject({
  id: idSchema<DelegationId>(),
  personId: idSchema<PersonId>(),
  areaId: idSchema<DecisionAreaId>(),
  /** Oldest first. */
  history: z.array(moveSchema).min(1),
  frame: frameSchema,
  startedOn: daySchema,
  endedOn: daySchema.nullable(),
  /** What was suggested and set aside, or taken to a conversation; it speaks again from later decisions only. Private. */
  setAside: z.array(z.strictObject({ kind: z.enum(suggestionKinds), on: daySchema })).optional(),
});
/** Who decides in an area for this person. */
export type Delegation = z.infer<typeof delegationSchema>;

export const emptyFrame: Frame = { outcome: '', limits: '', callMeWhen: '', information: [], reviewOn: null };
