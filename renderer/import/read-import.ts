import type { Day } from '#domain/time/calendar.ts';
import { type Collector, createCollector } from '#domain/import/collector.ts';
import type { DayOrder } from '#domain/import/day-words.ts';
import type { ImportDraft } from '#domain/import/draft.ts';
import { everything, wholeFile } from '#domain/import/fault.ts';
import { type ImportKind, importLimits } from '#domain/import/limits.ts';
import type { Named } from '#domain/people/names.ts';
import type { CalendarWindow } from './calendar/read-calendar.ts';
import type { TableChoice, TableReading } from './csv/read-table.ts';
import { decodedText, type DecodedText } from './decode-text.ts';
import { kindOfFile } from './kind-of-file.ts';
import type { NotesReading } from './markdown/order-of-notes.ts';
import type { MarkdownFile } from './markdown/read-markdown.ts';

/** A file as the leader chose it. `path`: its name, with its folders where a folder was chosen. */
export type ImportSource = { path: string; size: number; changedOn: Day; bytes: () => Promise<Uint8Array> };

/** How the files are to be read; what is missing is guessed. */
export type ImportOptions = {
  today: Day;
  /** The leader's time zone, an IANA name. */
  zone: string;
  /** Who is in the notebook, so that their names are found in titles. */
  known: readonly Named[];
  window: CalendarWindow;
  /** How numbers such as 3/4/2026 are meant in Markdown; `null`: guessed from all notes. */
  order: DayOrder | null;
  /** By file. */
  tables: Readonly<Record<string, TableChoice>>;
};

/** What was read, before anything is written. */
export type ImportReading = {
  draft: ImportDraft;
  tables: TableReading[];
  /** `null` where no note has a date whose order counts. */
  notes: NotesReading | null;
  /** How many files of each kind were read. */
  files: Readonly<Record<ImportKind, number>>;
};

type Into = {
  collector: Collector;
  tables: TableReading[];
  /** Notes wait until all are there, since only together they show how their dates are meant. */
  notes: MarkdownFile[];
  options: ImportOptions;
};
type FileReader = (path: string, decoded: DecodedText, changedOn: Day, into: Into) => Promise<void>;

/** Each format's packages are loaded when a file of it is there. */
const readers: Readonly<Record<ImportKind, FileReader>> = {
  markdown: async (path, { text }, changedOn, { notes }) => {
    notes.push({ path, text, changedOn });
  },
  csv: async (path, { text, encoding }, _, { collector, tables, options }) => {
    const { readTable } = await import('./csv/read-table.ts');
    const choice = Object.hasOwn(options.tables, path) ? options.tables[path] : undefined;
    const table = readTable({ path, text, encoding }, choice ?? {}, options.today, collector);
    if (table) tables.push(table);
  },
  calendar: async (path, { text }, _, { collector, options }) => {
    const { readCalendar } = await import('./calendar/read-calendar.ts');
    readCalendar({ path, text }, options, collector);
  },
  oikio: async (path, { text }, _, { collector, options }) => {
    const { readOikio } = await import('./oikio/read-oikio.ts');
    readOikio({ path, text }, options, collector);
  },
};

const megabytes = (bytes: number): string => String(bytes / 1_000_000);

/** Reads one file, or tells what is wrong with it. Nothing it holds can make this throw. Answers with what it is. */
const readFile = async (source: ImportSource, named: ImportKind, into: Into): Promise<ImportKind> => {
  const { path, size, changedOn } = source;
  const { collector } = into;
  const tell = (code: 'too-big' | 'empty' | 'not-text' | 'unreadable', known = '') =>
    collector.fault({ code, unit: wholeFile(path), place: { file: path }, known });
  let kind = named;
  const most = importLimits.fileBytes[kind];
  const read = async (): Promise<void> => {
    if (size > most) return tell('too-big', megabytes(most));
    try {
      const bytes = await source.bytes();
      if (bytes.byteLength > most) return tell('too-big', megabytes(most));
      const decoded = decodedText(bytes);
      const text = decoded.text.replace(/^\uFEFF/, '');
      // An empty note says nothing and stops nothing.
      if (text.trim() === '') return kind === 'markdown' ? collector.remark('other-files') : tell('empty');
      if (text.includes('\u0000')) return tell('not-text');
      if (isTableAsText(path, text)) kind = 'csv';
      await readers[kind](path, { ...decoded, text }, changedOn, into);
    } catch {
      tell('unreadable');
    }
  };
  await read();
  return kind;
};

const readNotes = async ({ notes, collector, options }: Into): Promise<NotesReading | null> => {
  if (notes.length === 0) return null;
  const [{ readMarkdown }, { orderOfNotes }] = await Promise.all([
    import('./markdown/read-markdown.ts'),
    import('./markdown/order-of-notes.ts'),
  ]);
  const found = orderOfNotes(notes, options.order);
  const order = options.order ?? found?.order ?? 'day-first';
  for (const note of notes) {
    try {
      readMarkdown(note, { ...options, order }, collector);
    } catch {
      collector.fault({ code: 'unreadable', unit: wholeFile(note.path), place: { file: note.path } });
    }
    if (collector.isFull()) break;
  }
  return found;
};

/** A table that Excel saved as text: every line of its beginning is divided by as many tabs. */
const isTableAsText = (path: string, text: string): boolean => {
  if (!/\.txt$/i.test(path)) return false;
  const tabs = text
    .split(/\r\n?|\n/, 4)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').length - 1);
  return tabs.length > 1 && tabs.every((n) => n > 0 && n === tabs[0]);
};

/** Reads everything that was chosen into one draft. `onFile` is told which file is read next. */
export const readImport = async (
  sources: readonly ImportSource[],
  options: ImportOptions,
  onFile: (path: string) => void = () => {},
): Promise<ImportReading> => {
  const collector = createCollector();
  const tables: TableReading[] = [];
  const into: Into = { collector, tables, notes: [], options };
  const files: Record<ImportKind, number> = { markdown: 0, csv: 0, calendar: 0, oikio: 0 };
  const stop = (code: 'too-many-files' | 'too-big', known: string) =>
    collector.fault({ code, unit: everything, place: { file: '' }, known });
  const wanted = sources.map((source) => ({ source, kind: kindOfFile(source.path) }));
  const total = wanted.reduce((sum, { source, kind }) => sum + (kind === 'skipped' ? 0 : source.size), 0);
  const read = wanted.filter(({ kind }) => kind !== 'skipped');
  if (read.length > importLimits.files) stop('too-many-files', String(importLimits.files));
  else if (total > importLimits.allBytes) stop('too-big', megabytes(importLimits.allBytes));
  else
    for (const { source, kind } of wanted) {
      const place = { file: source.path };
      if (kind === 'skipped') {
        // One file that was chosen by itself was meant; among others of a folder it is a picture or the like.
        if (sources.length > 1) collector.remark('other-files');
        else collector.fault({ code: 'unknown-kind', unit: wholeFile(source.path), place });
      } else if (kind === 'backup')
        collector.fault({ code: 'leeway-backup', unit: wholeFile(source.path), place });
      else {
        onFile(source.path);
        files[await readFile(source, kind, into)] += 1;
        if (collector.isFull()) break;
      }
    }
  const notes = collector.isFull() ? null : await readNotes(into);
  return { draft: collector.done(), tables, notes, files };
};
