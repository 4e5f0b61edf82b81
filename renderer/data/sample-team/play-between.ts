import { addNote } from '#data/notes.ts';
import { rememberSummary } from '#data/summaries.ts';
import type { Day } from '#domain/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import { type Deed, done } from './deed.ts';
import { type Context, feedbackDeeds, itemDeeds, thanksDeeds } from './play-entries.ts';
import type { BetweenScript } from './script.ts';
import { workday } from './script-days.ts';

const minute = 11 * 60;

/** What happened with a person between two sessions. */
export const betweenDeeds = (id: PersonId, entry: BetweenScript, today: Day): Deed[] => {
  const day = workday(today, entry.daysAgo);
  const context: Context = { personId: id, day, today, session: () => null };
  switch (entry.kind) {
    case 'feedback':
      return feedbackDeeds(context, entry.feedback, minute);
    case 'thanks':
      return thanksDeeds(context, entry.thanks, minute);
    case 'item':
      return itemDeeds(context, entry.item, minute);
    case 'note': {
      const { text, visibility, mark } = entry;
      return [
        { day, minute, act: () => done(addNote({ personId: id, text, visibility, mark: mark ?? null })) },
      ];
    }
    case 'summary': {
      const from = workday(today, entry.fromDaysAgo);
      const { reader, text, entries } = entry;
      const summary = {
        personId: id,
        from,
        to: day,
        reader,
        text,
        entries,
        format: 'markdown' as const,
        privateEntries: 0,
      };
      return [{ day, minute, act: () => done(rememberSummary(summary)) }];
    }
  }
};
