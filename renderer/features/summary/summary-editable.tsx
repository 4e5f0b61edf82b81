import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { plainWords } from '#domain/text/plain-words.ts';
import { IconButton } from '#ui/button.tsx';
import { SummaryTextEditor } from './summary-text-editor.tsx';
import type { Summary } from './use-summary.ts';
import styles from './summary-paper.module.css';

type SummaryEditableProps = {
  summary: Summary;
  /** Under which the text is edited. */
  id: string;
  /** What was proposed, and what stands on the page; '' takes it off the paper. */
  proposed: string;
  text: string;
  label: string;
  isGuarded?: boolean;
  onTakeOff: () => void;
  children: ReactNode;
};

/** Words on the page. A click, or Enter on their pencil, makes them editable in place. */
export const SummaryEditable = ({
  summary,
  id,
  proposed,
  text,
  label,
  isGuarded,
  onTakeOff,
  children,
}: SummaryEditableProps) => {
  const { t } = useTranslation('summary');
  const [isEditing, setIsEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setIsEditing(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  const editUnlessSelecting = () => {
    if (window.getSelection()?.isCollapsed !== false) setIsEditing(true);
  };
  return (
    <div
      className={styles.entry}
      data-print={text === '' ? 'hide' : undefined}
      data-guarded={isGuarded || undefined}
    >
      {isEditing ? (
        <SummaryTextEditor {...{ summary, id, proposed, label, onTakeOff }} onLeave={leave} />
      ) : (
        <IconButton
          ref={pencil}
          className={styles.pencil}
          data-print="hide"
          label={t('edit', { text: plainWords(text || proposed).slice(0, 60) })}
          icon={<IconPencil size={16} stroke={1.6} />}
          onClick={() => setIsEditing(true)}
        />
      )}
      <div className={isEditing ? styles.onPaper : styles.text} onClick={editUnlessSelecting}>
        {text === '' ? <span className={styles.emptied}>{t('emptied')}</span> : children}
      </div>
    </div>
  );
};
