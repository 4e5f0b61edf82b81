import { useTranslation } from 'react-i18next';
import { chosenIn } from '#domain/summary-document.ts';
import { summarySections } from '#domain/summary-entry.ts';
import { SummaryPaperSection } from './summary-paper-section.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-paper.module.css';

/** The page as it will print. Only this reaches paper. */
export const SummaryPaper = ({ summary }: { summary: Summary }) => {
  const { t } = useTranslation('summary');
  const { document, entries, ticks } = summary;
  const sections = summarySections.filter((section) => chosenIn(section, { entries, ticks }).length > 0);
  return (
    // It scrolls by itself, so the keyboard must be able to get hold of it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region
    <section className={styles.table} tabIndex={0} aria-label={t('page')}>
      <article className={styles.paper}>
        <h1 className={styles.title}>{document.title}</h1>
        <p className={styles.subtitle}>{document.subtitle.join(' · ')}</p>
        {sections.length === 0 ? (
          <p className={styles.empty} data-print="hide">
            {t('emptyPage')}
          </p>
        ) : null}
        {sections.map((section) => (
          <SummaryPaperSection key={section} section={section} summary={summary} />
        ))}
      </article>
    </section>
  );
};
