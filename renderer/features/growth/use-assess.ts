import { useTranslation } from 'react-i18next';
import { assess } from '#data/assessments.ts';
import { setTarget } from '#data/person-skills.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import type { SkillRow } from '#domain/skills/skill-matrix.ts';
import type { Side } from '#domain/skills/skill-standing.ts';
import type { StepWords } from '#parts/growth/use-step-words.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';

/** Sets a level or a target of one skill and says so, with the way back. */
export const useAssess = (person: Person, row: SkillRow, steps: StepWords) => {
  const { t } = useTranslation('growth');
  const undoToast = useUndoToast();
  const words = { name: givenName(person), skill: row.skill.name };
  return {
    assessAs: async (by: Side, level: number) => {
      const outcome = await assess({ personId: person.id, skillId: row.skill.id, by, level });
      if (outcome.ok) undoToast(t(`assessed-${by}`, { ...words, step: steps.stepOf(level) }));
    },
    aimAt: async (level: number | null) => {
      const { ok } = await setTarget(row.personSkill.id, level);
      if (!ok) return;
      undoToast(
        level === null ? t('aimsNowhere', words) : t('aimed', { ...words, step: steps.stepOf(level) }),
      );
    },
  };
};
