import type { LadderDraft } from '#domain/ladders/ladder-draft.ts';

type StarterSkill = {
  group: string;
  name: string;
  about: string /** One for each step. */;
  steps: readonly string[];
};

type Starter = {
  name: string;
  about: string;
  /** Name and what it is about, lowest first. */
  steps: readonly (readonly [name: string, summary: string])[];
  skills: readonly StarterSkill[];
};

/** A ladder in our own words, free to use and change: the same shape as one that is imported. */
export const starterLadder = ({ name, about, steps, skills }: Starter): LadderDraft => ({
  name,
  about,
  source: 'starter',
  licence: '',
  attribution: '',
  levels: steps.map(([step, summary]) => ({ name: step, summary })),
  skills: skills.map((skill) => ({
    name: skill.name,
    group: skill.group,
    about: skill.about,
    expectations: skill.steps.map((text, at) => ({ level: at + 1, text, examples: [] })),
  })),
});
