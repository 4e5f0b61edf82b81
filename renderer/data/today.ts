import type { ActionItem } from '#domain/sessions/action-item.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { Person } from '#domain/people/person.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Session } from '#domain/sessions/session.ts';
import type { TalkingPoint } from '#domain/sessions/talking-point.ts';
import type { Reader } from '#vault/table.ts';
import type { Query } from './live.ts';
import { activePeople } from './people.ts';
import { lastThanked } from './recognitions.ts';
import { lastHeldWith } from './sessions.ts';
import { actionItems, feedback, recognitions, sessions, talkingPoints } from './tables.ts';

/** What the first screen knows about one person: open records and the latest ones, never the history. */
export type PersonNow = {
  person: Person;
  lastHeld: Session | null;
  upcoming: Session | null;
  openPoints: TalkingPoint[];
  openItems: ActionItem[];
  undelivered: Feedback[];
  unspoken: Recognition[];
  lastThanks: Recognition | null;
};

const openRecords = async (reader: Reader) => {
  const [running, planned, points, items, undelivered, unspoken] = await Promise.all([
    reader.list(sessions, { flag: 'running' }),
    reader.list(sessions, { flag: 'planned' }),
    reader.list(talkingPoints, { flag: 'open' }),
    reader.list(actionItems, { flag: 'open' }),
    reader.list(feedback, { flag: 'undelivered' }),
    reader.list(recognitions, { flag: 'to-speak' }),
  ]);
  const live = running.filter(({ isWrittenUp }) => !isWrittenUp);
  return { upcoming: [...live, ...planned], points, items, undelivered, unspoken };
};

/** Everything Today and the people list need, for every active person by name. Its cost does not grow with history. */
export const everyoneNow: Query<PersonNow[]> = async (reader) => {
  const [people, open] = await Promise.all([activePeople(reader), openRecords(reader)]);
  return Promise.all(
    people.map(async (person) => {
      const about = (record: { personId: string }) => record.personId === person.id;
      const [lastHeld, lastThanks] = await Promise.all([
        lastHeldWith(person.id)(reader),
        lastThanked(person.id)(reader),
      ]);
      return {
        person,
        lastHeld,
        lastThanks,
        upcoming: open.upcoming.find(about) ?? null,
        openPoints: open.points.filter(about),
        openItems: open.items.filter(about),
        undelivered: open.undelivered.filter(about),
        unspoken: open.unspoken.filter(about),
      };
    }),
  );
};
