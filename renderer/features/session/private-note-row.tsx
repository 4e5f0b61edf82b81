import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { deleteNote, writeNote } from '#data/notes.ts';
import type { Note } from '#domain/sessions/note.ts';
import { useUndoToast } from '#parts/use-undo-toast.ts';
import { IconButton } from '#ui/button.tsx';
import { useDraft } from '#ui/use-draft.ts';
import { NoteMarkMenu, roomForMark } from './note-mark-menu.tsx';
import styles from './only-for-you.module.css';

type PrivateNoteRowProps = {
  note: Note;
  /** Enter: on to the next note. */
  onDone: () => void;
};

/** One private note, changed where it stands; without words it goes. */
export const PrivateNoteRow = ({ note, onDone }: PrivateNoteRowProps) => {
  const { t } = useTranslation('session');
  const undoToast = useUndoToast();
  const { text, change, flush } = useDraft(note.text, (next) => writeNote(note.id, { text: next }));
  const remove = async () => {
    await flush();
    const outcome = await deleteNote(note.id);
    if (outcome.ok) undoToast(t('deletedPrivate'));
  };
  return (
    <li className={styles.note} style={roomForMark(t(`mark_${note.mark ?? 'none'}`))}>
      <NoteMarkMenu mark={note.mark} onChange={(mark) => void writeNote(note.id, { mark })} />
      <textarea
        autoComplete="off"
        aria-label={t('privateNote')}
        rows={1}
        className={styles.text}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => void flush()}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && text === '') {
            event.preventDefault();
            void remove();
          }
          if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          onDone();
        }}
      />
      <IconButton
        label={t('deletePrivate')}
        icon={<IconX size={14} stroke={1.6} />}
        className={styles.remove}
        onClick={() => void remove()}
      />
    </li>
  );
};
