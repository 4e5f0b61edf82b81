import {
  actionItems,
  feedback,
  mirrorPages,
  notes,
  people,
  recognitions,
  sessions,
  talkingPoints,
} from '#data/tables.ts';
import type { ActionItem } from '#domain/sessions/action-item.ts';
import { addDays, type Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { newId } from '#domain/ids.ts';
import { monthOf, monthsDownFrom } from '#domain/time/month.ts';
import type { Note } from '#domain/sessions/note.ts';
import { newPerson, type Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import { newSession, type Session, type SessionKind } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import { areaPuts, manyAreas, manyAutonomyRecords } from './many-autonomy-records.ts';
import { manyBanks, manyGrowthRecords } from './many-growth-records.ts';
import { daysBack, type History, many, type Put, steadily, text, turn } from './spread-records.ts';

/** How much history: whole-vault counts, spread evenly over people and days before `today`. */
export type Size = {
  people: number;
  sessions: number;
  points: number;
  items: number;
  notes: number;
  days: number;
};

/** Five years of a leader with twelve people, and the same leader after one month. What is not counted here has a rate. */
export const sizes: Record<'month' | 'fiveYears', Size> = {
  month: { people: 12, sessions: 50, points: 300, items: 150, notes: 50, days: 30 },
  fiveYears: { people: 12, sessions: 3000, points: 18_000, items: 9000, notes: 3000, days: 1825 },
};

/** Both vaults hold the same open work, as a leader's desk looks the same in the fifth year as in the first month. */
const openPointsPerPerson = 4;
const openItemsPerPerson = 3;

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
  state: isOpen ? 'open' : at % 6 === 0 ? 'broken' : 'kept',
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

const heldOn = (person: Person, day: Day, at: number): Session =>
  newSession(newId<'session'>(), person.id, day, {
    state: 'held',
    energy: turn([4, 3, 4, 5, 2], at),
    kinds: kindsOf(at),
    startedAt: `${day}T14:00:00.000Z`,
    endedAt: `${day}T14:${String(25 + (at % 30))}:00.000Z`,
  });

/** One talk in six is about growth, one in twelve about career. */
const kindsOf = (at: number): SessionKind[] =>
  at % 12 === 0 ? ['regular', 'career'] : at % 6 === 0 ? ['growth'] : ['regular'];

/** Feedback and thanks, three of each in two months. */
const saidTo = (person: Person, history: History): Put[] => [
  ...steadily(
    history,
    1.5,
    feedback,
    (on, at): Feedback => ({
      id: newId<'feedback'>(),
      personId: person.id,
      sessionId: null,
      direction: at % 6 === 0 ? 'to-me' : 'to-them',
      kind: at % 3 === 0 ? 'redirecting' : 'reinforcing',
      situation: text(10),
      behaviour: text(14),
      impact: text(12),
      impression: '',
      state: at % 2 === 0 ? 'delivered' : 'checked',
      observedOn: on,
      deliveredOn: on,
      checkedOn: at % 2 === 0 ? null : addDays(on, 14),
      outcome: at % 2 === 0 ? '' : text(10),
    }),
  ),
  ...steadily(
    history,
    1.5,
    recognitions,
    (on): Recognition => ({
      id: newId<'recognition'>(),
      personId: person.id,
      sessionId: null,
      act: text(10),
      effect: text(10),
      state: 'spoken',
      notedOn: on,
      spokenOn: on,
    }),
  ),
];

const mirrorPuts = ({ days, today }: History): Put[] =>
  monthsDownFrom(monthOf(today), monthOf(addDays(today, -days))).map((month) => ({
    table: mirrorPages,
    record: { id: month, personId: null, leaveAlone: text(10), writtenOn: `${month}-02` },
  }));

/** One person's share of the vault, oldest first. */
const recordsAbout = (person: Person, share: Omit<Size, 'people'>, today: string): Put[] => {
  const held = many(share.sessions, (at) =>
    heldOn(person, addDays(today, -daysBack(at, share.sessions, share.days)), at),
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
export const manyRecords = (size: Size, today: string): Put[] => {
  const history = { days: size.days, today };
  const areas = manyAreas(history);
  const bank = manyBanks(history);
  const ofPeople = many(size.people, (which) => {
    const share = (n: number): number => Math.floor(n / size.people) + (which < n % size.people ? 1 : 0);
    const name = `Person ${String.fromCodePoint(65 + which)}`;
    const person = newPerson(newId<'person'>(), name, addDays(today, -size.days));
    const theirs = { ...history, phase: which / size.people };
    const counts = {
      sessions: share(size.sessions),
      points: share(size.points),
      items: share(size.items),
      notes: share(size.notes),
      days: size.days,
    };
    return [
      ...recordsAbout(person, counts, today),
      ...manyAutonomyRecords(person, which, areas, theirs),
      ...manyGrowthRecords(person, which, bank, theirs),
      ...saidTo(person, theirs),
    ];
  });
  return [...areaPuts(areas), ...bank.puts, ...mirrorPuts(history), ...ofPeople.flat()];
};
