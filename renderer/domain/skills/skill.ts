import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { LadderId, PersonId, PersonSkillId, SkillId } from '#domain/ids.ts';
import { idSchema, markdownSchema } from '#domain/schema.ts';

/** 0: not yet; else the step of the ladder, or of the five general steps for a skill without one. */
export const skillLevelSchema = z.number().int().min(0).max(20);

/** How many steps a skill has that stands on no ladder. */
export const generalSteps = 5;

export const skillSchema = z.strictObject({
  id: idSchema<SkillId>(),
  personId: z.null(),
  name: z.string().trim().min(1).max(200),
  /** A heading to sort skills under; may be ''. */
  group: z.string().max(120),
  about: markdownSchema,
  ladderId: idSchema<LadderId>().nullable(),
  /** Place among the skills of its ladder, lowest first; absent where no order was given. */
  rank: z.number().optional(),
  addedOn: daySchema,
  archivedOn: daySchema.nullable(),
});
/** A learnable ability, in the bank. */
export type Skill = z.infer<typeof skillSchema>;

/** The order a ladder shows its skills in: by rank, those without one last, by when they were added. */
export const inLadderOrder = (a: Skill, b: Skill): number =>
  (a.rank ?? Number.MAX_VALUE) - (b.rank ?? Number.MAX_VALUE) || (a.id < b.id ? -1 : 1);

export const personSkillSchema = z.strictObject({
  id: idSchema<PersonSkillId>(),
  personId: idSchema<PersonId>(),
  skillId: idSchema<SkillId>(),
  targetLevel: skillLevelSchema.nullable(),
  addedOn: daySchema,
  /** When it was set aside. */
  endedOn: daySchema.nullable(),
});
/** That a person works on a skill, and the level they aim at. */
export type PersonSkill = z.infer<typeof personSkillSchema>;
