import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './markdown-editor.module.css';
import type { MarkdownEditorProps } from './markdown-editor-type.ts';

/** Markdown as it is written, for notes with more in them than the editor can show. */
export const PlainMarkdown = ({
  label,
  value,
  onChange,
  onBlur,
  onLeave,
  placeholder,
  autoFocus,
}: MarkdownEditorProps) => {
  const { t } = useTranslation('ui');
  const reason = useId();
  return (
    <div className={styles.editor}>
      <textarea
        autoComplete="off"
        aria-label={label}
        aria-describedby={reason}
        className={styles.plain}
        value={value}
        placeholder={placeholder}
        autoFocus={autoFocus !== undefined && autoFocus !== false}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onLeave?.();
        }}
      />
      <div id={reason} className={styles.reason}>
        {t('plainMarkdown')}
      </div>
    </div>
  );
};
