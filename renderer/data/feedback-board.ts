import { addDays, type Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { Person } from '#domain/people/person.ts';
import type { Thresholds } from '#domain/thresholds.ts';
import type { Query } from './live.ts';
import { activePeople } from './people.ts';
import { thresholds } from './preferences.ts';
import { feedback } from './tables.ts';

export type BoardEntry = { feedback: Feedback; person: Person };

export type FeedbackBoard = {
  /** Everyone active, by name. */
  people: Person[];
  /** Undelivered whatever its age; delivered, checked and dropped in the window; to the leader over a year. */
  entries: BoardEntry[];
  after: Thresholds;
};

/** How long feedback to the leader stays on the board: it is rare. */
const toMeDays = 365;

/** All feedback that is on its way, with everyone. */
export const feedbackBoard =
  (today: Day): Query<FeedbackBoard> =>
  async (reader) => {
    const [people, after] = await Promise.all([activePeople(reader), thresholds(reader)]);
    const { windowDays } = after;
    const from = addDays(today, -Math.max(windowDays, toMeDays));
    const [undelivered, others] = await Promise.all([
      reader.list(feedback, { flag: 'undelivered' }),
      reader.list(feedback, { flag: '', from }),
    ]);
    const windowFrom = addDays(today, -windowDays);
    const isShown = ({ direction, deliveredOn, observedOn }: Feedback): boolean =>
      (deliveredOn ?? observedOn) >= (direction === 'to-me' ? from : windowFrom);
    const byId = new Map(people.map((person) => [person.id, person]));
    const entries = [...undelivered, ...others.filter(isShown)].flatMap((entry) => {
      const person = byId.get(entry.personId);
      return person ? [{ feedback: entry, person }] : [];
    });
    return { people, entries, after };
  };
