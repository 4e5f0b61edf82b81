import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type { LadderId, SkillId } from '#domain/ids.ts';
import { idSchema, markdownSchema } from '#domain/schema.ts';

/** The most steps a ladder may have. */
export const maxLevels = 20;

const levelSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  summary: markdownSchema,
});

/** One step of a role. */
export type Level = z.infer<typeof levelSchema>;

const expectationSchema = z.strictObject({
  skillId: idSchema<SkillId>(),
  /** Place in `levels`, the first step is 1. */
  level: z.number().int().min(1).max(maxLevels),
  text: markdownSchema,
  examples: z.array(markdownSchema),
});
/** What a skill looks like at a step. */
export type Expectation = z.infer<typeof expectationSchema>;

export const ladderSources = ['starter', 'own', 'engineering-progression', 'csv', 'leeway-json'] as const;

export const ladderSchema = z.strictObject({
  id: idSchema<LadderId>(),
  personId: z.null(),
  name: z.string().trim().min(1).max(200),
  about: markdownSchema,
  source: z.enum(ladderSources),
  /** Under which terms others wrote it: 'MIT', 'OGL-UK-3.0', …; '' for own words. Kept with every export. */
  licence: z.string().max(2000),
  /** Who wrote it and where it is from; '' for own words. */
  attribution: z.string().max(2000),
  /** The steps, lowest first. */
  levels: z.array(levelSchema).min(1).max(maxLevels),
  /** Several may stand for one skill at one step. */
  expectations: z.array(expectationSchema),
  addedOn: daySchema,
  archivedOn: daySchema.nullable(),
});
/** The steps of a role and what each skill looks like at each of them. */
export type Ladder = z.infer<typeof ladderSchema>;
