import { useTranslation } from 'react-i18next';
import type { SkillId } from '#domain/ids.ts';
import type { Ladder } from '#domain/ladders/ladder.ts';
import { expectationsAt, stepAt, stepsOf } from '#domain/ladders/ladder-steps.ts';
import { generalSteps } from '#domain/skills/skill.ts';

const generalNames = ['with-help', 'alone', 'hard-cases', 'teaches', 'sets-the-way'] as const;

export type StepWords = {
  /** How many steps there are above "not yet". */
  steps: number;
  /** 'Engineer', 'not yet'. */
  nameOf: (level: number) => string;
  /** '2 Engineer', 'not yet'. */
  stepOf: (level: number) => string;
  /** What the skill looks like at a step; empty where nothing is written. */
  expectedAt: (skillId: SkillId, level: number) => { text: string; examples: readonly string[] }[];
};

/** The words for the steps of a ladder, or the five general steps for skills without one. */
export const useStepWords = (): ((ladder: Ladder | null) => StepWords) => {
  const { t } = useTranslation('parts');
  return (ladder) => {
    const nameOf = (level: number): string => {
      if (level === 0) return t('stepNotYet');
      const general = ladder === null ? generalNames[level - 1] : undefined;
      if (general !== undefined) return t(`step-${general}`);
      return (ladder && stepAt(ladder, level)?.name) ?? t('stepBeyond', { level });
    };
    return {
      steps: ladder === null ? generalSteps : stepsOf(ladder),
      nameOf,
      stepOf: (level) => (level === 0 ? nameOf(0) : `${level} ${nameOf(level)}`),
      expectedAt: (skillId, level) => {
        if (ladder !== null) return expectationsAt(ladder, skillId, level);
        const general = generalNames[level - 1];
        return general === undefined ? [] : [{ text: t(`stepText-${general}`), examples: [] }];
      },
    };
  };
};
