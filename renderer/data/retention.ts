import type { Day } from '#domain/time/calendar.ts';
import type { Feedback } from '#domain/feedback/feedback.ts';
import type { Note } from '#domain/sessions/note.ts';
import type { Person } from '#domain/people/person.ts';
import type { Preference } from '#domain/preference.ts';
import {
  type Impression,
  impressionInFeedback,
  impressionInNote,
  isOffered,
  lastDayOffered,
  mayAskAgain,
  usualImpressionMonths,
} from '#domain/keeping/retention.ts';
import type { Change, CommitOutcome, Reader } from '#vault/table.ts';
import type { Query } from './live.ts';
import { preference, setPreference } from './preferences.ts';
import { commit, today as storeToday } from './store.ts';
import { feedback, notes, people, preferences } from './tables.ts';
import { undoable } from './undo.ts';

/** Months after which private impressions are offered for deletion: the leader's choice, else the usual; `null`: never. */
export const impressionMonths: Query<number | null> = async (reader) => {
  const chosen = await preference('impression-months')(reader);
  return chosen === null ? usualImpressionMonths : chosen.months;
};

export const changeImpressionMonths = (months: number | null): Promise<CommitOutcome> =>
  setPreference('impression-months', { months });

/** Old impressions about one person, oldest first. */
export type OldImpressions = { person: Person; impressions: Impression[] };

const offered = async (reader: Reader, today: Day): Promise<Impression[]> => {
  const months = await impressionMonths(reader);
  if (months === null) return [];
  const to = lastDayOffered(months, today);
  const [oldNotes, oldFeedback] = await Promise.all([
    reader.list(notes, { to }),
    reader.list(feedback, { to }),
  ]);
  return [...oldNotes.map(impressionInNote), ...oldFeedback.map(impressionInFeedback)]
    .filter((one) => one !== null)
    .filter((one) => isOffered(one, months, today));
};

/** Every private impression that is offered for deletion, by person in the order of their names. */
export const oldImpressions =
  (today: Day): Query<OldImpressions[]> =>
  async (reader) => {
    const found = Map.groupBy(await offered(reader, today), ({ personId }) => personId);
    if (found.size === 0) return [];
    const everyone = await reader.list(people);
    return everyone
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .flatMap((person) => {
        const impressions = found.get(person.id)?.toSorted((a, b) => a.day.localeCompare(b.day));
        return impressions ? [{ person, impressions }] : [];
      });
  };

/** How many of them Today may ask about, and their age in months; `null` without any, and for a month after an answer. */
export const impressionsToAskAbout =
  (today: Day): Query<{ count: number; months: number } | null> =>
  async (reader) => {
    const answeredOn = await preference('impressions-answered')(reader);
    const months = await impressionMonths(reader);
    if (months === null || !mayAskAgain(answeredOn, today)) return null;
    const count = (await offered(reader, today)).length;
    return count === 0 ? null : { count, months };
  };

const answered = (day: Day) => ({
  table: preferences,
  record: { id: 'impressions-answered', personId: null, value: day } satisfies Preference,
});

/** Leaves all of them as they are; Today asks again in a month. */
export const askAboutImpressionsLater = (): Promise<CommitOutcome> =>
  commit(async () => ({ puts: [answered(storeToday())] }));

const settledNote = (note: Note, isDeleted: boolean, today: Day): Change => {
  const kept: Note = { ...note, keptOn: today };
  return isDeleted
    ? { deletes: [{ table: notes, id: note.id }] }
    : { puts: [{ table: notes, record: kept }] };
};

const settledFeedback = (entry: Feedback, isDeleted: boolean, today: Day): Change => {
  const record: Feedback = isDeleted ? { ...entry, impression: '' } : { ...entry, impressionKeptOn: today };
  return { puts: [{ table: feedback, record }] };
};

const settled = async (
  reader: Reader,
  { of, id }: Pick<Impression, 'of' | 'id'>,
  isDeleted: boolean,
  today: Day,
): Promise<Change> => {
  if (of === 'note') {
    const note = await reader.get(notes, id);
    return note === undefined ? {} : settledNote(note, isDeleted, today);
  }
  const entry = await reader.get(feedback, id);
  return entry === undefined ? {} : settledFeedback(entry, isDeleted, today);
};

/** What the leader chose for each of them. */
export type SettledImpressions = {
  deleted: readonly Pick<Impression, 'of' | 'id'>[];
  kept: readonly Pick<Impression, 'of' | 'id'>[];
};

/**
 * Deletes some and keeps others on purpose, in one change. Of a feedback only the impression goes. The words leave the
 * journal with the second generation that begins after it.
 */
export const settleImpressions = ({ deleted, kept }: SettledImpressions): Promise<CommitOutcome> =>
  undoable(
    'impressions-settled',
    commit(async (reader) => {
      const day = storeToday();
      const changes = await Promise.all([
        ...deleted.map((one) => settled(reader, one, true, day)),
        ...kept.map((one) => settled(reader, one, false, day)),
      ]);
      return {
        puts: [...changes.flatMap(({ puts = [] }) => puts), answered(day)],
        deletes: changes.flatMap(({ deletes = [] }) => deletes),
      };
    }),
  );
