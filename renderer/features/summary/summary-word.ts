import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { SummaryDocument, SummaryParagraph, SummaryPart } from '#domain/summary/summary-document.ts';
import { type TextBlock, type TextRun as Run, textBlocks } from '#ui/text-blocks.ts';

// Word counts letters in half points, distances in twentieths of a point.
const font = 'Georgia';
const violet = '5B4A8F';
const quietInk = '5C5C54';
const indentStep = 360;
const pageMargin = 1300;

/** The summary as a Word file: real headings, lists and links, so that it can be walked through and edited. */
export const summaryWord = async (summary: SummaryDocument, language: string): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toArrayBuffer(wordDocument(summary, language)));

const wordDocument = (
  { title, subtitle, intro, sections, credit }: SummaryDocument,
  language: string,
): Document =>
  new Document({
    title: sayable(title),
    // Without these Word's file would name a library, or nobody.
    creator: 'Leeway',
    lastModifiedBy: 'Leeway',
    styles: {
      default: {
        document: {
          run: { font, size: 22, language: { value: language } },
          paragraph: { spacing: { after: 100, line: 290 } },
        },
        title: { run: { font, size: 40, color: '000000' }, paragraph: { spacing: { after: 40 } } },
        heading1: {
          run: { font, size: 27, color: '000000' },
          paragraph: { spacing: { before: 340, after: 120 } },
        },
        heading2: {
          run: { font, size: 22, bold: true, color: '000000' },
          paragraph: { spacing: { before: 200, after: 60 } },
        },
        hyperlink: { run: { color: '2A6650', underline: {} } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            margin: { top: pageMargin, bottom: pageMargin, left: pageMargin, right: pageMargin },
          },
        },
        children: [
          new Paragraph({ text: sayable(title), heading: HeadingLevel.TITLE }),
          quiet(subtitle.join(' · ')),
          ...blockParagraphs(intro, []),
          ...sections.flatMap(({ heading, parts }) => [
            new Paragraph({
              text: sayable(heading),
              heading: HeadingLevel.HEADING_1,
              keepNext: true,
              border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 2, color: 'D9D9D0' } },
            }),
            ...parts.flatMap(partParagraphs),
          ]),
          ...(credit === '' ? [] : [quiet(credit)]),
        ],
      },
    ],
  });

const quiet = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: sayable(text), color: quietInk, size: 19 })] });

const partParagraphs = ({ heading, about, gap, paragraphs }: SummaryPart): Paragraph[] => [
  ...(heading === null
    ? []
    : [new Paragraph({ text: sayable(heading), heading: HeadingLevel.HEADING_2, keepNext: true })]),
  ...blockParagraphs(about, []),
  ...(gap === null ? [] : [quiet(gap)]),
  ...paragraphs.flatMap(entryParagraphs),
];

const entryParagraphs = ({ date, marks, text }: SummaryParagraph): Paragraph[] =>
  blockParagraphs(text, [
    ...(date === '' ? [] : [new TextRun({ text: `${sayable(date)}. `, bold: true })]),
    ...marks.map((mark) => new TextRun({ text: `(${sayable(mark)}) `, italics: true, color: violet })),
  ]);

/** `lead` runs in before the first words, or has a paragraph of its own where those are no sentence. */
const blockParagraphs = (markdown: string, lead: readonly TextRun[]): Paragraph[] => {
  const blocks = textBlocks(markdown);
  const [first] = blocks;
  const runsIn = first !== undefined && (first.kind === 'paragraph' || first.kind === 'heading');
  return [
    ...(runsIn || lead.length === 0 ? [] : [new Paragraph({ children: lead })]),
    ...blocks.map((block, at) => blockParagraph(block, runsIn && at === 0 ? lead : [])),
  ];
};

const blockParagraph = (block: TextBlock, lead: readonly TextRun[]): Paragraph => {
  const { kind, depth, isQuote, marker, runs } = block;
  if (kind === 'rule') return new Paragraph({ text: '* * *', alignment: AlignmentType.CENTER });
  const marked = marker === '' || marker === '•' ? runs : [{ text: `${marker} ` }, ...runs];
  return new Paragraph({
    ...placeOf(marker, depth),
    ...(isQuote
      ? { border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'D9D9D0' } } }
      : {}),
    children: [...lead, ...marked.flatMap((run) => wordRun(run, kind === 'heading'))],
  });
};

/** Word's own bullets where they fit; it knows nine levels of them. */
const placeOf = (marker: string, depth: number): IParagraphOptions => {
  if (marker === '•') return { bullet: { level: Math.min(depth, 9) - 1 } };
  return depth === 0 ? {} : { indent: { left: depth * indentStep } };
};

const wordRun = (run: Run, isHeading: boolean): (TextRun | ExternalHyperlink)[] => {
  const lines = run.text.split('\n').map(
    (text, at) =>
      new TextRun({
        text: sayable(text),
        ...(at > 0 ? { break: 1 } : {}),
        ...(run.isBold || isHeading ? { bold: true } : {}),
        ...(run.isItalic ? { italics: true } : {}),
        ...(run.isStruck ? { strike: true } : {}),
        ...(run.isCode ? { font: 'Consolas' } : {}),
        ...(run.href === undefined ? {} : { style: 'Hyperlink' }),
      }),
  );
  return run.href === undefined ? lines : [new ExternalHyperlink({ link: run.href, children: lines })];
};

/** XML knows no control characters; one of them would make the whole file unreadable. */
const sayable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
