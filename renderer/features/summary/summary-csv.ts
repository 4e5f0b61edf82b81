import { csvFile } from '#domain/text/csv.ts';
import type { SummaryDocument, SummaryPart } from '#domain/summary/summary-document.ts';
import { plainText, textBlocks } from '#ui/text-blocks.ts';

/** The names of the columns, in the leader's language. */
export type CsvWords = {
  day: string;
  section: string;
  part: string;
  about: string;
  text: string;
  marks: string;
};

/** Tells a spreadsheet that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/** The summary as a table: one row per entry and per gap, its day as 'YYYY-MM-DD', its text without marks of style. */
export const summaryCsv = ({ sections }: SummaryDocument, words: CsvWords): string =>
  byteOrderMark +
  csvFile([
    [words.day, words.section, words.part, words.about, words.text, words.marks],
    ...sections.flatMap(({ heading, parts }) => parts.flatMap((part) => partRows(heading, part))),
  ]);

const partRows = (section: string, { heading, about, gap, paragraphs }: SummaryPart): string[][] => {
  const under = [section, heading ?? '', plainText(textBlocks(about))];
  return [
    ...(gap === null ? [] : [['', ...under, gap, '']]),
    ...paragraphs.map(({ day, text, marks }) => [
      day,
      ...under,
      plainText(textBlocks(text)),
      marks.join(', '),
    ]),
  ];
};
