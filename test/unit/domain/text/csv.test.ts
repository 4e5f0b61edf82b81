import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFile, harmlessCell } from '#domain/text/csv.ts';

/** A reader of RFC 4180 as strict as the text of it: what it can't take apart is an error. */
const read = (file: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = file;
  while (rest !== '') {
    const [all, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(rest) ?? [''];
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    rest = rest.slice(all.length);
    if (rest.startsWith(',')) rest = rest.slice(1);
    else if (rest.startsWith('\r\n')) {
      rows.push(row);
      row = [];
      rest = rest.slice(2);
    } else throw new Error(`not CSV: ${JSON.stringify(rest.slice(0, 20))}`);
  }
  return rows;
};

const anyCell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', "'", 'a', '＝') }),
);

describe('a CSV file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1'])(
    'has an apostrophe before %j, so that no spreadsheet takes it for a formula',
    (cell) => expect(harmlessCell(cell)).toBe(`'${cell}`),
  );

  it('leaves plain words as they are', () => {
    expect(csvFile([['Ran the call', '3-5 people', '']])).toBe('Ran the call,3-5 people,\r\n');
  });

  it('quotes commas, quotation marks and line breaks. Source: RFC 4180, 2', () => {
    expect(csvFile([['a,b', 'say "yes"', 'one\ntwo']])).toBe('"a,b","say ""yes""","one\ntwo"\r\n');
  });

  it('reads back cell by cell, and no cell begins as a formula. Source: OWASP, CSV Injection', () => {
    const anyRows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(anyRows, (rows) => {
        const cells = read(csvFile(rows));
        expect(cells).toEqual(rows.map((row) => row.map(harmlessCell)));
        for (const cell of cells.flat()) expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
      }),
    );
  });
});
