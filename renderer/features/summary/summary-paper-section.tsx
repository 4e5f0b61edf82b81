import { useTranslation } from 'react-i18next';
import { chosenIn } from '#domain/summary-document.ts';
import { isSummaryEntryOutOfSight } from '#domain/out-of-sight.ts';
import type { SummarySection } from '#domain/summary-entry.ts';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { SummaryParagraph } from './summary-paragraph.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-paper.module.css';

type SummaryPaperSectionProps = { section: SummarySection; summary: Summary };

/** A heading and its entries; what stays behind is said on screen, never on paper. */
export const SummaryPaperSection = ({ section, summary }: SummaryPaperSectionProps) => {
  const { t } = useTranslation('summary');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const chosen = chosenIn(section, summary);
  // With every text edited to nothing the section leaves the paper, and stays on screen to be reset.
  const prints = summary.document.sections.some((one) => one.section === section);
  const hidden = isHidden ? chosen.filter(isSummaryEntryOutOfSight).length : 0;
  const impressions = summary.entries.filter(
    (entry) => entry.section === section && entry.isImpression && !summary.ticks.has(entry.id),
  ).length;
  return (
    <section data-section={section} data-print={prints ? undefined : 'hide'}>
      <h2 className={styles.heading}>{t(`heading-${section}`)}</h2>
      {chosen.map((entry) => (
        <SummaryParagraph
          key={entry.id}
          entry={entry}
          summary={summary}
          isHidden={isHidden && isSummaryEntryOutOfSight(entry)}
        />
      ))}
      {hidden > 0 ? (
        <p className={styles.gone} data-print="hide">
          {t('privateHidden', { count: hidden })}
        </p>
      ) : null}
      {impressions > 0 ? (
        <p className={styles.gone} data-print="hide">
          {t('impressionStays', { count: impressions })}
        </p>
      ) : null}
    </section>
  );
};
