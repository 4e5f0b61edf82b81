import { newId } from '#domain/ids.ts';
import { addDays } from '#domain/calendar.ts';
import type { ActionItemId, NoteId, PersonId, SessionId, TalkingPointId } from '#domain/ids.ts';
import { newPerson } from '#domain/person.ts';
import { newSession } from '#domain/session.ts';
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

const spread = (at: number, of: number, days: number): number => Math.floor(days - (at / of) * (days - 1));

/** Every record of a vault of `size`, oldest first, as one list of puts. */
export const manyRecords = (size: Size, today: string): Put[] => {
  const puts: Put[] = [];
  const persons = Array.from({ length: size.people }, (_, at) =>
    newPerson(
      newId<'person'>() as PersonId,
      `Person ${String.fromCodePoint(65 + at)}`,
      addDays(today, -size.days),
    ),
  );
  puts.push(...persons.map((record) => ({ table: people, record })));
  for (const [which, person] of persons.entries()) {
    const perPerson = (n: number): number => Math.floor(n / size.people) + (which < n % size.people ? 1 : 0);
    const held = Array.from({ length: perPerson(size.sessions) }, (_, at, all = perPerson(size.sessions)) => {
      const day = addDays(today, -spread(at, all, size.days));
      return newSession(newId<'session'>() as SessionId, person.id, day, { state: 'held', energy: 4 });
    });
    puts.push(...held.map((record) => ({ table: sessions, record })));
    const sessionOf = (at: number, of: number) =>
      held[Math.min(held.length - 1, Math.floor((at / of) * held.length))];
    const points = perPerson(size.points);
    for (let at = 0; at < points; at += 1) {
      const session = sessionOf(at, points);
      const isOpen = at >= points - openPointsPerPerson;
      puts.push({
        table: talkingPoints,
        record: {
          id: newId<'talking-point'>() as TalkingPointId,
          personId: person.id,
          text: text(8),
          origin: at % 3 === 0 ? ('me' as const) : ('them' as const),
          state: isOpen ? ('open' as const) : ('discussed' as const),
          rank: at,
          moved: 0,
          notes: text(30),
          raisedOn: session?.day ?? today,
          sessionId: isOpen ? null : (session?.id ?? null),
          discussedOn: isOpen ? null : (session?.day ?? null),
        },
      });
    }
    const items = perPerson(size.items);
    for (let at = 0; at < items; at += 1) {
      const session = sessionOf(at, items);
      const isOpen = at >= items - openItemsPerPerson;
      puts.push({
        table: actionItems,
        record: {
          id: newId<'action-item'>() as ActionItemId,
          personId: person.id,
          text: text(9),
          owner: at % 2 === 0 ? ('me' as const) : ('them' as const),
          due: addDays(session?.day ?? today, 7),
          cue: '',
          state: isOpen ? ('open' as const) : ('kept' as const),
          moved: 0,
          agreedOn: session?.day ?? today,
          closedOn: isOpen ? null : addDays(session?.day ?? today, 6),
          sessionId: session?.id ?? null,
          talkingPointId: null,
        },
      });
    }
    const noteCount = perPerson(size.notes);
    for (let at = 0; at < noteCount; at += 1) {
      const session = sessionOf(at, noteCount);
      puts.push({
        table: notes,
        record: {
          id: newId<'note'>() as NoteId,
          personId: person.id,
          sessionId: session?.id ?? null,
          text: text(120),
          visibility: 'private' as const,
          mark: null,
          writtenOn: session?.day ?? today,
        },
      });
    }
  }
  return puts;
};
