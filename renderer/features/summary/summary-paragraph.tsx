import { IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutMentionLinks } from '#domain/mention.ts';
import { plainWords } from '#domain/plain-words.ts';
import type { SummaryEntry } from '#domain/summary-entry.ts';
import { IconButton } from '#ui/button.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { SummaryParagraphEditor } from './summary-paragraph-editor.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-paper.module.css';

type SummaryParagraphProps = { entry: SummaryEntry; summary: Summary; isHidden: boolean };

/** One entry on the page. A click, or Enter on its pencil, makes it editable in place. */
export const SummaryParagraph = ({ entry, summary, isHidden }: SummaryParagraphProps) => {
  const { t } = useTranslation('summary');
  const [isEditing, setIsEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const text = withoutMentionLinks(summary.choices.edited.get(entry.id) ?? entry.text).trim();
  const leave = () => {
    setIsEditing(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  const editUnlessSelecting = () => {
    if (window.getSelection()?.isCollapsed !== false) setIsEditing(true);
  };
  if (isHidden) return null;
  return (
    <div
      className={styles.entry}
      data-print={text === '' ? 'hide' : undefined}
      data-guarded={entry.isPrivate || entry.isImpression || undefined}
    >
      {isEditing ? (
        <SummaryParagraphEditor entry={entry} summary={summary} onLeave={leave} />
      ) : (
        <IconButton
          ref={pencil}
          className={styles.pencil}
          data-print="hide"
          label={t('edit', { text: plainWords(text || entry.text).slice(0, 60) })}
          icon={<IconPencil size={16} stroke={1.6} />}
          onClick={() => setIsEditing(true)}
        />
      )}
      <div className={isEditing ? styles.onPaper : styles.text} onClick={editUnlessSelecting}>
        {text === '' ? (
          <span className={styles.emptied}>{t('emptied')}</span>
        ) : (
          <Words entry={entry} text={text} date={summary.formatDay(entry.day)} />
        )}
      </div>
    </div>
  );
};

const Words = ({ entry, text, date }: { entry: SummaryEntry; text: string; date: string }) => {
  const { t } = useTranslation('summary');
  return (
    <>
      <b className={styles.date}>{date}.</b>{' '}
      {entry.isPrivate ? <span className={styles.mark}>{t('privateMark')}</span> : null}
      {entry.isImpression ? <span className={styles.mark}>{t('impressionMark')}</span> : null}
      <MarkdownText text={text} className={styles.prose} />
    </>
  );
};
