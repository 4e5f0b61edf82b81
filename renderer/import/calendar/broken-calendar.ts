import type { ImportFault } from '#domain/import/fault.ts';

type Broken = Pick<ImportFault, 'code'> & { line?: number; found?: string };

/** A line that begins with a property's name, goes on with the one before, or is empty. Source: RFC 5545, 3.1. */
const isLine = (line: string): boolean => /^(?:[ \t]|[\w.-]+[;:]|$)/.test(line);

/** Why a text can't be read as a calendar: a line that is none of it, an end that is missing, or no calendar at all. */
export const brokenCalendar = (text: string): Broken => {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text)) return { code: 'not-calendar' };
  const lines = text.split(/\r\n|\n|\r/);
  const at = lines.findIndex((line) => !isLine(line));
  const last = lines.findLastIndex((line) => line.trim() !== '');
  if (at !== -1 && at < last) return { code: 'wrong-line', line: at + 1, found: lines[at] ?? '' };
  if (!/^END:VCALENDAR\s*$/i.test(lines[last] ?? '')) return { code: 'cut-off', line: last + 1 };
  return at === -1 ? { code: 'not-calendar' } : { code: 'wrong-line', line: at + 1, found: lines[at] ?? '' };
};
