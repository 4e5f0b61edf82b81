import { containedMarkdown, escapedLine } from './markdown-safety.ts';
import type { SummaryDocument, SummaryParagraph } from './summary-document.ts';

/**
 * The summary as a Markdown file: title, subtitle, a heading per section and a list item per entry. Whatever an
 * entry's text holds stays inside its list item. Ends with a line break.
 */
export const summaryMarkdown = ({ title, subtitle, sections }: SummaryDocument): string => {
  const blocks = [
    `# ${escapedLine(title)}`,
    subtitle.map(escapedLine).filter(Boolean).join(' · '),
    ...sections.flatMap(({ heading, paragraphs }) => [
      `## ${escapedLine(heading)}`,
      ...paragraphs.map(listItem),
    ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};

const listItem = ({ date, marks, text }: SummaryParagraph): string => {
  const mark = marks.length === 0 ? '' : ` *(${marks.map(escapedLine).join(', ')})*`;
  const lines = containedMarkdown(text).map((line) => (line === '' ? '' : `  ${line}`));
  return [`- **${escapedLine(date)}**${mark}`, '', ...lines].join('\n');
};
