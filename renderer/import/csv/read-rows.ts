import type { Day } from '#domain/time/calendar.ts';
import { earlier } from '#domain/time/calendar.ts';
import {
  cadenceIn,
  directionIn,
  feedbackKindIn,
  feedbackStateIn,
  itemStateIn,
  knownWords,
  ownerIn,
  relationshipIn,
} from '#domain/import/cell-words.ts';
import type { Collector } from '#domain/import/collector.ts';
import { type DayOrder, dayOfCell } from '#domain/import/day-words.ts';
import type { ImportedDetails } from '#domain/import/draft.ts';
import { partOf } from '#domain/import/fault.ts';
import { shownName } from '#domain/import/subject.ts';
import type { Columns, TableField, TableKind } from '#domain/import/table-fields.ts';

type Row = { cells: readonly string[]; line: number };
type Rows = {
  path: string;
  kind: TableKind;
  columns: Columns;
  header: readonly string[];
  order: DayOrder;
  today: Day;
  rows: readonly Row[];
};

const longest: Partial<Record<TableField, number>> = {
  role: 120,
  title: 120,
  pronouns: 60,
  text: 2000,
  about: 100_000,
  behaviour: 100_000,
  situation: 100_000,
  impact: 100_000,
};

/** The cells of one row by field. A cell that says nothing sensible is told, and the row does not count. */
const cellsOf = (table: Rows, row: Row, into: Collector) => {
  const unit = partOf(table.path, row.line);
  let isSound = true;
  const text = (field: TableField): string => {
    const at = table.columns[field];
    return at === undefined ? '' : (row.cells[at] ?? '').trim();
  };
  const fault = (
    code: 'wrong-day' | 'wrong-value' | 'missing' | 'too-long',
    field: TableField,
    known = '',
  ) => {
    isSound = false;
    const column = table.header[table.columns[field] ?? -1] ?? field;
    into.fault({
      code,
      unit,
      place: { file: table.path, line: row.line, column },
      found: text(field),
      known,
    });
  };
  return {
    unit,
    place: { file: table.path, line: row.line },
    isSound: () => isSound,
    text: (field: TableField): string => {
      const most = longest[field] ?? 2000;
      if (text(field).length > most) fault('too-long', field, most.toLocaleString('en'));
      return text(field);
    },
    needed: (field: TableField): string => {
      if (text(field) === '') fault('missing', field);
      return text(field);
    },
    day: (field: TableField): Day | null => {
      if (text(field) === '') return null;
      const day = dayOfCell(text(field), table.order);
      if (day === null) fault('wrong-day', field);
      return day;
    },
    one: <T>(field: TableField, read: (cell: string) => T | undefined, known: string): T | undefined => {
      if (table.columns[field] === undefined) return undefined;
      const value = read(text(field));
      if (value === undefined) fault('wrong-value', field, known);
      return value;
    },
    missing: (field: TableField) => fault('missing', field),
  };
};
type Cells = ReturnType<typeof cellsOf>;

/**
 * The first words behind the last column with a name, which nobody would read: most often the rest of a text that a comma
 * without quotes cut off. A column that the leader chose counts without a name.
 */
const behindColumns = ({ header, columns }: Rows, { cells }: Row): string | undefined => {
  const last = Math.max(
    header.findLastIndex((name) => name !== ''),
    ...Object.values(columns),
  );
  return cells.find((cell, at) => at > last && cell.trim() !== '');
};

type Reader = (cells: Cells, table: Rows, into: Collector) => void;

/** An empty cell means that nothing is said. */
const unlessEmpty =
  <T>(read: (cell: string) => T | undefined) =>
  (cell: string): T | null | undefined =>
    cell === '' ? null : read(cell);

const withoutBlanks = (details: ImportedDetails): ImportedDetails =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined && value !== ''));

const readPerson: Reader = (cells, { path }, into) => {
  const name = cells.text('name') || `${cells.text('firstName')} ${cells.text('lastName')}`.trim();
  if (shownName(name) === '') return cells.missing('name');
  const relationship = cells.one('relationship', unlessEmpty(relationshipIn), knownWords.relationship);
  const cadence = cells.one(
    'cadence',
    (cell) => (cell === '' ? 'unsaid' : cadenceIn(cell)),
    knownWords.cadence,
  );
  const startedOn = cells.day('startedOn');
  const details: ImportedDetails = {
    role: cells.text('role'),
    title: cells.text('title'),
    pronouns: cells.text('pronouns'),
    about: cells.text('about'),
    relationship: relationship ?? undefined,
    startedOn: startedOn ?? undefined,
    cadenceDays: cadence === 'unsaid' ? undefined : cadence,
  };
  if (!cells.isSound()) return;
  into.draft.people.push({
    unit: cells.unit,
    place: cells.place,
    of: into.subjects.named(name, path, { kind: 'line', text: String(cells.place.line) }),
    key: into.key('csv', 'person', shownName(name)),
    details: withoutBlanks(details),
  });
};

const readItem: Reader = (cells, { path, today }, into) => {
  const person = shownName(cells.needed('person'));
  const text = cells.needed('text') && cells.text('text').replace(/\s+/g, ' ');
  const said = cells.text('owner');
  const state = cells.one('state', itemStateIn, knownWords.itemState) ?? 'open';
  const [due, agreed, closed] = [cells.day('due'), cells.day('agreedOn'), cells.day('closedOn')];
  if (!cells.isSound() || person === '') return;
  const owner = ownerIn(said, person);
  const known = [today, closed, due].filter((day): day is Day => day !== null).reduce(earlier);
  const agreedOn = agreed ?? known;
  into.draft.actionItems.push({
    unit: cells.unit,
    place: cells.place,
    of: into.subjects.named(person, path),
    key: into.key('csv', 'item', person, text, agreed ?? '', due ?? ''),
    session: null,
    text,
    // A table that lists tasks by person most often means theirs.
    owner: owner ?? (said === '' ? 'them' : 'me'),
    isOwnerGuessed: owner === undefined,
    due,
    cue: '',
    state,
    agreedOn,
    closedOn: state === 'open' ? null : (closed ?? agreedOn),
  });
};

const readFeedback: Reader = (cells, { path, today }, into) => {
  const person = shownName(cells.needed('person'));
  const [situation, behaviour, impact] = [
    cells.text('situation'),
    cells.text('behaviour'),
    cells.text('impact'),
  ];
  if (`${situation}${behaviour}${impact}` === '') cells.missing('behaviour');
  const kind = cells.one('kind', unlessEmpty(feedbackKindIn), knownWords.kind) ?? 'reinforcing';
  const direction = cells.one('direction', directionIn, knownWords.direction) ?? 'to-them';
  const [observed, delivered] = [cells.day('observedOn'), cells.day('deliveredOn')];
  const said = cells.one('state', feedbackStateIn, knownWords.feedbackState);
  if (!cells.isSound() || person === '') return;
  const observedOn = observed ?? delivered ?? today;
  const state =
    said === undefined || (said === 'observed' && delivered)
      ? delivered
        ? 'delivered'
        : (said ?? 'observed')
      : said;
  const isDelivered = state === 'delivered' || state === 'checked';
  into.draft.feedback.push({
    unit: cells.unit,
    place: cells.place,
    of: into.subjects.named(person, path),
    key: into.key(
      'csv',
      'feedback',
      person,
      observed ?? '',
      behaviour.slice(0, 300),
      situation.slice(0, 300),
    ),
    direction,
    kind,
    situation,
    behaviour,
    impact,
    // What one was told is delivered by nature.
    state: direction === 'to-me' && !isDelivered ? 'delivered' : state,
    observedOn,
    deliveredOn: isDelivered || direction === 'to-me' ? (delivered ?? observedOn) : null,
  });
};

const readers: Readonly<Record<TableKind, Reader>> = {
  people: readPerson,
  actionItems: readItem,
  feedback: readFeedback,
};

/** Each row becomes one record, or a fault with its line and column. */
export const readRows = (table: Rows, into: Collector): void => {
  for (const row of table.rows) {
    const found = behindColumns(table, row);
    if (found !== undefined) {
      const place = { file: table.path, line: row.line };
      into.fault({ code: 'extra-cell', unit: partOf(table.path, row.line), place, found: found.trim() });
      continue;
    }
    readers[table.kind](cellsOf(table, row, into), table, into);
    if (into.isFull()) return;
  }
};
