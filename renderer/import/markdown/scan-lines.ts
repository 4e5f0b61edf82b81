/** One line of Markdown, and what it is. `number` counts from 1 in the file. */
export type Line = {
  number: number;
  text: string;
  heading: { level: number; words: string } | null;
  /** The mark in the box and the words behind it. */
  task: { mark: string; words: string } | null;
};

const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/;
const task = /^\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX\-/>])\][ \t]+(\S.*)$/;
const fence = /^ {0,3}(`{3,}|~{3,})/;

/** The lines with their headings and tasks; in a fenced block nothing counts. */
export const scanLines = (lines: readonly string[], firstNumber: number): Line[] => {
  let open = '';
  return lines.map((text, at) => {
    const line: Line = { number: firstNumber + at, text, heading: null, task: null };
    // Longer lines are text, whatever they begin with.
    if (text.length > 5000) return line;
    const mark = fence.exec(text)?.[1] ?? '';
    if (open !== '') {
      if (mark.startsWith(open) && text.trim() === mark) open = '';
      return line;
    }
    if (mark !== '') {
      open = mark;
      return line;
    }
    const [, marks, words] = heading.exec(text) ?? [];
    if (marks !== undefined && words !== undefined)
      return { ...line, heading: { level: marks.length, words: words.replace(/\s+#+\s*$/, '').trim() } };
    const [, box, toDo] = task.exec(text) ?? [];
    return box === undefined || toDo === undefined
      ? line
      : { ...line, task: { mark: box, words: toDo.trim() } };
  });
};
