import { useTranslation } from 'react-i18next';
import { withoutMentionLinks } from '#domain/text/mention.ts';
import type { SummaryEntry } from '#domain/summary/summary-entry.ts';
import { withEntry } from '#domain/summary/summary-selection.ts';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { SummaryEditable } from './summary-editable.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-paper.module.css';

type SummaryParagraphProps = { entry: SummaryEntry; summary: Summary };

/** One entry on the page. */
export const SummaryParagraph = ({ entry, summary }: SummaryParagraphProps) => {
  const { t } = useTranslation('summary');
  const text = withoutMentionLinks(summary.choices.edited.get(entry.id) ?? entry.text).trim();
  const date = summary.formatDay(entry.day);
  return (
    <SummaryEditable
      summary={summary}
      id={entry.id}
      proposed={entry.text}
      text={text}
      label={entry.kind === 'figure' ? t('editFigure') : t('editText', { date })}
      isGuarded={entry.isPrivate || entry.isImpression}
      onTakeOff={() => summary.choose(withEntry(summary.ticks, entry.id, false))}
    >
      {entry.kind === 'figure' ? null : <b className={styles.date}>{date}.</b>}{' '}
      {entry.isPrivate ? <span className={styles.mark}>{t('privateMark')}</span> : null}
      {entry.isImpression ? <span className={styles.mark}>{t('impressionMark')}</span> : null}
      <MarkdownText text={text} className={styles.prose} />
    </SummaryEditable>
  );
};
