import type { Collector } from '#domain/import/collector.ts';
import { type DayOrder, dayOfCell, guessDayOrder } from '#domain/import/day-words.ts';
import { everything, wholeFile } from '#domain/import/fault.ts';
import { importLimits } from '#domain/import/limits.ts';
import {
  type Columns,
  fieldsOf,
  guessColumns,
  guessTableKind,
  missingFields,
  type TableField,
  type TableKind,
} from '#domain/import/table-fields.ts';
import { visibleName } from '#domain/import/visible-text.ts';
import { readCsv } from '#import/read-csv.ts';
import { readRows } from './read-rows.ts';

/** How a table is read; what is missing is guessed. `null`: the leader says that no column is this. */
export type TableChoice = {
  kind?: TableKind | undefined;
  columns?: Readonly<Partial<Record<TableField, number | null>>> | undefined;
  order?: DayOrder | undefined;
};

/** How a table was read, for the leader to look over and change. */
export type TableReading = {
  file: string;
  kind: TableKind;
  header: string[];
  columns: Columns;
  delimiter: string;
  encoding: string;
  rows: number;
  /** The first rows as they stand. */
  samples: string[][];
  order: DayOrder;
  /** The numbers of the table fit both orders, so that only the leader knows. */
  isOrderOpen: boolean;
  /** A date from the table that shows what the order makes of it. */
  example: { text: string; day: string } | null;
};

const dayFields: readonly TableField[] = [
  'startedOn',
  'due',
  'agreedOn',
  'closedOn',
  'observedOn',
  'deliveredOn',
];
const mostColumns = 200;

export type TableFile = { path: string; text: string; encoding: string };

const withChoice = (guessed: Columns, choice: TableChoice['columns'], width: number): Columns => {
  const all = { ...guessed, ...choice };
  const kept = Object.entries(all).filter(([, at]) => typeof at === 'number' && at >= 0 && at < width);
  return Object.fromEntries(kept);
};

/** Reads a table into drafts, and says how it was read. `null` when it can't be read at all; the fault is told then. */
export const readTable = (
  { path, text, encoding }: TableFile,
  choice: TableChoice,
  today: string,
  into: Collector,
): TableReading | null => {
  const unit = wholeFile(path);
  const table = readCsv(text);
  if (!table.ok) {
    const line = table.faults[0]?.line;
    into.fault({ code: 'not-csv', unit, place: { file: path, ...(line === undefined ? {} : { line }) } });
    return null;
  }
  const lines = table.value.lines ?? [];
  const all = table.value.rows.map((cells, at) => ({ cells, line: lines[at] ?? at + 1 }));
  const [head, ...rest] = all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (head === undefined || rest.length === 0) {
    into.fault({ code: 'no-rows', unit, place: { file: path } });
    return null;
  }
  if (head.cells.findLastIndex((cell) => cell.trim() !== '') >= mostColumns) {
    into.fault({ code: 'too-many-columns', unit, place: { file: path }, known: String(mostColumns) });
    return null;
  }
  if (rest.length > importLimits.records) {
    into.fault({
      code: 'too-many',
      unit: everything,
      place: { file: path },
      known: String(importLimits.records),
    });
    return null;
  }
  const header = head.cells.slice(0, mostColumns).map((cell) => visibleName(cell).slice(0, 200));
  const kind = choice.kind ?? guessTableKind(header);
  const fields = new Set(fieldsOf(kind));
  const chosen = Object.fromEntries(
    Object.entries(choice.columns ?? {}).filter(([field]) => fields.has(field as TableField)),
  );
  const columns = withChoice(guessColumns(header, kind), chosen, header.length);
  const dates = dayFields.flatMap((field) => {
    const at = columns[field];
    return at === undefined ? [] : rest.map(({ cells }) => cells[at]?.trim() ?? '').filter(Boolean);
  });
  const guess = guessDayOrder(dates);
  const order = choice.order ?? guess.order;
  const example = dates.find((cell) => /^\d{1,2}[-/]/.test(cell)) ?? dates[0];
  const day = example === undefined ? null : dayOfCell(example, order);
  const missing = missingFields(kind, columns);
  if (missing)
    into.fault({
      code: 'no-column',
      unit,
      place: { file: path },
      found: header.join(', '),
      known: missing.join(' '),
    });
  else readRows({ path, kind, columns, header, order, today, rows: rest }, into);
  return {
    file: path,
    kind,
    header,
    columns,
    delimiter: table.value.delimiter,
    encoding,
    rows: rest.length,
    samples: rest
      .slice(0, 3)
      .map(({ cells }) => cells.slice(0, mostColumns).map((cell) => visibleName(cell).slice(0, 80))),
    order,
    isOrderOpen: guess.isOpen,
    example: example === undefined || day === null ? null : { text: example.slice(0, 60), day },
  };
};
