import { describe, expect, test } from 'vitest';
import { elsewhereIn, type Known } from '#domain/everything/elsewhere.ts';
import { goalsIn, type Kept } from '#domain/everything/leave-out.ts';
import { namedIn } from '#domain/everything/named-in.ts';
import { writtenAt } from '#domain/everything/written-at.ts';
import type { AnyRecord } from '#domain/everything/papers.ts';
import { newId, type PersonId } from '#domain/ids.ts';

const someone = (name: string) => ({ id: newId<'person'>() as PersonId, name });
const will = someone('Will Ånder');
const wen = someone('Wen Zhao');
const wendy = someone('Wendy Field');
const otherWen = someone('Wen Ito');

const recordOf = (fields: Record<string, unknown>): AnyRecord => fields as AnyRecord;

const known: Known = {
  isNamedIn: namedIn(will, [will, wen]),
  ids: new Set([will.id, 'a-note-of-will']),
  personId: will.id,
};

const noteAbout = (text: string, over: object = {}): Kept => ({
  table: 'notes',
  day: '2026-03-03',
  record: recordOf({
    id: newId<'note'>(),
    personId: wen.id,
    sessionId: null,
    text,
    visibility: 'shared',
    mark: null,
    ...over,
  }),
});

const elsewhere = (kept: Kept) => elsewhereIn(kept, known, goalsIn([]));

describe('who is named', () => {
  test.each([
    ['Ask Will about it', true],
    ['will anders, without the accent', false],
    ['WILL ANDER', true],
    ['Will’s turn', true],
    ['we will see', false],
    ['Willow knows', false],
  ])('“%s”: %s', (text, isNamed) => {
    expect(known.isNamedIn(text)).toBe(isNamed);
  });

  test('a given name of two people names neither, a full name does', () => {
    const isNamedIn = namedIn(wen, [wen, otherWen, wendy]);
    expect(isNamedIn('Wen said so')).toBe(false);
    expect(isNamedIn('wen zhao said so')).toBe(true);
    expect(isNamedIn('Wen Ito said so')).toBe(false);
  });
});

describe('what was written about others', () => {
  test('only lines that name the person go out, with their day', () => {
    const found = elsewhere(noteAbout('Wen is tired.\nWill helps her with the rota.\nHer own matter.'));
    expect(found).toEqual([
      { table: 'notes', day: '2026-03-03', lines: ['Will helps her with the rota.'], isPrivate: false },
    ]);
  });

  test('nothing goes out of what does not name them', () => {
    expect(elsewhere(noteAbout('Wen is tired.'))).toEqual([]);
  });

  test('a private note stays marked as one', () => {
    expect(elsewhere(noteAbout('Will knows.', { visibility: 'private' }))[0]?.isPrivate).toBe(true);
  });

  test('private words of a shared record are told apart', () => {
    const kept: Kept = {
      table: 'feedback',
      day: '2026-03-03',
      record: recordOf({
        id: newId<'feedback'>(),
        personId: wen.id,
        sessionId: null,
        direction: 'to-them',
        state: 'delivered',
        deliveredOn: '2026-03-03',
        behaviour: 'You asked Will first.',
        impression: 'Will may be afraid of her.',
      }),
    };
    expect(elsewhere(kept)).toEqual([
      { table: 'feedback', day: '2026-03-03', lines: ['You asked Will first.'], isPrivate: false },
      { table: 'feedback', day: '2026-03-03', lines: ['Will may be afraid of her.'], isPrivate: true },
    ]);
  });

  test('a mention counts whatever it is called, and its id stays here', () => {
    const [found] = elsewhere(noteAbout(`Told [@the new one](leeway:person/${will.id}) first.`));
    expect(found?.lines).toEqual(['Told @the new one first.']);
  });

  test('a record that points at one of theirs is there, without a word of the rest', () => {
    const found = elsewhere(noteAbout('Nothing of his.', { sessionId: 'a-note-of-will' }));
    expect(found).toEqual([{ table: 'notes', day: '2026-03-03', lines: [], isPrivate: false }]);
  });

  test('the leader’s own page is private', () => {
    const page: Kept = {
      table: 'mirrorPages',
      day: '',
      record: recordOf({ id: '2026-03', personId: null, leaveAlone: 'Will’s rota' }),
    };
    expect(elsewhere(page)).toEqual([
      { table: 'mirrorPages', day: '', lines: ['Will’s rota'], isPrivate: true },
    ]);
  });
});

test('an id tells when its record was written down', () => {
  const at = Temporal.Instant.from('2026-03-03T10:20:30.456Z');
  expect(writtenAt(newId<'note'>(at.epochMilliseconds))).toBe('2026-03-03T10:20:30.456Z');
  expect(writtenAt('theme')).toBeNull();
});
