import type { Collector } from '#domain/import/collector.ts';
import type { ImportedDetails } from '#domain/import/draft.ts';
import { shownName } from '#domain/import/subject.ts';
import type { Day } from '#domain/time/calendar.ts';
import { listIn, type OikioOptions, type Reading, soundIn } from './oikio-entries.ts';
import { type OikioItem, type OikioPerson, oikioItem, oikioPerson, openOikio } from './oikio-file.ts';
import { dayOf } from './oikio-when.ts';
import { type KnownMeeting, readMeetings } from './read-meetings.ts';

/** Reads oikio's people, meetings and action items. */
export const readOikio = (
  { path, text }: { path: string; text: string },
  options: OikioOptions,
  into: Collector,
): void => {
  const opened = openOikio(path, text);
  if ('fault' in opened) return into.fault(opened.fault);
  const reading = { file: path, data: opened.data, options, into };
  const people = readPeople(reading);
  const meetings = readMeetings(reading, people);
  if (!into.isFull()) readItems(reading, meetings);
  into.remark('templates', listIn(reading, 'templates').length);
};

const frequency = new Map([
  ['weekly', 7],
  ['biweekly', 14],
  ['monthly', 28],
  ['quarterly', 91],
]);

const detailsOf = ({ role, meetingFrequencyGoal }: OikioPerson): ImportedDetails => {
  const cadenceDays = frequency.get(meetingFrequencyGoal ?? '');
  return {
    relationship: role === 'manager' ? 'own-manager' : 'report',
    ...(cadenceDays === undefined ? {} : { cadenceDays }),
  };
};

/** Answers with who is who, by oikio's id. */
const readPeople = (reading: Reading): ReadonlyMap<string, string> => {
  const { file, into, options } = reading;
  const people = new Map<string, string>();
  for (const { entry, unit, place } of soundIn(reading, 'persons', oikioPerson)) {
    const mark = { kind: 'entry', text: String(entry.id) } as const;
    const of = into.subjects.named(shownName(entry.name) || String(entry.id), file, mark);
    people.set(String(entry.id), of);
    const key = into.key('oikio', 'person', entry.id);
    into.draft.people.push({ unit, place, of, key, details: detailsOf(entry) });
    const text = entry.notes?.trim();
    if (text)
      into.draft.notes.push({
        unit,
        place,
        of,
        session: null,
        day: dayOf(entry.createdAt, options.zone) ?? options.today,
        text,
        key: into.key('oikio', 'about', entry.id),
      });
  }
  return people;
};

const readItems = (reading: Reading, meetings: ReadonlyMap<string, KnownMeeting>): void => {
  const { into, options } = reading;
  for (const { entry, unit, place, fault } of soundIn(reading, 'actionItems', oikioItem)) {
    const meeting = meetings.get(String(entry.meetingId));
    const due = dayOf(entry.dueDate, options.zone);
    if (meeting === undefined) fault('missing', 'meetingId', String(entry.meetingId));
    else if (entry.dueDate && due === null) fault('wrong-day', 'dueDate', entry.dueDate);
    else {
      const key = into.key('oikio', 'item', entry.id);
      into.draft.actionItems.push({ unit, place, key, due, ...itemOf(entry, meeting, due) });
    }
    if (into.isFull()) return;
  }
};

const itemOf = (
  { description, assignedTo, completed }: OikioItem,
  { of, key, day }: KnownMeeting,
  due: Day | null,
) => {
  const isKept = completed === true || completed === 1;
  return {
    of,
    session: key,
    text: description.replace(/\s+/g, ' '),
    owner: assignedTo === 'other' ? ('them' as const) : ('me' as const),
    isOwnerGuessed: assignedTo !== 'me' && assignedTo !== 'other',
    cue: '',
    state: isKept ? ('kept' as const) : ('open' as const),
    agreedOn: day,
    closedOn: isKept ? (due ?? day) : null,
  };
};
