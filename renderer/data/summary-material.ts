import type { PersonId } from '#domain/ids.ts';
import type { SummaryRecords } from '#domain/summary-entry.ts';
import type { Period } from '#domain/summary-period.ts';
import type { Query } from './live.ts';
import { actionItems, feedback, notes, recognitions, sessions, talkingPoints } from './tables.ts';

/**
 * The records a summary of the period may draw from. Action items come from before it too: an item counts on the day
 * it was closed, and only the day it was agreed on is in the index.
 */
export const summaryMaterial =
  (personId: PersonId, { from, to }: Period): Query<SummaryRecords> =>
  async (reader) => {
    const span = { personId, from, to };
    const [ofSessions, points, items, ofFeedback, thanks, ofNotes] = await Promise.all([
      reader.list(sessions, { ...span, flag: 'held' }),
      reader.list(talkingPoints, { ...span, flag: 'discussed' }),
      reader.list(actionItems, { personId, to }),
      reader.list(feedback, span),
      reader.list(recognitions, span),
      reader.list(notes, span),
    ]);
    return {
      sessions: ofSessions,
      points,
      items,
      feedback: ofFeedback,
      recognitions: thanks,
      notes: ofNotes,
    };
  };
