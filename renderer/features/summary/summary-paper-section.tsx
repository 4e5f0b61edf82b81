import { useTranslation } from 'react-i18next';
import { isSummaryEntryOutOfSight } from '#domain/out-of-sight.ts';
import { chosenParts } from '#domain/summary/summary-document.ts';
import type { SummarySection } from '#domain/summary/summary-entry.ts';
import type { EntryPart } from '#domain/summary/summary-parts.ts';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { SummaryParagraph } from './summary-paragraph.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-paper.module.css';

type SummaryPaperSectionProps = { section: SummarySection; summary: Summary };

/** A heading and its entries; what stays behind is said on screen, never on paper. */
export const SummaryPaperSection = ({ section, summary }: SummaryPaperSectionProps) => {
  const { t } = useTranslation('summary');
  const isHidden = usePrivateHidden((state) => state.isHidden);
  const parts = chosenParts(section, summary.facts);
  // With every text edited to nothing the section leaves the paper, and stays on screen to be reset.
  const prints = summary.document.sections.some((one) => one.section === section);
  const chosen = new Set(parts.flatMap(({ entries }) => entries));
  const hidden = isHidden ? [...chosen].filter(isSummaryEntryOutOfSight).length : 0;
  const impressions = summary.entries.filter(
    (entry) => entry.section === section && entry.isImpression && !summary.ticks.has(entry.id),
  ).length;
  return (
    <section data-section={section} data-print={prints ? undefined : 'hide'}>
      <h2 className={styles.heading}>{summary.facts.words.headings[section]}</h2>
      {parts.map((part) => (
        <Part key={part.heading ?? ''} part={part} summary={summary} isHidden={isHidden} />
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

type PartProps = { part: EntryPart; summary: Summary; isHidden: boolean };

const Part = ({ part, summary, isHidden }: PartProps) => {
  const { heading, about, isGap } = part;
  // Not even a heading tells of what is hidden.
  const entries = part.entries.filter((entry) => !(isHidden && isSummaryEntryOutOfSight(entry)));
  if (entries.length === 0 && !isGap) return null;
  return (
    <div className={styles.part}>
      {heading === null ? null : <h3 className={styles.partHeading}>{heading}</h3>}
      {about === '' ? null : <MarkdownText text={about} className={styles.about} />}
      {isGap ? <p className={styles.gap}>{summary.facts.words.gap}</p> : null}
      {entries.map((entry) => (
        <SummaryParagraph key={entry.id} entry={entry} summary={summary} />
      ))}
    </div>
  );
};
