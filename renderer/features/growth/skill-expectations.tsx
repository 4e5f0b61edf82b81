import { useTranslation } from 'react-i18next';
import type { SkillRow } from '#domain/skills/skill-matrix.ts';
import type { StepWords } from '#parts/growth/use-step-words.ts';
import { Caption } from '#ui/marks.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import styles from './skill-panel.module.css';

/** What the skill looks like where the person is, and one step further. */
export const SkillExpectations = ({ row, steps }: { row: SkillRow; steps: StepWords }) => {
  const { t } = useTranslation('growth');
  const { level, them, me } = row.standing;
  const now = level ?? them.assessment?.level ?? me.assessment?.level ?? 0;
  const shown = [
    { step: now, caption: 'expectedNow' as const },
    { step: now + 1, caption: 'expectedNext' as const },
  ].filter(({ step }) => step >= 1 && step <= steps.steps);
  return shown.map(({ step, caption }) => {
    const expected = steps.expectedAt(row.skill.id, step);
    return (
      <section key={step}>
        <Caption as="h3">{t(caption, { step: steps.stepOf(step) })}</Caption>
        {expected.length === 0 ? <p className={styles.quiet}>{t('nothingExpected')}</p> : null}
        {expected.map(({ text, examples }) => (
          <div key={text} className={styles.expected}>
            <MarkdownText text={text} />
            {examples.length > 0 ? (
              <ul className={styles.examples}>
                {examples.map((example) => (
                  <li key={example}>
                    <MarkdownText text={example} />
                  </li>
                ))}
              </ul>
            ) : null}
          </div>
        ))}
      </section>
    );
  });
};
