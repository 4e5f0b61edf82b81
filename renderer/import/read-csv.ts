import Papa from 'papaparse';
import { bad, good, type Outcome } from '#domain/ladders/ladder-fault.ts';
import type { Table } from '#domain/ladders/ladder-from-table.ts';

const breaks = (row: readonly string[]): number =>
  row.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** The line each row begins at; a quoted cell may hold line breaks. */
const linesOf = (rows: readonly (readonly string[])[]): number[] => {
  let line = 1;
  return rows.map((row) => {
    const begins = line;
    line += 1 + breaks(row);
    return begins;
  });
};

const delimiters = [',', ';', '\t', '|'] as const;

/** No header is longer; what would be one is not looked through for marks. */
const mostHeader = 100_000;

/** What divides the header, outside of quotes. The cells below may be full of other marks. */
const delimiterOf = (text: string): string => {
  const header = (/^\s*((?:"(?:[^"]|"")*"|[^"\r\n])*)/.exec(text)?.[1] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const times = (mark: string): number => header.split(mark).length;
  return delimiters.toSorted((a, b) => times(b) - times(a))[0] ?? ',';
};

/** Parses a table whatever its delimiter is. Loaded only when a table is read. */
export const readCsv = (text: string): Outcome<Table & { delimiter: string }> => {
  const whole = text.replace(/^\uFEFF/, '');
  // Excel's own first line says what divides the cells. Its row stays, empty, so that lines are counted as in the file.
  const [said, mark] = /^"?sep=([,;|\t])"?[ \t]*(?=\r?\n|\r)/i.exec(whole) ?? [];
  const words = said === undefined ? whole : whole.slice(said.length);
  const delimiter = mark ?? delimiterOf(words.slice(0, mostHeader));
  const { data, errors } = Papa.parse<string[]>(words, { delimiter });
  const broken = errors.find(({ type }) => type === 'Quotes');
  const lines = linesOf(data);
  if (broken) {
    const line = broken.row === undefined ? undefined : lines[broken.row];
    return bad({ code: 'not-csv', path: [], ...(line === undefined ? {} : { line }) });
  }
  return good({ rows: data, lines, delimiter });
};
