import type { PersonId } from '#domain/ids.ts';
import { knownLevel, type SkillStanding } from './skill-standing.ts';

/** How one person stands with the skill in question. */
export type SkillHolder = { personId: PersonId; name: string; standing: SkillStanding };

/** Someone who learns a skill, and who could teach them, alphabetical: an offer, not a ranking. */
export type Lesson = { learner: SkillHolder; teachers: SkillHolder[] };

const byName = (a: SkillHolder, b: SkillHolder): number => a.name.localeCompare(b.name);

/** Nobody said anything yet: at the beginning. */
const levelOf = (standing: SkillStanding): number => knownLevel(standing)?.level ?? 0;

const isLearning = ({ standing }: SkillHolder): boolean =>
  standing.targetLevel === null || standing.targetLevel > levelOf(standing);

const couldTeach = (teacher: SkillStanding, learner: SkillStanding): boolean =>
  teacher.level !== null && teacher.level > levelOf(learner) && teacher.level >= (learner.targetLevel ?? 0);

/**
 * Who could teach whom one skill. A teacher has a confirmed level above the learner's, and at least the one the learner
 * aims at; whoever has reached their target learns no more. Both lists are alphabetical.
 * Source: issue 3, "who could teach whom", "never a total score".
 */
export const lessons = (holders: readonly SkillHolder[]): Lesson[] =>
  holders
    .filter(isLearning)
    .map((learner) => ({
      learner,
      teachers: holders
        .filter((one) => one.personId !== learner.personId && couldTeach(one.standing, learner.standing))
        .toSorted(byName),
    }))
    .filter(({ teachers }) => teachers.length > 0)
    .toSorted((a, b) => byName(a.learner, b.learner));
