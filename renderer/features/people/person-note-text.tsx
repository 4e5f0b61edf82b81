import { useTranslation } from 'react-i18next';
import type { Note } from '#domain/sessions/note.ts';
import { MarkdownText } from '#ui/markdown-text.tsx';
import styles from './person-timeline.module.css';

/** A note with its mark; a private one is violet and says so. */
export const PersonNoteText = ({ note }: { note: Note }) => {
  const { t } = useTranslation('people');
  const isPrivate = note.visibility === 'private';
  return (
    <div className={isPrivate ? styles.privateNote : undefined}>
      {isPrivate || note.mark ? (
        <p className={isPrivate ? styles.privateMark : styles.facts}>
          {[isPrivate ? t('pagePrivate') : '', note.mark ? t(`pageMark-${note.mark}`) : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : null}
      <MarkdownText text={note.text} />
    </div>
  );
};
