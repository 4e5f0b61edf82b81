import { expect, test } from 'vitest';
import { growthEnglish } from '#features/growth/english.ts';
import { goalsEnglish } from '#features/growth/goals-english.ts';
import { objectivesEnglish } from '#features/growth/objectives-english.ts';
import { planEnglish } from '#features/growth/plan-english.ts';
import { skillsEnglish } from '#features/growth/skills-english.ts';

test('no key of the words of growth stands in two of its files, where the later would silently replace the earlier', () => {
  const keys = [skillsEnglish, goalsEnglish, objectivesEnglish, planEnglish].flatMap(Object.keys);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(Object.keys(growthEnglish).toSorted()).toEqual(keys.toSorted());
});
