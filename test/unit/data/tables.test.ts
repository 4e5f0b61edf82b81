import { expect, test } from 'vitest';
import { notes } from '#data/tables.ts';
import type { NoteId, PersonId } from '#domain/ids.ts';
import type { Note } from '#domain/sessions/note.ts';

const note: Note = {
  id: 'a' as NoteId,
  personId: 'wen' as PersonId,
  sessionId: null,
  text: 'words',
  visibility: 'shared',
  mark: null,
  writtenOn: '2026-03-01',
};

test('the disk does not tell private notes from others', () => {
  const shared = notes.index(note);
  for (const mark of ['impression', 'fact', null] as const)
    expect(notes.index({ ...note, visibility: 'private', mark })).toEqual(shared);
});
