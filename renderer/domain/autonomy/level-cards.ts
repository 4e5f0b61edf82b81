import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import { delegationLevelSchema } from './delegation.ts';
import type { DecisionAreaId, LevelCardsId, PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import { idSchema } from '#domain/schema.ts';

export const levelCardsSchema = z.strictObject({
  id: idSchema<LevelCardsId>(),
  personId: idSchema<PersonId>(),
  areaId: idSchema<DecisionAreaId>(),
  mine: delegationLevelSchema,
  theirs: delegationLevelSchema,
  turnedOn: daySchema,
  sessionId: idSchema<SessionId>().nullable(),
  /** The talking point that a wide gap became. */
  talkingPointId: idSchema<TalkingPointId>().nullable(),
});
/** Two cards, turned at once: the level each of the two believes to hold in an area. */
export type LevelCards = z.infer<typeof levelCardsSchema>;

/** From this distance on a perception gap becomes a talking point. Source: product.md, "Perception gap". */
const wideGap = 2;

type Turned = Pick<LevelCards, 'mine' | 'theirs'>;

/** How far the two cards lie apart, in levels. */
export const perceptionGap = ({ mine, theirs }: Turned): number => Math.abs(mine - theirs);

export const isWideGap = (cards: Turned): boolean => perceptionGap(cards) >= wideGap;
