import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { givenName } from '#domain/people/person.ts';
import { routes } from '#domain/routes.ts';
import { summaryTemplates } from '#domain/summary/summary-record.ts';
import { Choice } from '#ui/choice.tsx';
import { Caption } from '#ui/marks.tsx';
import { useSummaryChoices } from './summary-choices.ts';
import type { Summary } from './use-summary.ts';
import styles from './summary-screen.module.css';

/** What it is made for; that orders the page and proposes its sections. */
export const SummaryTemplates = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const templateChosen = useSummaryChoices((state) => state.templateChosen);
  const { person, template } = summary;
  const isWithoutSteps = template === 'promotion' && summary.facts.expected.length === 0;
  const name = givenName(person);
  return (
    <section className={styles.block}>
      <Caption as="h3">{t('template')}</Caption>
      <Choice
        legend={t('template')}
        isLegendHidden
        value={template}
        options={summaryTemplates.map((value) => ({ value, label: t(`template-${value}`) }))}
        onChange={(value) => templateChosen(person.id, value)}
      />
      {isWithoutSteps ? (
        <p className={styles.quiet}>
          {t('noSteps', { name })} <Link href={routes.growth(person.id)}>{t('toGrowth', { name })}</Link>
        </p>
      ) : (
        <p className={styles.quiet}>{t(`templateHint-${template}`)}</p>
      )}
    </section>
  );
};
