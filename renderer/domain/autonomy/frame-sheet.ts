import { containedMarkdown, escapedLine } from '#domain/text/markdown-safety.ts';

/** One part of a frame's page: prose, or lines with a remark each. */
export type SheetPart = { heading: string; text: string; lines: readonly { text: string; remark: string }[] };

/** A frame as it is handed out: every word of it may be read by the person. */
export type FrameSheet = { title: string; subtitle: string; parts: readonly SheetPart[] };

/** The page as Markdown. Whatever a field holds stays under its own heading. Ends with a line break. */
export const frameMarkdown = ({ title, subtitle, parts }: FrameSheet): string => {
  const blocks = [
    `# ${escapedLine(title)}`,
    escapedLine(subtitle),
    ...parts.flatMap(({ heading, text, lines }) => [
      `## ${escapedLine(heading)}`,
      containedMarkdown(text).join('\n').trim(),
      lines
        .map((line) => `- ${[line.text, line.remark].filter(Boolean).map(escapedLine).join(': ')}`)
        .join('\n'),
    ]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};
