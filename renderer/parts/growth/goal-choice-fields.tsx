import { useTranslation } from 'react-i18next';
import { goalChoices } from '#data/goal-choices.ts';
import { useLive } from '#data/live.ts';
import type { GrowthGoal } from '#domain/goals/growth-goal.ts';
import type { ObjectiveId, SkillId } from '#domain/ids.ts';
import form from '#parts/form.module.css';
import { SelectField } from '#ui/field.tsx';

type Chosen = Pick<GrowthGoal, 'objectiveId' | 'skillId' | 'targetLevel'>;
type GoalChoiceFieldsProps = { chosen: Chosen; onChange: (chosen: Partial<Chosen>) => void };

/** Which skill a goal grows, to which level, and which objective it serves. Only what can be chosen is shown. */
export const GoalChoiceFields = ({ chosen, onChange }: GoalChoiceFieldsProps) => {
  const { t } = useTranslation('parts');
  const choices = useLive(goalChoices(chosen.skillId), [chosen.skillId]);
  if (choices === undefined) return null;
  const steps = choices.skills.find(({ skill }) => skill.id === chosen.skillId)?.steps ?? 0;
  return (
    <>
      {choices.skills.length === 0 ? null : (
        <div className={form.pair}>
          <SelectField
            label={t('goalSkill')}
            value={chosen.skillId ?? ''}
            options={[
              { value: '', label: t('goalNoSkill') },
              ...choices.skills.map(({ skill }) => ({ value: skill.id, label: skill.name })),
            ]}
            onChange={(event) =>
              onChange({ skillId: (event.currentTarget.value || null) as SkillId | null, targetLevel: null })
            }
          />
          {steps === 0 ? null : (
            <SelectField
              label={t('goalTargetLevel')}
              value={String(chosen.targetLevel ?? '')}
              options={[
                { value: '', label: t('goalNoLevel') },
                ...Array.from({ length: steps }, (_, at) => String(at + 1)).map((level) => ({
                  value: level,
                  label: level,
                })),
              ]}
              onChange={(event) => onChange({ targetLevel: Number(event.currentTarget.value) || null })}
            />
          )}
        </div>
      )}
      {choices.objectives.length === 0 && chosen.objectiveId === null ? null : (
        <SelectField
          label={t('goalObjective')}
          value={chosen.objectiveId ?? ''}
          options={[
            { value: '', label: t('goalNoObjective') },
            ...choices.objectives.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(event) =>
            onChange({ objectiveId: (event.currentTarget.value || null) as ObjectiveId | null })
          }
        />
      )}
    </>
  );
};
