import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { deleteNote } from '#data/notes.ts';
import type { Day } from '#domain/time/calendar.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { Person } from '#domain/people/person.ts';
import { Dialog } from '#ui/dialog.tsx';
import { shortDay } from '#ui/format.ts';
import { HiddenText } from '#ui/hidden-text.tsx';
import { Menu } from '#ui/menu.tsx';
import { PersonNoteForm } from './person-note-form.tsx';
import { PersonNoteText } from './person-note-text.tsx';
import { useWithUndo } from './person-with-undo.ts';
import styles from './person-timeline.module.css';

type PersonTimelineNoteProps = { note: Note; person: Person; today: Day; isOut: boolean };

export const PersonTimelineNote = ({ note, person, today, isOut }: PersonTimelineNoteProps) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [isEditing, setIsEditing] = useState(false);
  const withUndo = useWithUndo();
  const remove = () => withUndo(deleteNote(note.id), t('pageNoteDeleted'));
  return (
    <article className={styles.note}>
      <div className={styles.grow}>
        <HiddenText>
          <h2>{t('pageNote')}</h2>
        </HiddenText>
        {isOut ? null : <PersonNoteText note={note} />}
      </div>
      <Menu
        label={t('pageMoreNote', { day: shortDay(note.writtenOn, today) })}
        items={[
          { label: t('pageEditNote'), onSelect: () => setIsEditing(true) },
          { label: t('pageDeleteNote'), onSelect: () => void remove(), isDanger: true },
        ]}
      />
      {isEditing ? (
        <Dialog title={t('pageEditNoteTitle')} closeLabel={ui('close')} onClose={() => setIsEditing(false)}>
          <PersonNoteForm person={person} initial={note} onDone={() => setIsEditing(false)} />
        </Dialog>
      ) : null}
    </article>
  );
};
