/** Text as one line of Markdown that means nothing but itself. */
export const escapedLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~&!]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');

/** Spaces, quote marks and list markers that may stand before a line's first word. */
const containers = /^(?:\s|>|[-*+]\s|\d{1,9}[.)]\s)*/;
const fence = /^(`{3,}|~{3,})([^`]*)$/;

/**
 * Lines of Markdown that are safe inside a list item: no headings or rules, no raw HTML, no link definitions, every
 * code fence closed. Fenced code at the line's start is left as it is; inside other code a backslash may show, since
 * staying inside counts for more than looks.
 */
export const containedMarkdown = (markdown: string): string[] => {
  const lines: string[] = [];
  let open = '';
  for (const line of markdown.split(/\r\n?|\n/)) {
    const [, marks = '', info = ''] = fence.exec(line.trimEnd()) ?? [];
    const closes = open !== '' && marks.startsWith(open) && info === '' && isOneKind(marks);
    lines.push(open === '' && marks === '' ? harmless(line) : line.trimEnd());
    if (closes) open = '';
    else if (open === '' && marks !== '') open = marks;
  }
  return open === '' ? lines : [...lines, open];
};

const isOneKind = (marks: string): boolean => new Set(marks).size === 1;

const harmless = (line: string): string => {
  const lead = containers.exec(line)?.[0] ?? '';
  const rest = line
    .slice(lead.length)
    .trimEnd()
    .replace(/^#{1,6}(?=\s|$)/, '\\$&')
    .replace(/^(?:=+|-+)$/, '\\$&')
    .replace(/^\[(?=[^\]]*\]:)/, '\\[')
    .replace(/<(?=[a-z/!?])/gi, '\\<');
  return `${lead}${rest}`.trimEnd();
};
