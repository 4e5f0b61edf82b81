import { addDays, type Day } from '#domain/time/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import {
  suggestionDays,
  type ThanksSuggestion,
  thanksSuggestions,
} from '#domain/feedback/thanks-suggestion.ts';
import type { Query } from './live.ts';
import { decisions, evidence, experiments, feedback, growthGoals, recognitions } from './tables.ts';

/** The outcome of a decision and the check of feedback come later than the day they are listed under. */
const outcomeDays = 120;

/**
 * Wins of the last 60 days that nobody was thanked for, newest first: with one person, or (`null`) with everyone.
 * Reads the recent records only.
 */
export const thanksToSuggest =
  (personId: PersonId | null, today: Day): Query<ThanksSuggestion[]> =>
  async (reader) => {
    const whom = personId === null ? {} : { personId };
    const recent = { ...whom, from: addDays(today, -suggestionDays) };
    const longer = { ...whom, from: addDays(today, -suggestionDays - outcomeDays) };
    const [ofEvidence, open, closed, ofDecisions, ofExperiments, ofFeedback, thanks] = await Promise.all([
      reader.list(evidence, recent),
      reader.list(growthGoals, { ...whom, flag: 'open' }),
      reader.list(growthGoals, { ...recent, flag: 'closed' }),
      reader.list(decisions, { ...longer, flag: 'known' }),
      reader.list(experiments, { ...recent, flag: 'closed' }),
      reader.list(feedback, { ...longer, flag: '' }),
      reader.list(recognitions, longer),
    ]);
    return thanksSuggestions(
      {
        evidence: ofEvidence,
        goals: [...open, ...closed],
        decisions: ofDecisions,
        experiments: ofExperiments,
        feedback: ofFeedback,
        thanks,
      },
      today,
    );
  };
