import type { ImportFaultCode } from '#domain/import/fault.ts';
import type { LadderFault } from '#domain/ladders/ladder-fault.ts';
import { isFields } from '#domain/ladders/plain-value.ts';
import { readYaml } from '#import/read-yaml.ts';

/** Real ones have a dozen lines. */
const mostChars = 64_000;

export type FrontMatter = {
  fields: Readonly<Record<string, unknown>>;
  /** The line a field stands at, from 1 on. */
  lineOf: (key: string) => number | undefined;
  /** How many lines of the file it takes, its marks included; 0 when there is none. */
  lines: number;
};
type Read =
  | { ok: true; value: FrontMatter }
  | { ok: false; code: ImportFaultCode; line?: number; found?: string };

const nothing: FrontMatter = { fields: {}, lineOf: () => undefined, lines: 0 };
const none: Read = { ok: true, value: nothing };

const codes: Partial<Record<LadderFault['code'], ImportFaultCode>> = {
  'forbidden-key': 'forbidden-key',
  'repeated-key': 'repeated-key',
  'too-deep': 'too-deep',
  'too-many': 'too-long',
};

/** The line that names what was found, or the first. */
const lineWith = (lines: readonly string[], found = ''): number =>
  Math.max(0, found === '' ? 0 : lines.findIndex((line) => line.includes(found))) + 1;

/** What stands between two lines of `---` at the very beginning, as plain values. */
export const readFrontMatter = (lines: readonly string[]): Read => {
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  // Without an end it is a rule at the top of a note.
  if (end === -1) return none;
  const text = lines.slice(1, end).join('\n');
  if (text.length > mostChars) return { ok: false, code: 'too-long', line: 1 };
  // A leading blank line keeps the lines counted as in the file.
  const parsed = readYaml(`\n${text}`);
  if (!parsed.ok) {
    const [fault] = parsed.faults;
    return {
      ok: false,
      code: (fault && codes[fault.code]) ?? 'not-yaml',
      line: fault?.line ?? lineWith(lines.slice(0, end), fault?.found),
      ...(fault?.found === undefined ? {} : { found: fault.found }),
    };
  }
  const { value, lineOf } = parsed.value;
  // A line of prose between two rules is no front matter.
  if (!isFields(value)) return value === null ? { ok: true, value: { ...nothing, lines: end + 1 } } : none;
  return { ok: true, value: { fields: value, lineOf: (key) => lineOf([key]), lines: end + 1 } };
};
