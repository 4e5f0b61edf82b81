import type { Expectation } from './ladder.ts';

type Written = Pick<Expectation, 'text' | 'examples'>;

const bullet = /^\s*[-*•–]\s+/;

/** What stands in one cell, as text to read and to write: a blank line between expectations, "- " before an example. */
export const expectationsText = (expectations: readonly Written[]): string =>
  expectations
    .map(({ text, examples }) =>
      [text, ...examples.map((one) => `- ${one}`)].filter((line) => line !== '').join('\n'),
    )
    .join('\n\n');

/** One expectation out of its lines; a line after the examples begins the next one. */
const ofBlock = (lines: readonly string[]): Written[] =>
  lines.reduce<Written[]>((written, line) => {
    const last = written.at(-1);
    if (bullet.test(line)) {
      const example = line.replace(bullet, '').trim();
      if (last === undefined) return [{ text: '', examples: [example] }];
      return [...written.slice(0, -1), { ...last, examples: [...last.examples, example] }];
    }
    const text = line.trim();
    if (last === undefined || last.examples.length > 0) return [...written, { text, examples: [] }];
    return [...written.slice(0, -1), { ...last, text: `${last.text}\n${text}` }];
  }, []);

/** The expectations that were written into one cell. Nothing for blank text. */
export const expectationsFrom = (text: string): Written[] =>
  text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .flatMap(ofBlock);
