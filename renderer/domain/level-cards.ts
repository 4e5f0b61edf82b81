import { z } from 'zod';
import { daySchema } from './calendar.ts';
import { delegationLevelSchema } from './delegation.ts';
import type { DecisionAreaId, LevelCardsId, PersonId, SessionId, TalkingPointId } from './ids.ts';
import { idSchema } from './schema.ts';

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
