import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addNote, writeNote } from '#data/notes.ts';
import { type Note, noteMarks } from '#domain/note.ts';
import { givenName, type Person } from '#domain/person.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { DialogActions } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import styles from './person-screen.module.css';

type PersonNoteFormProps = { person: Person; initial?: Note; onDone: () => void };

/** A note outside any session. Private until the leader says otherwise. */
export const PersonNoteForm = ({ person, initial, onDone }: PersonNoteFormProps) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [text, setText] = useState(initial?.text ?? '');
  const [visibility, setVisibility] = useState<Note['visibility']>(initial?.visibility ?? 'private');
  const [mark, setMark] = useState<NonNullable<Note['mark']> | 'none'>(initial?.mark ?? 'none');
  const keep = async () => {
    if (text.trim() === '') return;
    const words = { text: text.trim(), visibility, mark: mark === 'none' ? null : mark };
    const outcome = initial
      ? await writeNote(initial.id, words)
      : await addNote({ personId: person.id, ...words });
    if (outcome.ok) onDone();
  };
  return (
    <form
      className={styles.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextArea
        label={t('pageNoteText')}
        hint={t(visibility === 'private' ? 'pageVisibilityPrivateHint' : 'pageVisibilitySharedHint')}
        minRows={3}
        value={text}
        autoFocus
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Choice
        legend={t('pageVisibility')}
        value={visibility}
        onChange={setVisibility}
        options={[
          { value: 'private', label: t('pageVisibilityPrivate') },
          { value: 'shared', label: t('pageVisibilityShared', { name: givenName(person) }) },
        ]}
      />
      <Choice
        legend={t('pageMark')}
        value={mark}
        onChange={setMark}
        options={[
          { value: 'none' as const, label: t('pageMarkNone') },
          ...noteMarks.map((value) => ({ value, label: t(`pageMark-${value}`) })),
        ]}
      />
      <DialogActions>
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button type="submit" variant="primary" disabled={text.trim() === ''}>
          {t('pageKeepNote')}
        </Button>
      </DialogActions>
    </form>
  );
};
