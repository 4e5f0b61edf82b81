import { z } from 'zod';
import type { Day } from '#domain/time/calendar.ts';
import type { LadderId, SkillId } from '#domain/ids.ts';
import { type Ladder, ladderSchema } from './ladder.ts';
import { markdownSchema } from '#domain/schema.ts';
import { inLadderOrder, type Skill, skillSchema } from '#domain/skills/skill.ts';

/** The most skills a ladder may bring, and expectations for one skill. Far above any real one; below what hurts. */
export const maxSkills = 200;
export const maxExpectationsOfSkill = 400;

const draftSkillSchema = z.strictObject({
  ...skillSchema.pick({ name: true, group: true, about: true }).shape,
  expectations: z
    .array(
      z.strictObject({
        level: z.number().int().min(1),
        text: markdownSchema,
        examples: z.array(markdownSchema).max(50),
      }),
    )
    .max(maxExpectationsOfSkill),
});
/** A skill as a ladder brings it along. */
export type DraftSkill = z.infer<typeof draftSkillSchema>;

export const ladderDraftSchema = z
  .strictObject({
    ...ladderSchema.pick({
      name: true,
      about: true,
      source: true,
      licence: true,
      attribution: true,
      levels: true,
    }).shape,
    skills: z.array(draftSkillSchema).max(maxSkills),
  })
  .refine(
    ({ levels, skills }) =>
      skills.every(({ expectations }) => expectations.every(({ level }) => level <= levels.length)),
    'an expectation names a step that is not there',
  );
/** A ladder with its skills before it has a place in the vault: what is imported, exported and shipped. */
export type LadderDraft = z.infer<typeof ladderDraftSchema>;

/** The records of a draft. `skillIds` has one id for each skill of the draft. */
export const ladderRecords = (
  draft: LadderDraft,
  id: LadderId,
  skillIds: readonly SkillId[],
  addedOn: Day,
): { ladder: Ladder; skills: Skill[] } => {
  const { skills: drafted, ...words } = draft;
  const kept = { personId: null, addedOn, archivedOn: null };
  const withIds = drafted.flatMap((skill, rank) => {
    const skillId = skillIds[rank];
    return skillId === undefined ? [] : [{ skill, skillId, rank }];
  });
  return {
    ladder: {
      ...words,
      ...kept,
      id,
      expectations: withIds.flatMap(({ skill, skillId }) =>
        skill.expectations.map((one) => ({ skillId, ...one })),
      ),
    },
    skills: withIds.map(({ skill: { name, group, about }, skillId, rank }) => ({
      ...kept,
      id: skillId,
      name,
      group,
      about,
      ladderId: id,
      rank,
    })),
  };
};

/** The draft that a ladder and its skills amount to, for export. Archived skills stay out. */
export const draftOf = (ladder: Ladder, skills: readonly Skill[]): LadderDraft => {
  const { name, about, source, licence, attribution, levels } = ladder;
  const own = skills.filter((skill) => skill.ladderId === ladder.id && skill.archivedOn === null);
  return {
    name,
    about,
    source,
    licence,
    attribution,
    levels,
    skills: own.toSorted(inLadderOrder).map((skill) => ({
      name: skill.name,
      group: skill.group,
      about: skill.about,
      expectations: ladder.expectations
        .filter(({ skillId }) => skillId === skill.id)
        .map(({ level, text, examples }) => ({ level, text, examples })),
    })),
  };
};
