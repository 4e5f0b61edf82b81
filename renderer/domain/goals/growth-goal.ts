import { z } from 'zod';
import { daySchema } from '#domain/time/calendar.ts';
import type {
  GrowthGoalId,
  ObjectiveId,
  PersonId,
  ProgressCheckId,
  SessionId,
  SkillId,
} from '#domain/ids.ts';
import { idSchema, lineSchema, markdownSchema, visibilitySchema } from '#domain/schema.ts';
import { skillLevelSchema } from '#domain/skills/skill.ts';

const milestoneSchema = z.strictObject({
  id: z.string().min(1).max(64),
  text: lineSchema,
  due: daySchema.nullable(),
  doneOn: daySchema.nullable(),
});
/** One step towards a growth goal. */
export type Milestone = z.infer<typeof milestoneSchema>;

export const activityKinds = [
  'practice',
  'shadowing',
  'mentoring',
  'course',
  'reading',
  'project',
  'teaching',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

const activitySchema = z.strictObject({
  id: z.string().min(1).max(64),
  kind: z.enum(activityKinds),
  text: lineSchema,
  /** Who helps, someone other than the leader; '' when nobody does. */
  helper: z.string().max(120),
  doneOn: daySchema.nullable(),
});
/** Something the person does to learn. */
export type Activity = z.infer<typeof activitySchema>;

export const growthGoalSchema = z.strictObject({
  id: idSchema<GrowthGoalId>(),
  personId: idSchema<PersonId>(),
  title: z.string().trim().min(1).max(200),
  why: markdownSchema,
  /** How both will see that it is reached. */
  signOfSuccess: markdownSchema,
  due: daySchema.nullable(),
  state: z.enum(['open', 'done', 'dropped']),
  milestones: z.array(milestoneSchema),
  activities: z.array(activitySchema),
  objectiveId: idSchema<ObjectiveId>().nullable(),
  /** The skill it grows and the level it aims at, where it is about one. */
  skillId: idSchema<SkillId>().nullable(),
  targetLevel: skillLevelSchema.nullable(),
  visibility: visibilitySchema,
  setOn: daySchema,
  closedOn: daySchema.nullable(),
});
/** An aim over several sessions. */
export type GrowthGoal = z.infer<typeof growthGoalSchema>;

export const progressResults = ['moved', 'stuck', 'done'] as const;

export const progressCheckSchema = z.strictObject({
  id: idSchema<ProgressCheckId>(),
  personId: idSchema<PersonId>(),
  goalId: idSchema<GrowthGoalId>(),
  result: z.enum(progressResults),
  note: markdownSchema,
  checkedOn: daySchema,
  sessionId: idSchema<SessionId>().nullable(),
});
/** A dated comparison with the goal. Source of its worth: Harkin et al. 2016, d = .40 over 138 studies. */
export type ProgressCheck = z.infer<typeof progressCheckSchema>;
