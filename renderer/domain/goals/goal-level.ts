import type { Day } from '#domain/time/calendar.ts';
import type { GrowthGoal } from './growth-goal.ts';
import { type GrowthRecords, skillStanding } from '#domain/skills/skill-standing.ts';

const isShared = ({ visibility }: { visibility: string }): boolean => visibility === 'shared';

/**
 * The confirmed level of a goal's skill: from everything, and from what the person may read alone. Both `null` for a
 * goal without a skill. Source: skill-standing.ts.
 */
export const goalLevels = (
  { skillId, targetLevel }: Pick<GrowthGoal, 'skillId' | 'targetLevel'>,
  { assessments, evidence }: GrowthRecords,
  today: Day,
): { level: number | null; sharedLevel: number | null } => {
  if (skillId === null) return { level: null, sharedLevel: null };
  const levelFrom = (records: GrowthRecords): number | null =>
    skillStanding({ skillId, targetLevel }, records, today).level;
  return {
    level: levelFrom({ assessments, evidence }),
    sharedLevel: levelFrom({
      assessments: assessments.filter(isShared),
      evidence: evidence.filter(isShared),
    }),
  };
};
