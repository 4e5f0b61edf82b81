import type { LadderId, PersonId, PersonSkillId, SkillId } from '#domain/ids.ts';
import { folded } from '#domain/people/names.ts';
import type { Person } from '#domain/people/person.ts';
import type { PersonSkill, Skill } from '#domain/skills/skill.ts';
import { skillsOfStep } from '#domain/skills/skills-of-step.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { ladders, people, personSkills, skills } from './tables.ts';
import { undoable } from './undo.ts';

/** What a person works on, in the order it was put on them. */
export const personSkillsOf =
  (personId: PersonId): Query<PersonSkill[]> =>
  (reader) =>
    reader.list(personSkills, { personId, flag: 'active' });

/** One put per skill: a new one, or one that was set aside and comes back. None where the person works on it already. */
const putsFor = async (
  reader: Reader,
  personId: PersonId,
  wanted: readonly { skillId: SkillId; targetLevel: number | null }[],
) => {
  const known = await reader.list(personSkills, { personId });
  return wanted.flatMap(({ skillId, targetLevel }) => {
    const earlier = known.find((one) => one.skillId === skillId);
    if (earlier?.endedOn === null) return [];
    const record: PersonSkill = {
      id: earlier?.id ?? freshId<PersonSkillId>(),
      personId,
      skillId,
      targetLevel: targetLevel ?? earlier?.targetLevel ?? null,
      addedOn: earlier?.addedOn ?? today(),
      endedOn: null,
    };
    return [{ table: personSkills, record }];
  });
};

/** Puts a skill of the bank on a person, or takes up again one that was set aside. */
export const addSkillTo = (
  personId: PersonId,
  skillId: SkillId,
  targetLevel: number | null = null,
): Promise<CommitOutcome> =>
  undoable(
    'skill-added',
    commit(async (reader) => ({ puts: await putsFor(reader, personId, [{ skillId, targetLevel }]) })),
  );

/** Puts a skill on a person by its name: the one of the bank that is called so, or a new one. The name must not be empty. */
export const addSkillByName = (
  personId: PersonId,
  name: string,
  group = '',
): Promise<CommitOutcome<SkillId>> =>
  undoable(
    'skill-added',
    commit(async (reader) => {
      const bank = await reader.list(skills, { flag: 'active' });
      const found = bank.find((skill) => folded(skill.name) === folded(name.trim()));
      const skill: Skill = found ?? {
        id: freshId<SkillId>(),
        personId: null,
        name: name.trim(),
        group,
        about: '',
        ladderId: null,
        addedOn: today(),
        archivedOn: null,
      };
      const puts = await putsFor(reader, personId, [{ skillId: skill.id, targetLevel: null }]);
      return { puts: [...(found ? [] : [{ table: skills, record: skill }]), ...puts], result: skill.id };
    }),
  );

/** The level to aim at; `null` for none. */
export const setTarget = (id: PersonSkillId, targetLevel: number | null): Promise<CommitOutcome> =>
  undoable('target-set', patch(personSkills, id, { targetLevel }));

/** The person works on something else now; assessments and evidence stay. */
export const setSkillAside = (id: PersonSkillId): Promise<CommitOutcome> =>
  undoable('skill-set-aside', patch(personSkills, id, { endedOn: today() }));

/**
 * Says which step of a ladder a person stands on. With `alsoSkills`, what the ladder expects at this step and the next
 * is put on them, aiming at the higher; skills they work on already keep their target.
 */
export const standOn = (
  personId: PersonId,
  ladderId: LadderId,
  level: number,
  { alsoSkills }: { alsoSkills: boolean },
): Promise<CommitOutcome> =>
  undoable(
    'step-chosen',
    commit(async (reader) => {
      const [person, ladder] = await Promise.all([
        reader.get(people, personId),
        reader.get(ladders, ladderId),
      ]);
      if (person === undefined || ladder === undefined) return noChange;
      const record: Person = { ...person, standsOn: { ladderId, level } };
      const puts = alsoSkills ? await putsFor(reader, personId, skillsOfStep(ladder, level)) : [];
      return { puts: [{ table: people, record }, ...puts] };
    }),
  );

/** The person stands on no ladder (any more); their skills stay. */
export const leaveLadder = (personId: PersonId): Promise<CommitOutcome> =>
  undoable(
    'ladder-left',
    commit(async (reader) => {
      const person = await reader.get(people, personId);
      if (person?.standsOn === undefined) return noChange;
      const { standsOn: _, ...record } = person;
      return { puts: [{ table: people, record }] };
    }),
  );
