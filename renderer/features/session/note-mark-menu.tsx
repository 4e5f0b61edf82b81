import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoteMark, noteMarks } from '#domain/sessions/note.ts';
import { Menu } from '#ui/menu.tsx';
import styles from './only-for-you.module.css';

type NoteMarkMenuProps = { mark: NoteMark | null; onChange: (mark: NoteMark | null) => void };

/** The small violet word that says what a note is. */
export const NoteMarkMenu = ({ mark, onChange }: NoteMarkMenuProps) => {
  const { t } = useTranslation('session');
  const words = (one: NoteMark | null) => t(`mark_${one ?? 'none'}`);
  return (
    <Menu
      label={t('mark', { mark: words(mark) })}
      items={[...noteMarks, null].map((one) => ({ label: words(one), onSelect: () => onChange(one) }))}
      target={
        <button type="button" className={styles.mark} aria-label={t('mark', { mark: words(mark) })}>
          {words(mark)}
        </button>
      }
    />
  );
};

/** How far the first line of a note keeps clear of its mark. */
export const roomForMark = (words: string): CSSProperties =>
  ({ '--mark-letters': words.length }) as CSSProperties;
