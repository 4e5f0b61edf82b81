import type { LadderId, SkillId } from '#domain/ids.ts';
import type { Expectation, Ladder, Level } from '#domain/ladders/ladder.ts';
import { type LadderDraft, ladderRecords } from '#domain/ladders/ladder-draft.ts';
import { withExpectations } from '#domain/ladders/ladder-steps.ts';
import type { Person } from '#domain/people/person.ts';
import type { Skill } from '#domain/skills/skill.ts';
import type { CommitOutcome } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { skillsOf } from './skills.ts';
import { commit, freshId, today } from './store.ts';
import { ladders, skills } from './tables.ts';
import { undoable } from './undo.ts';

const byName = (a: Ladder, b: Ladder): number => a.name.localeCompare(b.name);

/** Every ladder that is not archived, by name. */
export const activeLadders: Query<Ladder[]> = async (reader) =>
  (await reader.list(ladders, { flag: 'active' })).toSorted(byName);

export const archivedLadders: Query<Ladder[]> = async (reader) =>
  (await reader.list(ladders, { flag: 'archived' })).toSorted(byName);

/** `null` when there is no such ladder. */
const ladderWith =
  (id: LadderId): Query<Ladder | null> =>
  async (reader) =>
    (await reader.get(ladders, id)) ?? null;

/** The ladder a person stands on, its skills and the step; `null` while none was chosen. */
export const standingOf =
  (person: Pick<Person, 'standsOn'>): Query<{ ladder: Ladder; skills: Skill[]; level: number } | null> =>
  async (reader) => {
    if (person.standsOn === undefined) return null;
    const [ladder, found] = await Promise.all([
      ladderWith(person.standsOn.ladderId)(reader),
      skillsOf(person.standsOn.ladderId)(reader),
    ]);
    return ladder && { ladder, skills: found, level: person.standsOn.level };
  };

/** Every ladder that is not archived, with the number of its skills, by name. */
export const ladderShelf: Query<{ ladder: Ladder; skills: number }[]> = async (reader) => {
  const [active, all] = await Promise.all([activeLadders(reader), reader.list(skills, { flag: 'active' })]);
  return active.map((ladder) => ({
    ladder,
    skills: all.filter(({ ladderId }) => ladderId === ladder.id).length,
  }));
};

/** A ladder with its skills in order; `null` when there is no such ladder. */
export const ladderPage =
  (id: LadderId): Query<{ ladder: Ladder; skills: Skill[] } | null> =>
  async (reader) => {
    const [ladder, found] = await Promise.all([ladderWith(id)(reader), skillsOf(id)(reader)]);
    return ladder && { ladder, skills: found };
  };

/** Adds ladders and all their skills as one change, which can be undone as one. Answers with their ids, in that order. */
export const importLadders = (drafts: readonly LadderDraft[]): Promise<CommitOutcome<LadderId[]>> =>
  undoable(
    'ladder-added',
    commit(async () => {
      const added = drafts.map((draft) => {
        const ids = draft.skills.map(() => freshId<SkillId>());
        return ladderRecords(draft, freshId<LadderId>(), ids, today());
      });
      return {
        puts: added.flatMap(({ ladder, skills: all }) => [
          { table: ladders, record: ladder },
          ...all.map((record) => ({ table: skills, record })),
        ]),
        result: added.map(({ ladder }) => ladder.id),
      };
    }),
  );

/** Adds one ladder and all its skills as one change. */
export const importLadder = async (draft: LadderDraft): Promise<CommitOutcome<LadderId>> => {
  const outcome = await importLadders([draft]);
  if (!outcome.ok) return outcome;
  const [result] = outcome.result;
  return result === undefined ? { ok: false, fault: 'refused' } : { ...outcome, result };
};

/** Begins a ladder of the leader's own with steps by these names and no skill yet. */
export const addLadder = (name: string, steps: readonly string[]): Promise<CommitOutcome<LadderId>> =>
  importLadder({
    name: name.trim(),
    about: '',
    source: 'own',
    licence: '',
    attribution: '',
    levels: steps.map((step) => ({ name: step, summary: '' })),
    skills: [],
  });

export const changeLadder = (
  id: LadderId,
  changes: Partial<Pick<Ladder, 'name' | 'about' | 'licence' | 'attribution'>>,
): Promise<CommitOutcome> => patch(ladders, id, changes);

/** Names or describes one step anew. */
export const writeStep = (id: LadderId, level: number, changes: Partial<Level>): Promise<CommitOutcome> =>
  patch(ladders, id, ({ levels }) => ({
    levels: levels.map((one, at) => (at === level - 1 ? { ...one, ...changes } : one)),
  }));

/** Writes down what a skill looks like at a step, in place of what stood there. */
export const writeExpectations = (
  id: LadderId,
  skillId: SkillId,
  level: number,
  written: readonly Pick<Expectation, 'text' | 'examples'>[],
): Promise<CommitOutcome> =>
  patch(ladders, id, (ladder) => ({ expectations: withExpectations(ladder, skillId, level, written) }));

/** Takes a ladder and its skills out of every choice; what was noted with people stays. */
export const archiveLadder = (id: LadderId): Promise<CommitOutcome> =>
  undoable('ladder-archived', patch(ladders, id, { archivedOn: today() }));

export const restoreLadder = (id: LadderId): Promise<CommitOutcome> =>
  undoable('ladder-restored', patch(ladders, id, { archivedOn: null }));
