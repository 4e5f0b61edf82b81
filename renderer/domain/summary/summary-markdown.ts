import { containedMarkdown, escapedLine } from '#domain/text/markdown-safety.ts';
import type { SummaryDocument, SummaryParagraph, SummaryPart } from './summary-document.ts';

/**
 * The summary as a Markdown file: title, subtitle, a heading per section and part, and a list item per entry. Whatever an
 * entry's text holds stays inside its list item. Ends with a line break.
 */
export const summaryMarkdown = ({ title, subtitle, intro, sections, credit }: SummaryDocument): string => {
  const blocks = [
    `# ${escapedLine(title)}`,
    subtitle.map(escapedLine).filter(Boolean).join(' · '),
    containedMarkdown(intro).join('\n'),
    ...sections.flatMap(({ heading, parts }) => [`## ${escapedLine(heading)}`, ...parts.flatMap(partBlocks)]),
    credit === '' ? '' : `*${escapedLine(credit)}*`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};

const partBlocks = ({ heading, about, gap, paragraphs }: SummaryPart): string[] => [
  heading === null ? '' : `### ${escapedLine(heading)}`,
  // As a quote, so that others' words can't be taken for the leader's.
  containedMarkdown(about)
    .map((line) => (about === '' ? '' : `> ${line}`.trimEnd()))
    .join('\n'),
  gap === null ? '' : `*${escapedLine(gap)}*`,
  ...paragraphs.map(listItem),
];

const listItem = ({ date, marks, text }: SummaryParagraph): string => {
  const mark = marks.length === 0 ? '' : `*(${marks.map(escapedLine).join(', ')})*`;
  const lead = [date === '' ? '' : `**${escapedLine(date)}**`, mark].filter(Boolean).join(' ');
  const lines = containedMarkdown(text).map((line) => (line === '' ? '' : `  ${line}`));
  return lead === '' ? `- ${lines.join('\n').trimStart()}` : [`- ${lead}`, '', ...lines].join('\n');
};
