import type { Day } from '#domain/time/calendar.ts';
import { type OikioMeeting, oikioMeeting } from './oikio-file.ts';
import { dayOf, timeOf } from './oikio-when.ts';
import { type Entry, type Reading, soundIn } from './oikio-entries.ts';

/** A meeting with somebody known, on a day that is one. */
type Dated = Entry<OikioMeeting> & { of: string; day: Day };

const datedMeetings = (reading: Reading, people: ReadonlyMap<string, string>): Dated[] =>
  soundIn(reading, 'meetings', oikioMeeting).flatMap((one) => {
    const of = people.get(String(one.entry.personId));
    const day = dayOf(one.entry.date, reading.options.zone);
    if (of === undefined) one.fault('missing', 'personId', String(one.entry.personId));
    if (day === null) one.fault('wrong-day', 'date', one.entry.date);
    return of === undefined || day === null ? [] : [{ ...one, of, day }];
  });

export type KnownMeeting = { key: string; of: string; day: Day };

/** Answers with what action items hang on, by oikio's id. Stops where there is too much. */
export const readMeetings = (
  reading: Reading,
  people: ReadonlyMap<string, string>,
): ReadonlyMap<string, KnownMeeting> => {
  const meetings = datedMeetings(reading, people);
  const known = new Map<string, KnownMeeting>();
  const last = new Map(
    meetings.toSorted((a, b) => a.day.localeCompare(b.day)).map(({ entry, of }) => [of, String(entry.id)]),
  );
  for (const meeting of meetings) {
    const { entry, of, day } = meeting;
    const key = reading.into.key('oikio', 'meeting', entry.id);
    known.set(String(entry.id), { key, of, day });
    readMeeting(reading, meeting, key, last.get(of) === String(entry.id));
    if (reading.into.isFull()) break;
  }
  return known;
};

const readMeeting = (
  { into, options }: Reading,
  { entry, unit, place, of, day }: Dated,
  key: string,
  isLast: boolean,
): void => {
  const { draft } = into;
  const isPlanned = day > options.today;
  const state = isPlanned ? 'planned' : 'held';
  draft.sessions.push({ unit, place, of, key, day, time: timeOf(entry.date, options.zone), state });
  const common = { unit, place, of, session: key, day };
  const text = noteOf(entry, isLast);
  if (text.length > 100_000) into.fault({ code: 'too-long', unit, place, known: '100,000' });
  else if (text !== '') draft.notes.push({ ...common, text, key: into.key('oikio', 'note', entry.id) });
  for (const [n, topic] of topicsIn(entry.talkingPoints).entries())
    draft.talkingPoints.push({
      ...common,
      text: topic,
      origin: 'me',
      isDiscussed: !isPlanned,
      key: into.key('oikio', 'point', entry.id, n),
    });
  // Topics for the next time wait only behind the last meeting; earlier ones were for one that has been.
  for (const [n, topic] of isLast ? topicsIn(entry.nextTopics).entries() : [])
    draft.talkingPoints.push({
      ...common,
      session: null,
      text: topic,
      origin: 'me',
      isDiscussed: false,
      key: into.key('oikio', 'next', entry.id, n),
    });
};

/** The lines of a list of topics, without their marks. */
const topicsIn = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '' && line.length <= 2000);

const noteOf = ({ title, notes, nextTopics }: OikioMeeting, isLast: boolean): string =>
  [
    title?.trim() ? `# ${title.trim().replace(/\s+/g, ' ')}` : '',
    notes?.trim() ?? '',
    isLast || !nextTopics?.trim() ? '' : `## Next topics\n\n${nextTopics.trim()}`,
  ]
    .filter(Boolean)
    .join('\n\n');
