import type { LadderId, SkillId } from '#domain/ids.ts';
import { inLadderOrder, type Skill } from '#domain/skills/skill.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, today } from './store.ts';
import { ladders, skills } from './tables.ts';
import { undoable } from './undo.ts';

const byName = (a: Skill, b: Skill): number => a.name.localeCompare(b.name);

/** The skills of one ladder in its order; with `null`, those that stand on no ladder, by name. Archived ones stay out. */
export const skillsOf =
  (ladderId: LadderId | null): Query<Skill[]> =>
  async (reader) => {
    const found = (await reader.list(skills, { flag: 'active' })).filter((one) => one.ladderId === ladderId);
    return found.toSorted(ladderId === null ? byName : inLadderOrder);
  };

/** Those of one ladder, or with `null` of none, that were archived, by name. */
export const archivedSkillsOf =
  (ladderId: LadderId | null): Query<Skill[]> =>
  async (reader) =>
    (await reader.list(skills, { flag: 'archived' }))
      .filter((one) => one.ladderId === ladderId)
      .toSorted(byName);

/** Every skill that can be chosen, by name: not archived, and on no archived ladder. */
export const skillBank: Query<Skill[]> = async (reader) => {
  const [all, active] = await Promise.all([
    reader.list(skills, { flag: 'active' }),
    reader.list(ladders, { flag: 'active' }),
  ]);
  const standing = new Set(active.map(({ id }) => id));
  return all.filter(({ ladderId }) => ladderId === null || standing.has(ladderId)).toSorted(byName);
};

/** Adds a skill at the end of its ladder, or to those without one. The name must not be empty. */
export const addSkill = (skill: {
  name: string;
  group?: string;
  about?: string;
  ladderId: LadderId | null;
}): Promise<CommitOutcome<SkillId>> =>
  commit(async (reader) => {
    const id = freshId<SkillId>();
    const last = (await skillsOf(skill.ladderId)(reader)).at(-1);
    const record: Skill = {
      id,
      personId: null,
      name: skill.name.trim(),
      group: skill.group?.trim() ?? '',
      about: skill.about ?? '',
      ladderId: skill.ladderId,
      ...(skill.ladderId === null ? {} : { rank: (last?.rank ?? -1) + 1 }),
      addedOn: today(),
      archivedOn: null,
    };
    return { puts: [{ table: skills, record }], result: id };
  });

export const changeSkill = (
  id: SkillId,
  changes: Partial<Pick<Skill, 'name' | 'group' | 'about'>>,
): Promise<CommitOutcome> => patch(skills, id, changes);

/** Puts the skills of a ladder in the order of `ids`. */
export const rankSkills = (ids: readonly SkillId[]): Promise<CommitOutcome> =>
  undoable(
    'skill-moved',
    commit(async (reader) => {
      const found = await Promise.all(ids.map((id) => reader.get(skills, id)));
      return {
        puts: found.flatMap((skill, rank) =>
          skill === undefined || skill.rank === rank ? [] : [{ table: skills, record: { ...skill, rank } }],
        ),
      };
    }),
  );

/** Takes a skill out of every choice; what was noted about it with people stays. */
export const archiveSkill = (id: SkillId): Promise<CommitOutcome> =>
  undoable('skill-archived', patch(skills, id, { archivedOn: today() }));

export const restoreSkill = (id: SkillId): Promise<CommitOutcome> =>
  undoable('skill-restored', patch(skills, id, { archivedOn: null }));
