import { z } from 'zod';
import type { Day } from '#domain/time/calendar.ts';
import type { Collector } from '#domain/import/collector.ts';
import { dayOfCell } from '#domain/import/day-words.ts';
import type { ImportedDetails } from '#domain/import/draft.ts';
import { partOf, wholeFile } from '#domain/import/fault.ts';
import { importLimits } from '#domain/import/limits.ts';
import { shownName } from '#domain/import/subject.ts';
import type { Path } from '#domain/ladders/ladder-fault.ts';
import { isFields, unsoundAt } from '#domain/ladders/plain-value.ts';

/**
 * What oikio writes as `oikio-data.json` and from its export. Source: github.com/okan/oikio, src/types/index.ts and
 * electron/services/database/DataStore.ts. Fields that are not read may hold anything.
 */
const id = z.union([z.number(), z.string().max(100)]);
const words = z.string().max(100_000).nullish();
const personSchema = z.looseObject({
  id,
  name: z.string().trim().min(1).max(2000),
  role: z.string().nullish(),
  notes: words,
  meetingFrequencyGoal: z.string().nullish(),
  createdAt: z.string().nullish(),
});
const meetingSchema = z.looseObject({
  id,
  personId: id,
  date: z.string().max(60),
  title: z.string().max(2000).nullish(),
  notes: words,
  talkingPoints: words,
  nextTopics: words,
});
const itemSchema = z.looseObject({
  id,
  meetingId: id,
  description: z.string().trim().min(1).max(2000),
  dueDate: z.string().max(60).nullish(),
  assignedTo: z.string().nullish(),
  completed: z.union([z.boolean(), z.literal(0), z.literal(1)]).nullish(),
  createdAt: z.string().max(60).nullish(),
});
type Person = z.infer<typeof personSchema>;
type Meeting = z.infer<typeof meetingSchema>;

const frequency: Readonly<Record<string, number>> = { weekly: 7, biweekly: 14, monthly: 28, quarterly: 91 };

export type OikioOptions = { today: Day; zone: string };
type OikioFile = { path: string; text: string };

/** The day of '2026-03-03', or of a moment where the leader is. */
const dayOf = (text: string | null | undefined, zone: string): Day | null => {
  if (!text) return null;
  try {
    if (/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text))
      return Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDate().toString();
  } catch {
    return null;
  }
  return dayOfCell(text.replace('T', ' '), 'day-first');
};

const timeOf = (text: string, zone: string): string => {
  try {
    if (!/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return /T(\d{2}:\d{2})/.exec(text)?.[1] ?? '';
    const time = Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainTime();
    // A date alone was kept as midnight in UTC.
    return text.includes('T00:00:00') ? '' : time.toString({ smallestUnit: 'minute' });
  } catch {
    return '';
  }
};

/** The lines of a list of topics, without their marks. */
const topics = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*+•]|\d{1,3}[.)])\s+/, '').trim())
    .filter((line) => line !== '' && line.length <= 2000);

/** Reads oikio's people, meetings and action items. */
export const readOikio = (file: OikioFile, options: OikioOptions, into: Collector): void => {
  const { path } = file;
  const unit = wholeFile(path);
  let data: unknown;
  try {
    data = JSON.parse(file.text);
  } catch {
    return into.fault({ code: 'not-json', unit, place: { file: path } });
  }
  const unsound = unsoundAt(data, importLimits.values);
  if (unsound) {
    const code =
      unsound.code === 'forbidden-key'
        ? 'forbidden-key'
        : unsound.code === 'too-deep'
          ? 'too-deep'
          : 'too-long';
    return into.fault({
      code,
      unit,
      place: { file: path, path: [...unsound.path] },
      found: unsound.found ?? '',
      known: unsound.known ?? '',
    });
  }
  if (isFields(data) && 'leeway' in data)
    return into.fault({ code: 'leeway-backup', unit, place: { file: path } });
  if (!isFields(data) || !Array.isArray(data['persons']))
    return into.fault({ code: 'not-oikio', unit, place: { file: path } });
  readAll({ file: path, data, options, into });
};

type Reading = { file: string; data: Record<string, unknown>; options: OikioOptions; into: Collector };

const listIn = ({ data }: Reading, key: string): unknown[] =>
  Array.isArray(data[key]) ? (data[key] as unknown[]) : [];

/** The entries of a list that are as they should be; the others are told by their path. */
const sound = <T>(
  reading: Reading,
  key: string,
  schema: z.ZodType<T>,
): { entry: T; unit: string; at: Path }[] =>
  listIn(reading, key).flatMap((value, at) => {
    const parsed = schema.safeParse(value);
    const unit = partOf(reading.file, `${key}-${at}`);
    if (parsed.success) return [{ entry: parsed.data, unit, at: [key, at] }];
    const issue = parsed.error.issues[0];
    const path = [
      key,
      at,
      ...(issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step))),
    ];
    reading.into.fault({
      code: 'wrong-value',
      unit,
      place: { file: reading.file, path },
      found: issue?.code ?? '',
      known: issue && 'expected' in issue ? String(issue.expected) : '',
    });
    return [];
  });

const details = ({ role, meetingFrequencyGoal }: Person): ImportedDetails => {
  const days = Object.hasOwn(frequency, meetingFrequencyGoal ?? '')
    ? frequency[meetingFrequencyGoal ?? '']
    : undefined;
  return {
    relationship: role === 'manager' ? 'own-manager' : 'report',
    ...(days === undefined ? {} : { cadenceDays: days }),
  };
};

const readAll = (reading: Reading): void => {
  const { file, options, into } = reading;
  const { zone, today } = options;
  const people = new Map<string, string>();
  for (const { entry, unit, at } of sound(reading, 'persons', personSchema)) {
    const place = { file, path: [...at] };
    const of = into.subjects.named(shownName(entry.name) || String(entry.id), file);
    people.set(String(entry.id), of);
    into.draft.people.push({
      unit,
      place,
      of,
      key: into.key('oikio', 'person', entry.id),
      details: details(entry),
    });
    if (entry.notes?.trim())
      into.draft.notes.push({
        unit,
        place,
        of,
        session: null,
        day: dayOf(entry.createdAt, zone) ?? today,
        text: entry.notes.trim(),
        key: into.key('oikio', 'about', entry.id),
      });
  }
  const meetings = sound(reading, 'meetings', meetingSchema).flatMap(({ entry, unit, at }) => {
    const place = { file, path: [...at] };
    const [of, day] = [people.get(String(entry.personId)), dayOf(entry.date, zone)];
    if (of === undefined)
      into.fault({
        code: 'missing',
        unit,
        place: { file, path: [...at, 'personId'] },
        found: String(entry.personId),
      });
    if (day === null)
      into.fault({ code: 'wrong-day', unit, place: { file, path: [...at, 'date'] }, found: entry.date });
    return of === undefined || day === null ? [] : [{ entry, unit, place, of, day }];
  });
  const byId = new Map<string, { key: string; of: string; day: Day }>();
  const last = new Map<string, string>();
  for (const { entry, of } of meetings.toSorted((a, b) => a.day.localeCompare(b.day)))
    last.set(of, String(entry.id));
  for (const { entry, unit, place, of, day } of meetings) {
    const key = into.key('oikio', 'meeting', entry.id);
    const isPlanned = day > today;
    const isLast = last.get(of) === String(entry.id);
    const common = { unit, place, of, session: key, day };
    byId.set(String(entry.id), { key, of, day });
    into.draft.sessions.push({
      unit,
      place,
      of,
      key,
      day,
      time: timeOf(entry.date, zone),
      state: isPlanned ? 'planned' : 'held',
    });
    const text = noteOf(entry, isLast);
    if (text.length > 100_000) into.fault({ code: 'too-long', unit, place, known: '100,000' });
    else if (text !== '')
      into.draft.notes.push({ ...common, text, key: into.key('oikio', 'note', entry.id) });
    topics(entry.talkingPoints).forEach((topic, n) =>
      into.draft.talkingPoints.push({
        ...common,
        text: topic,
        origin: 'me',
        isDiscussed: !isPlanned,
        key: into.key('oikio', 'point', entry.id, n),
      }),
    );
    // Topics for the next time wait only behind the last meeting; earlier ones were for one that has been.
    for (const [n, topic] of isLast ? topics(entry.nextTopics).entries() : [])
      into.draft.talkingPoints.push({
        ...common,
        session: null,
        text: topic,
        origin: 'me',
        isDiscussed: false,
        key: into.key('oikio', 'next', entry.id, n),
      });
    if (into.isFull()) return;
  }
  for (const { entry, unit, at } of sound(reading, 'actionItems', itemSchema)) {
    const place = { file, path: [...at] };
    const meeting = byId.get(String(entry.meetingId));
    const due = dayOf(entry.dueDate, zone);
    if (meeting === undefined) {
      into.fault({
        code: 'missing',
        unit,
        place: { file, path: [...at, 'meetingId'] },
        found: String(entry.meetingId),
      });
      continue;
    }
    if (entry.dueDate && due === null) {
      into.fault({
        code: 'wrong-day',
        unit,
        place: { file, path: [...at, 'dueDate'] },
        found: entry.dueDate,
      });
      continue;
    }
    const isKept = entry.completed === true || entry.completed === 1;
    into.draft.actionItems.push({
      unit,
      place,
      of: meeting.of,
      session: meeting.key,
      text: entry.description.replace(/\s+/g, ' '),
      owner: entry.assignedTo === 'other' ? 'them' : 'me',
      isOwnerGuessed: entry.assignedTo !== 'me' && entry.assignedTo !== 'other',
      due,
      cue: '',
      state: isKept ? 'kept' : 'open',
      agreedOn: meeting.day,
      closedOn: isKept ? (due ?? meeting.day) : null,
      key: into.key('oikio', 'item', entry.id),
    });
    if (into.isFull()) return;
  }
  into.remark('templates', listIn(reading, 'templates').length);
};

const noteOf = ({ title, notes, nextTopics }: Meeting, isLast: boolean): string =>
  [
    title?.trim() ? `# ${title.trim().replace(/\s+/g, ' ')}` : '',
    notes?.trim() ?? '',
    isLast || !nextTopics?.trim() ? '' : `## Next topics\n\n${nextTopics.trim()}`,
  ]
    .filter(Boolean)
    .join('\n\n');
