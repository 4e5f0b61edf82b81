import { goalsEnglish } from './goals-english.ts';
import { objectivesEnglish } from './objectives-english.ts';
import { planEnglish } from './plan-english.ts';
import { skillsEnglish } from './skills-english.ts';

/** Skills have their words in a file of their own; goals, objectives and experiments join here. */
export const growthEnglish = {
  ...skillsEnglish,
  ...goalsEnglish,
  ...objectivesEnglish,
  ...planEnglish,
} as const;
