import type { LadderId } from '#domain/ids.ts';
import { arranged, newPlaces, type StepPlace } from '#domain/ladders/ladder-steps.ts';
import type { Change, CommitOutcome, Reader, Table, VaultRecord } from '#vault/table.ts';
import { commit, noChange } from './store.ts';
import { assessments, growthGoals, ladders, people, personSkills, skills } from './tables.ts';
import { undoable } from './undo.ts';

/** One number in one record that means a step of the ladder, and the record as it is with another number. */
type Standing = { table: Table; level: number; at: (level: number) => VaultRecord };

/** Everything that stands on a step of the ladder by its number: people, assessments, and what is aimed at. */
const standingsOn = async (reader: Reader, id: LadderId): Promise<Standing[]> => {
  const mine = new Set(
    (await reader.list(skills)).filter(({ ladderId }) => ladderId === id).map((skill) => skill.id),
  );
  const [everyone, judged, aimed, goals] = await Promise.all([
    reader.list(people),
    reader.list(assessments),
    reader.list(personSkills),
    reader.list(growthGoals),
  ]);
  const aims = <T extends VaultRecord & { targetLevel: number | null }>(table: Table<T>, record: T) =>
    record.targetLevel === null
      ? []
      : [{ table, level: record.targetLevel, at: (targetLevel: number) => ({ ...record, targetLevel }) }];
  return [
    ...everyone.flatMap((person) =>
      person.standsOn?.ladderId === id
        ? [
            {
              table: people,
              level: person.standsOn.level,
              at: (level: number) => ({ ...person, standsOn: { ladderId: id, level } }),
            },
          ]
        : [],
    ),
    ...judged
      .filter(({ skillId }) => mine.has(skillId))
      .map((one) => ({ table: assessments, level: one.level, at: (level: number) => ({ ...one, level }) })),
    ...aimed.filter(({ skillId }) => mine.has(skillId)).flatMap((one) => aims(personSkills, one)),
    ...goals
      .filter(({ skillId }) => skillId !== null && mine.has(skillId))
      .flatMap((one) => aims(growthGoals, one)),
  ];
};

/** `in-use`: somebody stands on, was assessed at or aims at a step that would be gone; nothing was changed. */
export type StepsArranged = 'arranged' | 'in-use';

/**
 * Puts the steps of a ladder in a new order, with new ones and without some. Whoever stands on a step goes with it, also in
 * assessments and targets, so that no level changes its meaning.
 */
export const arrangeSteps = (
  id: LadderId,
  order: readonly StepPlace[],
): Promise<CommitOutcome<StepsArranged>> =>
  undoable(
    'steps-arranged',
    commit<StepsArranged>(async (reader): Promise<Change & { result: StepsArranged }> => {
      const ladder = await reader.get(ladders, id);
      if (ladder === undefined) return { ...noChange, result: 'arranged' };
      const places = newPlaces(order);
      const standing = (await standingsOn(reader, id)).filter(({ level }) => level > 0);
      if (standing.some(({ level }) => !places.has(level))) return { ...noChange, result: 'in-use' };
      const moved = standing.flatMap(({ table, level, at }) => {
        const place = places.get(level);
        return place === undefined || place === level ? [] : [{ table, record: at(place) }];
      });
      return {
        puts: [{ table: ladders, record: { ...ladder, ...arranged(ladder, order) } }, ...moved],
        result: 'arranged',
      };
    }),
  );
