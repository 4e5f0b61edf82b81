import type { Day } from '#domain/time/calendar.ts';
import type { Collector } from '#domain/import/collector.ts';
import { dayIn, dayInHeading, type DayOrder, type FoundDay, timeIn } from '#domain/import/day-words.ts';
import { partOf, wholeFile } from '#domain/import/fault.ts';
import type { Named } from '#domain/people/names.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { homeOf, nameOfFile } from './name-of-file.ts';
import { type Line, scanLines } from './scan-lines.ts';
import { readTask } from './task.ts';

export type MarkdownFile = { path: string; text: string; changedOn: Day };
export type MarkdownOptions = { today: Day; order: DayOrder; known: readonly Named[] };

const nameKeys = ['person', 'with', 'who', 'name', 'attendee', 'attendees', 'participants', 'people'];
const dayKeys = ['date', 'day', 'meeting', 'when', 'meeting_date', 'meeting-date'];
const readKeys = new Set([...nameKeys, ...dayKeys, 'time']);

const maxListDepth = 12;
const mostNote = 100_000;
const mostLine = 2000;

const field = ({ fields }: FrontMatter, key: string): unknown =>
  fields[Object.keys(fields).find((one) => one.toLowerCase() === key) ?? ''];

/** Every text, also of `[[Priya Nair]]` without quotes, which YAML takes for a list in a list. */
const texts = (value: unknown): string[] =>
  [value].flat(maxListDepth).filter((one): one is string => typeof one === 'string');

const isMe = (text: string): boolean => /^(?:@?me|i|myself)$/i.test(text.trim());

/** Fields that nothing reads are words, too. They stand below the note. */
const unread = ({ fields }: FrontMatter): string =>
  Object.entries(fields)
    .filter(([key]) => !readKeys.has(key.toLowerCase()))
    .map(([key, value]) => `${key}: ${plainly(value)}`)
    .join('\n');

const plainly = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(plainly).join(', ');
  return value === null || value === undefined ? '' : JSON.stringify(value);
};

/** `time`: 'HH:MM' or ''. */
type Dated = FoundDay & { line: number; time: string };

/** The meeting's own date: in the front matter, the name, or the title. */
const dayOfFile = (
  file: MarkdownFile,
  front: FrontMatter,
  title: Line | undefined,
  order: DayOrder,
): Dated | null => {
  const key = dayKeys.find((one) => field(front, one) !== undefined);
  const said = key === undefined ? null : dayIn(plainly(field(front, key)), order);
  // The time stands in a field of its own, or behind the date.
  const time = timeIn(plainly(field(front, 'time'))) || (said ? timeIn(said.rest) : '');
  if (said) return { ...said, time, line: front.lineOf(key ?? '') ?? 1 };
  const named = dayIn(file.path.split('/').at(-1) ?? '', order);
  if (named) return { ...named, time, line: 1 };
  const titled = title?.heading ? dayInHeading(title.heading.words, order) : null;
  return titled && title ? { ...titled, time, line: title.number } : null;
};

type Section = { lines: readonly Line[]; dated: Dated | null };

/** The parts of a file: one below each heading with a date of its own, or the file as one. */
const sectionsOf = (
  lines: readonly Line[],
  whole: Dated | null,
  isNamedByDay: boolean,
  order: DayOrder,
): Section[] => {
  const begins = lines.flatMap((line, at) => {
    const found = line.heading ? dayInHeading(line.heading.words, order) : null;
    return found ? [{ at, dated: { ...found, time: timeIn(found.rest), line: line.number } }] : [];
  });
  const days = new Set(begins.map(({ dated }) => dated.day));
  const isOne = isNamedByDay || (whole !== null && days.size < 2) || begins.length === 0;
  if (isOne) return [{ lines, dated: whole }];
  return [
    { lines: lines.slice(0, begins[0]?.at), dated: null },
    ...begins.map(({ at, dated }, which) => ({ lines: lines.slice(at, begins[which + 1]?.at), dated })),
  ];
};

const wordsIn = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text)
    .join('\n')
    .trim();

/** One file: one meeting, or one person with a heading per meeting. Its text is kept as it was written. */
export const readMarkdown = (file: MarkdownFile, options: MarkdownOptions, into: Collector): void => {
  const { path } = file;
  const unit = wholeFile(path);
  const lines = file.text.split(/\r\n?|\n/);
  const front = readFrontMatter(lines);
  if (!front.ok)
    return into.fault({
      code: front.code,
      unit,
      place: { file: path, line: front.line ?? 1 },
      found: front.found ?? '',
    });
  const scanned = scanLines(lines.slice(front.value.lines), front.value.lines + 1);
  const title = scanned.find(({ text }) => text.trim() !== '');
  const name = nameOfFile(
    {
      path,
      said: nameKeys.flatMap((key) => texts(field(front.value, key))).filter((one) => !isMe(one)),
      title: title?.heading?.words ?? '',
    },
    options.known,
    options.order,
  );
  const home = homeOf(path, name, options.order);
  const mark = home === null ? undefined : ({ kind: 'folder', text: home } as const);
  const of = name === '' ? into.subjects.unnamed(path) : into.subjects.named(name, path, mark, 'markdown');
  const whole = dayOfFile(file, front.value, title, options.order);
  const isNamedByDay = dayIn(path.split('/').at(-1) ?? '', options.order) !== null;
  const below = unread(front.value);
  sectionsOf(scanned, whole, isNamedByDay, options.order).forEach((section, at) =>
    readSection({ ...section, file, name, of, below: at === 0 ? below : '' }, options, into),
  );
};

type SectionToRead = Section & { file: MarkdownFile; name: string; of: string; below: string };

const readSection = (section: SectionToRead, { today, order }: MarkdownOptions, into: Collector): void => {
  const { lines, dated, file, name, of, below } = section;
  const { path } = file;
  const first = lines[0]?.number ?? 1;
  const unit = dated && first > 1 ? partOf(path, first) : wholeFile(path);
  const isOnlyTitle = lines.every(({ text, heading }) => text.trim() === '' || heading?.level === 1);
  if (dated === null && isOnlyTitle && below === '') return;
  if (dated && dated.day === null)
    return into.fault({
      code: 'wrong-day',
      unit,
      place: { file: path, line: dated.line },
      found: dated.found,
    });
  const text = [wordsIn(lines), below].filter(Boolean).join('\n\n');
  const place = { file: path, line: first };
  if (text.length > mostNote)
    return into.fault({ code: 'too-long', unit, place, known: mostNote.toLocaleString('en') });
  const day = dated?.day ?? file.changedOn;
  const session = dated === null ? null : into.key('markdown', path, day);
  if (session !== null)
    into.draft.sessions.push({
      unit,
      place,
      of,
      key: session,
      day,
      time: dated?.time ?? '',
      state: day > today ? 'planned' : 'held',
    });
  else into.remark('undated');
  if (text !== '')
    into.draft.notes.push({
      unit,
      place,
      of,
      session,
      day,
      text,
      key: into.key('markdown', path, dated ? day : '', 'note'),
    });
  for (const { number, task } of lines) {
    if (task === null) continue;
    const read = readTask(task.words, name, order);
    const at = { file: path, line: number };
    if (read.text.length > mostLine)
      into.fault({ code: 'too-long', unit, place: at, known: mostLine.toLocaleString('en') });
    else if (read.text !== '') {
      const { text: words, owner, isOwnerGuessed, due, doneOn } = read;
      const state = /x/i.test(task.mark) ? 'kept' : task.mark === '-' ? 'dropped' : 'open';
      into.draft.actionItems.push({
        unit,
        place: at,
        of,
        session,
        text: words,
        owner,
        isOwnerGuessed,
        due,
        cue: '',
        state,
        agreedOn: day,
        closedOn: state === 'open' ? null : (doneOn ?? day),
        key: into.key('markdown', path, dated ? day : '', 'task', words),
      });
    }
  }
};
