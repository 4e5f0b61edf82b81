import type { ActionItem } from '#domain/action-item.ts';
import { addDays } from '#domain/calendar.ts';
import { newId } from '#domain/ids.ts';
import type { Note } from '#domain/note.ts';
import { newPerson, type Person } from '#domain/person.ts';
import { newSession, type Session } from '#domain/session.ts';
import type { TalkingPoint } from '#domain/talking-point.ts';
import { actionItems, notes, people, sessions, talkingPoints } from '#data/tables.ts';
import type { Change } from '#vault/table.ts';

/** How much history: whole-vault counts, spread evenly over people and days before `today`. */
export type Size = {
  people: number;
  sessions: number;
  points: number;
  items: number;
  notes: number;
  days: number;
};

/** Five years of a leader with twelve people, and the same leader after one month. */
export const sizes: Record<'month' | 'fiveYears', Size> = {
  month: { people: 12, sessions: 50, points: 300, items: 150, notes: 50, days: 30 },
  fiveYears: { people: 12, sessions: 3000, points: 18_000, items: 9000, notes: 3000, days: 1825 },
};

/** Both vaults hold the same open work, as a leader's desk looks the same in the fifth year as in the first month. */
const openPointsPerPerson = 4;
const openItemsPerPerson = 3;

const words =
  'the rota moved on after two quiet weeks because nobody paged and the export finally held its promise';
const text = (n: number): string =>
  Array.from({ length: n }, (_, at) => words.split(' ')[(at * 7 + n) % 18]).join(' ');

type Put = NonNullable<Change['puts']>[number];

/** The `at`-th of `of` things lies this many days back; the oldest first, the newest yesterday or so. */
const daysBack = (at: number, of: number, days: number): number => Math.floor(days - (at / of) * (days - 1));

const many = <T>(n: number, make: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => make(at));

const pointOf = (session: Session, at: number, isOpen: boolean): TalkingPoint => ({
  id: newId<'talking-point'>(),
  personId: session.personId,
  text: text(8),
  origin: at % 3 === 0 ? 'me' : 'them',
  state: isOpen ? 'open' : 'discussed',
  rank: at,
  moved: 0,
  notes: text(30),
  raisedOn: session.day,
  sessionId: isOpen ? null : session.id,
  discussedOn: isOpen ? null : session.day,
});

const itemOf = (session: Session, at: number, isOpen: boolean): ActionItem => ({
  id: newId<'action-item'>(),
  personId: session.personId,
  text: text(9),
  owner: at % 2 === 0 ? 'me' : 'them',
  due: addDays(session.day, 7),
  cue: '',
  state: isOpen ? 'open' : 'kept',
  moved: 0,
  agreedOn: session.day,
  closedOn: isOpen ? null : addDays(session.day, 6),
  sessionId: session.id,
  talkingPointId: null,
});

const noteOf = (session: Session): Note => ({
  id: newId<'note'>(),
  personId: session.personId,
  sessionId: session.id,
  text: text(120),
  visibility: 'private',
  mark: null,
  writtenOn: session.day,
});

/** One person's share of the vault, oldest first. */
const recordsAbout = (person: Person, share: Omit<Size, 'people'>, today: string): Put[] => {
  const held = many(share.sessions, (at) =>
    newSession(newId<'session'>(), person.id, addDays(today, -daysBack(at, share.sessions, share.days)), {
      state: 'held',
      energy: 4,
    }),
  );
  const sessionFor = (at: number, of: number): Session => {
    const session = held[Math.min(held.length - 1, Math.floor((at / of) * held.length))];
    if (session === undefined) throw new Error('a person without sessions');
    return session;
  };
  return [
    { table: people, record: person },
    ...held.map((record) => ({ table: sessions, record })),
    ...many(share.points, (at) => ({
      table: talkingPoints,
      record: pointOf(sessionFor(at, share.points), at, at >= share.points - openPointsPerPerson),
    })),
    ...many(share.items, (at) => ({
      table: actionItems,
      record: itemOf(sessionFor(at, share.items), at, at >= share.items - openItemsPerPerson),
    })),
    ...many(share.notes, (at) => ({ table: notes, record: noteOf(sessionFor(at, share.notes)) })),
  ];
};

/** Every record of a vault of `size`, as one list of puts. */
export const manyRecords = (size: Size, today: string): Put[] =>
  many(size.people, (which) => {
    const share = (n: number): number => Math.floor(n / size.people) + (which < n % size.people ? 1 : 0);
    const name = `Person ${String.fromCodePoint(65 + which)}`;
    const person = newPerson(newId<'person'>(), name, addDays(today, -size.days));
    const counts = {
      sessions: share(size.sessions),
      points: share(size.points),
      items: share(size.items),
      notes: share(size.notes),
      days: size.days,
    };
    return recordsAbout(person, counts, today);
  }).flat();
