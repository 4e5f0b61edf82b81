import type { Ladder } from '#domain/ladders/ladder.ts';
import type { Skill } from '#domain/skills/skill.ts';
import type { Everything, EverythingWords } from './everything.ts';
import type { Show } from './shape.ts';

/** Whether a field holds the step of a ladder. */
export const isStep = (show: Show | undefined): boolean =>
  show === 'step' || (typeof show === 'object' && 'show' in show && show.show === 'step');

/** Says the step that stands in `beside`: of the ladder named beside it, or of the skill's. */
export type StepWords = (level: number, beside: Record<string, unknown>) => string;

export const stepWordsIn = (
  { bank }: Pick<Everything, 'bank'>,
  words: Pick<EverythingWords, 'step'>,
): StepWords => {
  const idsOf = (name: string): Map<unknown, unknown> =>
    new Map(bank.flatMap(({ table, record }) => (table === name ? [[record.id, record] as const] : [])));
  const skills = idsOf('skills') as Map<unknown, Skill>;
  const ladders = idsOf('ladders') as Map<unknown, Ladder>;
  return (level, { ladderId, skillId }) =>
    words.step(level, ladders.get(ladderId ?? skills.get(skillId)?.ladderId) ?? null);
};
