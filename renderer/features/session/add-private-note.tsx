import { type Ref, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addNote, writeNote } from '#data/notes.ts';
import { withdrawNote } from '#data/session-desk.ts';
import type { NoteId, PersonId, SessionId } from '#domain/ids.ts';
import type { NoteMark } from '#domain/sessions/note.ts';
import { NoteMarkMenu, roomForMark } from './note-mark-menu.tsx';
import styles from './only-for-you.module.css';
import { useNewLine } from '#parts/use-new-line.ts';

type AddPrivateNoteProps = {
  ref?: Ref<HTMLTextAreaElement>;
  personId: PersonId;
  sessionId: SessionId;
  onTyping: (id: NoteId | null) => void;
};

/** Type and go on. What is written here is an impression until it is marked otherwise. */
export const AddPrivateNote = ({ ref, personId, sessionId, onTyping }: AddPrivateNoteProps) => {
  const { t } = useTranslation('session');
  const [mark, setMark] = useState<NoteMark | null>('impression');
  const line = useNewLine<NoteId>({
    add: (text) => addNote({ personId, sessionId, text, visibility: 'private', mark }),
    write: (id, text) => writeNote(id, { text }),
    withdraw: withdrawNote,
  });
  useEffect(() => onTyping(line.heldId), [line.heldId, onTyping]);
  const changeMark = (next: NoteMark | null) => {
    setMark(next);
    if (line.heldId) void writeNote(line.heldId, { mark: next });
  };
  return (
    <div className={styles.note} style={roomForMark(t(`mark_${mark ?? 'none'}`))}>
      <NoteMarkMenu mark={mark} onChange={changeMark} />
      <textarea
        autoComplete="off"
        ref={ref}
        aria-label={t('addPrivate')}
        placeholder={t('addPrivatePlaceholder')}
        rows={1}
        className={styles.text}
        value={line.text}
        onChange={(event) => line.change(event.currentTarget.value)}
        onBlur={() => void line.finish()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          void line.finish();
        }}
      />
    </div>
  );
};
