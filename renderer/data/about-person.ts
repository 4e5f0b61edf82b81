import type { PersonId } from '#domain/ids.ts';
import type { Query } from './live.ts';
import { actionItems, feedback, notes, recognitions, sessions, summaries, talkingPoints } from './tables.ts';

/** How many records of each kind are about one person. */
export type CountsAbout = {
  sessions: number;
  talkingPoints: number;
  actionItems: number;
  notes: number;
  feedback: number;
  thanks: number;
  summaries: number;
};

/** What goes when a person is deleted, counted by the index alone. */
export const countsAbout =
  (personId: PersonId): Query<CountsAbout> =>
  async (reader) => ({
    sessions: await reader.count(sessions, { personId }),
    talkingPoints: await reader.count(talkingPoints, { personId }),
    actionItems: await reader.count(actionItems, { personId }),
    notes: await reader.count(notes, { personId }),
    feedback: await reader.count(feedback, { personId }),
    thanks: await reader.count(recognitions, { personId }),
    summaries: await reader.count(summaries, { personId }),
  });
