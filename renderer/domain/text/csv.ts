/** Characters that make a spreadsheet read a cell as a formula, also after blanks and in their full width. */
const formula = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/** A cell that no spreadsheet takes for a formula: an apostrophe in front says "text". Source: OWASP, CSV Injection. */
export const harmlessCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as a CSV file whose cells are harmless; every line ends with CR and LF. Source: RFC 4180. */
export const csvFile = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map((cell) => quoted(harmlessCell(cell))).join(',')}\r\n`).join('');
