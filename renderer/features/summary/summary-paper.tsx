import { useTranslation } from 'react-i18next';
import { chosenParts } from '#domain/summary/summary-document.ts';
import { sectionsInOrder } from '#domain/summary/summary-template.ts';
import { Paper, PaperTable } from '#ui/paper.tsx';
import { SummaryIntro } from './summary-intro.tsx';
import { SummaryPaperSection } from './summary-paper-section.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-paper.module.css';

/** The page as it will print. Only this reaches paper. */
export const SummaryPaper = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const { document, facts, template } = summary;
  const sections = sectionsInOrder(template).filter((section) => chosenParts(section, facts).length > 0);
  return (
    <PaperTable label={t('page')}>
      <Paper title={document.title} subtitle={document.subtitle.join(' · ')}>
        <SummaryIntro summary={summary} />
        {sections.length === 0 ? (
          <p className={styles.empty} data-print="hide">
            {t('emptyPage')}
          </p>
        ) : null}
        {sections.map((section) => (
          <SummaryPaperSection key={section} section={section} summary={summary} />
        ))}
        {document.credit === '' ? null : <p className={styles.credit}>{document.credit}</p>}
      </Paper>
    </PaperTable>
  );
};
