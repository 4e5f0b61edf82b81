import { z } from 'zod';
import { type Day, daysBetween, daySchema } from '#domain/time/calendar.ts';
import type { DecisionAreaId, GrowthGoalId, ObstacleId, PersonId, SessionId } from '#domain/ids.ts';
import { idSchema, lineSchema } from '#domain/schema.ts';

export const obstacleSchema = z.strictObject({
  id: idSchema<ObstacleId>(),
  personId: idSchema<PersonId>(),
  what: lineSchema,
  /** What it blocks, where that is known. */
  areaId: idSchema<DecisionAreaId>().nullable(),
  goalId: idSchema<GrowthGoalId>().nullable(),
  /** Who can remove it. */
  remover: z.enum(['me', 'them', 'other']),
  /** The other one's name, or ''. */
  removerName: z.string().max(120),
  raisedOn: daySchema,
  clearedOn: daySchema.nullable(),
  sessionId: idSchema<SessionId>().nullable(),
});
/** What blocks a goal or an area. */
export type Obstacle = z.infer<typeof obstacleSchema>;

/** Days it has stood in the way; until it was cleared, where it was. */
export const daysInTheWay = (obstacle: Pick<Obstacle, 'raisedOn' | 'clearedOn'>, today: Day): number =>
  Math.max(0, daysBetween(obstacle.raisedOn, obstacle.clearedOn ?? today));

/** The longest standing first. */
export const longestStandingFirst = (a: Obstacle, b: Obstacle): number =>
  a.raisedOn.localeCompare(b.raisedOn) || (a.id < b.id ? -1 : 1);

/** Open, and the leader's to remove. */
export const waitsForMe = ({ remover, clearedOn }: Pick<Obstacle, 'remover' | 'clearedOn'>): boolean =>
  remover === 'me' && clearedOn === null;
