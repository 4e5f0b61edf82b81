import { useTranslation } from 'react-i18next';
import type { Note } from '#domain/note.ts';
import { Tag } from '#ui/marks.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import styles from './person-timeline.module.css';

/** A note with its mark; a private one is violet and says so. */
export const PersonNoteText = ({ note }: { note: Note }) => {
  const { t } = useTranslation('people');
  const isPrivate = note.visibility === 'private';
  return (
    <div className={isPrivate ? styles.privateNote : undefined}>
      {isPrivate || note.mark ? (
        <div className={styles.facts}>
          {isPrivate ? <Tag tone="private">{t('pagePrivate')}</Tag> : null}
          {note.mark ? (
            <Tag tone={isPrivate ? 'private' : 'neutral'}>{t(`pageMark-${note.mark}`)}</Tag>
          ) : null}
        </div>
      ) : null}
      <MarkdownText text={note.text} />
    </div>
  );
};
