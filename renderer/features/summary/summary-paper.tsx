import { useTranslation } from 'react-i18next';
import { chosenParts } from '#domain/summary/summary-document.ts';
import { sectionsInOrder } from '#domain/summary/summary-template.ts';
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
    // It scrolls by itself, so the keyboard must be able to get hold of it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region
    <section className={styles.table} tabIndex={0} aria-label={t('page')}>
      <article className={styles.paper}>
        <h1 className={styles.title}>{document.title}</h1>
        <p className={styles.subtitle}>{document.subtitle.join(' · ')}</p>
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
      </article>
    </section>
  );
};
