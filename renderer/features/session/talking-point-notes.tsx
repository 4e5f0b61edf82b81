import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { writeTalkingPoint } from '#data/talking-points.ts';
import type { TalkingPoint } from '#domain/talking-point.ts';
import { MarkdownEditor } from '#ui/markdown-editor.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { useDraft } from '#ui/use-draft.ts';
import styles from './agenda.module.css';
import { isCommandId, type OnCall, useSessionCommands } from './session-commands.ts';

type TalkingPointNotesProps = {
  point: TalkingPoint;
  /** Only one point has its editor mounted, so that thirty stay as quick as one. */
  isOpen: boolean;
  onOpen: () => void;
  onLeave: () => void;
  onCall: OnCall;
};

/** Notes on a point: read until they are clicked or reached by Tab, then written in place. */
export const TalkingPointNotes = ({ point, isOpen, onOpen, onLeave, onCall }: TalkingPointNotesProps) => {
  const { t } = useTranslation('session');
  const commands = useSessionCommands();
  const { text, change, flush } = useDraft(point.notes, (notes) => writeTalkingPoint(point.id, { notes }));
  const pressedAt = useRef<{ x: number; y: number } | null>(null);
  const label = t('notesOn', { text: point.text });
  if (isOpen)
    return (
      <div className={styles.notes}>
        <MarkdownEditor
          label={label}
          placeholder={t('notesPlaceholder')}
          value={text}
          onChange={change}
          onBlur={() => void flush()}
          onLeave={onLeave}
          autoFocus={pressedAt.current ?? true}
          commands={commands}
          onCommand={(id) => {
            if (isCommandId(id)) onCall({ id, text: '', pointId: point.id });
          }}
        />
      </div>
    );
  return (
    <div
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      tabIndex={0}
      className={styles.notes}
      data-empty={text.trim() === '' || undefined}
      onMouseDown={(event) => {
        // A link in the notes is followed; anywhere else the text opens where it was pressed.
        if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
        else pressedAt.current = { x: event.clientX, y: event.clientY };
      }}
      onFocus={() => {
        onOpen();
        requestAnimationFrame(() => {
          pressedAt.current = null;
        });
      }}
    >
      {text.trim() === '' ? (
        <span className={styles.placeholder}>{t('notesPlaceholder')}</span>
      ) : (
        <MarkdownText text={text} />
      )}
    </div>
  );
};
