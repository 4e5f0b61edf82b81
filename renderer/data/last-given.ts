import type { Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import { type LastGiven, lastGiven } from '#domain/feedback/feedback-figures.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Recognition } from '#domain/feedback/recognition.ts';
import type { Query } from './live.ts';
import { personWith } from './people.ts';
import { thresholds } from './preferences.ts';
import { feedback, recognitions } from './tables.ts';

/** How many of the latest are looked through; what is older counts as never. */
const lookBack = 40;

/** The days since each, and the very items they count from, newest first. */
export type GivenTo = { given: LastGiven[]; feedback: Feedback[]; thanks: Recognition[] };

/** When the person was last thanked and last heard feedback of each kind; `null` when there is no such person. */
export const givenTo =
  (personId: PersonId, today: Day): Query<GivenTo | null> =>
  async (reader) => {
    const [person, heard, thanks, after] = await Promise.all([
      personWith(personId)(reader),
      reader.list(feedback, { personId, flag: '', newest: lookBack }),
      reader.list(recognitions, { personId, flag: 'spoken', newest: lookBack }),
      thresholds(reader),
    ]);
    if (person === null) return null;
    const toThem = heard.filter(
      ({ direction, deliveredOn }) => direction === 'to-them' && deliveredOn !== null,
    );
    return { given: lastGiven({ person, feedback: toThem, thanks, today }, after), feedback: toThem, thanks };
  };
