import type { NoteId, PersonId, SessionId } from '#domain/ids.ts';
import type { Note, NoteMark } from '#domain/sessions/note.ts';
import type { CommitOutcome, Reader } from '#vault/table.ts';
import { markedAsEdited } from './held-sessions.ts';
import type { Query } from './live.ts';
import { patch } from './patch.ts';
import { commit, freshId, noChange, today } from './store.ts';
import { notes, sessions } from './tables.ts';
import { undoable } from './undo.ts';

const inOrderWritten = (a: Note, b: Note): number => (a.id < b.id ? -1 : 1);

/** Notes of one session, private and shared, in the order they were written. */
export const notesIn =
  (personId: PersonId, sessionId: SessionId): Query<Note[]> =>
  async (reader) => {
    const day = (await reader.get(sessions, sessionId))?.day;
    if (day === undefined) return [];
    const found = await reader.list(notes, { personId, from: day, to: day });
    return found.filter((note) => note.sessionId === sessionId).toSorted(inOrderWritten);
  };

export type NewNote = {
  personId: PersonId;
  sessionId?: SessionId | null;
  text: string;
  visibility: Note['visibility'];
  mark?: NoteMark | null;
};

/** Writes a note down, or writes again what was noted under `id`. In a session it carries that session's day, else today's. */
export const addNote = (note: NewNote, id: NoteId = freshId<NoteId>()): Promise<CommitOutcome<NoteId>> =>
  commit(async (reader) => {
    const session = note.sessionId ? await reader.get(sessions, note.sessionId) : undefined;
    const record: Note = {
      id,
      personId: note.personId,
      sessionId: session?.id ?? null,
      text: note.text,
      visibility: note.visibility,
      mark: note.mark ?? null,
      writtenOn: session?.day ?? today(),
    };
    return {
      puts: [{ table: notes, record }, ...(await markedAsEdited(reader, session?.id ?? null))],
      result: id,
    };
  });

const alongHeld = (reader: Reader, note: Note) => markedAsEdited(reader, note.sessionId);

export const writeNote = (
  id: NoteId,
  changes: Partial<Pick<Note, 'text' | 'mark' | 'visibility'>>,
): Promise<CommitOutcome> => patch(notes, id, changes, alongHeld);

export const deleteNote = (id: NoteId): Promise<CommitOutcome> =>
  undoable(
    'note-deleted',
    commit(async (reader) => {
      const note = await reader.get(notes, id);
      if (note === undefined) return noChange;
      return { puts: await alongHeld(reader, note), deletes: [{ table: notes, id }] };
    }),
  );
