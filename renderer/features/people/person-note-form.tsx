import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addNote, writeNote } from '#data/notes.ts';
import { withdrawNote } from '#data/session-desk.ts';
import { freshId } from '#data/store.ts';
import type { NoteId } from '#domain/ids.ts';
import { type Note, noteMarks } from '#domain/sessions/note.ts';
import { isNoteOutOfSight } from '#domain/out-of-sight.ts';
import { givenName, type Person } from '#domain/people/person.ts';
import { useKeptForm } from '#parts/use-kept-form.ts';
import { OutOfSightWords } from '#parts/out-of-sight-words.tsx';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { DialogActions } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import styles from './person-screen.module.css';

type PersonNoteFormProps = { person: Person; initial?: Note; onDone: () => void };

type NoteWords = Pick<Note, 'text' | 'visibility' | 'mark'>;

const wordsOf = ({ text, visibility, mark }: Note): NoteWords => ({ text, visibility, mark });
const blank: NoteWords = { text: '', visibility: 'private', mark: null };

/** A note outside any session. Private until the leader says otherwise. */
export const PersonNoteForm = ({ person, initial, onDone }: PersonNoteFormProps) => {
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [id] = useState(() => initial?.id ?? freshId<NoteId>());
  const write = (words: NoteWords) => {
    const clean = { ...words, text: words.text.trim() };
    return initial ? writeNote(id, clean) : addNote({ personId: person.id, ...clean }, id);
  };
  const { values, change, finish } = useKeptForm({
    initial: initial ? wordsOf(initial) : blank,
    place: { field: 'form-note', personId: person.id, of: initial?.id ?? '' },
    isWorthKeeping: (words) => words.text.trim() !== '',
    keep: write,
    withdraw: (before) => (initial ? writeNote(id, before) : withdrawNote(id)),
  });
  const { text, visibility, mark } = values;
  const isOut = usePrivateHidden((state) => state.isHidden) && isNoteOutOfSight(values);
  const keep = async () => {
    if (text.trim() === '') return;
    if (await finish(() => write(values))) onDone();
  };
  return (
    <form
      className={styles.sheet}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {isOut ? (
        <OutOfSightWords />
      ) : (
        <TextArea
          label={t('pageNoteText')}
          hint={t(visibility === 'private' ? 'pageVisibilityPrivateHint' : 'pageVisibilitySharedHint')}
          minRows={3}
          value={text}
          autoFocus
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      )}
      <Choice
        legend={t('pageVisibility')}
        value={visibility}
        onChange={(next) => change({ visibility: next })}
        options={[
          { value: 'private', label: t('pageVisibilityPrivate') },
          { value: 'shared', label: t('pageVisibilityShared', { name: givenName(person) }) },
        ]}
      />
      <Choice
        legend={t('pageMark')}
        value={mark ?? 'none'}
        onChange={(next) => change({ mark: next === 'none' ? null : next })}
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
