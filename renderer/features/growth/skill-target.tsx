import { useTranslation } from 'react-i18next';
import { givenName, type Person } from '#domain/people/person.ts';
import type { SkillRow } from '#domain/skills/skill-matrix.ts';
import type { StepWords } from '#parts/growth/use-step-words.ts';
import { Choice } from '#ui/choice.tsx';
import styles from './skill-panel.module.css';
import { useAssess } from './use-assess.ts';

/** Where the two want to get to with this skill, and how far it is. */
export const SkillTarget = ({ row, person, steps }: { row: SkillRow; person: Person; steps: StepWords }) => {
  const { t } = useTranslation('growth');
  const { aimAt } = useAssess(person, row, steps);
  const { targetLevel, toTarget } = row.standing;
  const levels = Array.from({ length: steps.steps }, (_, at) => at + 1);
  return (
    <div className={styles.side}>
      <Choice
        legend={t('target', { name: givenName(person) })}
        value={String(targetLevel ?? 'none')}
        options={[
          { value: 'none', label: t('targetNone') },
          ...levels.map((level) => ({
            value: String(level),
            label: String(level),
            name: steps.stepOf(level),
          })),
        ]}
        onChange={(level) => void aimAt(level === 'none' ? null : Number(level))}
      />
      {toTarget === null ? null : (
        <p className={styles.quiet}>
          {toTarget === 0 ? t('targetReached') : t('targetAway', { count: toTarget })}
        </p>
      )}
    </div>
  );
};
