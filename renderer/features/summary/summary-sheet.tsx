import type { SummaryDocument } from '#domain/summary/summary-document.ts';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { Paper } from '#ui/paper.tsx';
import styles from './summary-paper.module.css';

/** A finished page, to be printed and not to be changed. */
export const SummarySheet = ({ document }: { document: SummaryDocument }) => (
  <Paper title={document.title} subtitle={document.subtitle.join(' · ')}>
    {document.intro === '' ? null : <MarkdownText text={document.intro} className={styles.intro} />}
    {document.sections.map(({ section, heading, parts }) => (
      <section key={section} data-section={section}>
        <h2 className={styles.heading}>{heading}</h2>
        {parts.map((part) => (
          <div key={part.heading ?? ''} className={styles.part}>
            {part.heading === null ? null : <h3 className={styles.partHeading}>{part.heading}</h3>}
            {part.about === '' ? null : <MarkdownText text={part.about} className={styles.about} />}
            {part.gap === null ? null : <p className={styles.gap}>{part.gap}</p>}
            {part.paragraphs.map((paragraph, at) => (
              <div key={at} className={styles.entry}>
                {paragraph.date === '' ? null : <b className={styles.date}>{paragraph.date}.</b>}{' '}
                {paragraph.marks.map((mark) => (
                  <span key={mark} className={styles.mark}>
                    {mark}
                  </span>
                ))}
                <MarkdownText text={paragraph.text} className={styles.prose} />
              </div>
            ))}
          </div>
        ))}
      </section>
    ))}
    {document.credit === '' ? null : <p className={styles.credit}>{document.credit}</p>}
  </Paper>
);
