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
const opening = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;

/**
 * Lines of Markdown that are safe inside a list item: no headings or rules, no raw HTML, no link definitions, every
 * code fence closed. Only a fence at the very start of a line counts as one, because there no reader can disagree;
 * in other code a backslash may show, since staying inside counts for more than looks.
 */
export const containedMarkdown = (markdown: string): string[] => {
  const lines: string[] = [];
  let fence = '';
  for (const line of markdown.split(/\r\n?|\n/)) {
    if (fence === '') {
      const [, backticks, tildes] = opening.exec(line) ?? [];
      fence = backticks ?? tildes ?? '';
      lines.push(fence === '' ? harmless(line) : line.trimEnd());
    } else if (isClosing(line, fence)) {
      lines.push(line.trim());
      fence = '';
    } else lines.push(line.trimEnd());
  }
  return fence === '' ? lines : [...lines, fence];
};

const isClosing = (line: string, fence: string): boolean =>
  line.trim().startsWith(fence) && new Set(line.trim()).size === 1;

/** `&lt;` and not a backslash, because a backslash before it would undo one. */
const harmless = (line: string): string => {
  const lead = containers.exec(line)?.[0] ?? '';
  const rest = line
    .slice(lead.length)
    .trimEnd()
    .replace(/^#+/, '\\$&')
    .replace(/^(?:`{3,}|~{3,})/, (marks) => marks.replace(/./g, '\\$&'))
    .replace(/^(?:=+|-+|[*_\s]+)$/, '\\$&')
    .replaceAll(']:', ']\\:')
    .replace(/<(?=[a-z/!?])/gi, '&lt;');
  // A list marker with nothing behind it would underline the line above and make it a heading.
  return rest === '' && /[^\s>]/.test(lead) ? '' : `${lead}${rest}`.trimEnd();
};
