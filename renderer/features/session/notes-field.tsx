import { useRef } from 'react';
import { MarkdownEditor } from '#ui/markdown-editor.tsx';
import { MarkdownText } from '#ui/markdown-text.tsx';
import { useDraft } from '#ui/use-draft.ts';
import styles from './notes-field.module.css';
import { isCommandId, type OnCall, useSessionCommands } from './session-commands.ts';

type NotesFieldProps = {
  label: string;
  placeholder: string;
  saved: string;
  save: (markdown: string) => Promise<{ ok: boolean }>;
  /** Only one field has its editor mounted, so that thirty points stay as quick as one. */
  isOpen: boolean;
  onOpen: () => void;
  onLeave: () => void;
  onCommand: (id: Parameters<OnCall>[0]['id']) => void;
  /** Shows the placeholder also while nobody points at it. */
  isInviting?: boolean;
};

/** Shared notes: read until they are pressed or reached by Tab, then written in place. */
export const NotesField = (props: NotesFieldProps) => {
  const { label, placeholder, isOpen, onLeave } = props;
  const commands = useSessionCommands();
  const { text, change, flush } = useDraft(props.saved, props.save);
  const pressedAt = useRef<{ x: number; y: number } | null>(null);
  const open = (place: { x: number; y: number } | null) => {
    pressedAt.current = place;
    props.onOpen();
  };
  if (isOpen)
    return (
      <div className={styles.notes}>
        <MarkdownEditor
          label={label}
          placeholder={placeholder}
          value={text}
          onChange={change}
          onBlur={() => void flush()}
          onLeave={onLeave}
          autoFocus={pressedAt.current ?? true}
          commands={commands}
          onCommand={(id) => {
            if (isCommandId(id)) props.onCommand(id);
          }}
        />
      </div>
    );
  const isEmpty = text.trim() === '';
  return (
    <div
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      tabIndex={0}
      className={styles.notes}
      data-empty={isEmpty || undefined}
      onMouseDown={(event) => {
        // The editor takes the caret itself. Counted from the text, since the page moves as another editor closes.
        event.preventDefault();
        // A link in the notes is followed.
        if (event.target instanceof Element && event.target.closest('a')) return;
        const { left, top } = event.currentTarget.getBoundingClientRect();
        open({ x: event.clientX - left, y: event.clientY - top });
      }}
      onFocus={() => open(null)}
    >
      {isEmpty ? (
        <span className={props.isInviting ? styles.invitation : styles.placeholder}>{placeholder}</span>
      ) : (
        <MarkdownText text={text} />
      )}
    </div>
  );
};
