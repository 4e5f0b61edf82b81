/** What is wrong with a file that should become a ladder. The interface has a sentence and a remedy for each. */
type LadderFaultCode =
  | 'too-big'
  | 'empty'
  | 'not-yaml'
  | 'not-json'
  | 'not-csv'
  | 'too-deep'
  | 'too-many'
  | 'too-long'
  | 'forbidden-key'
  | 'repeated-key'
  | 'not-a-ladder'
  | 'not-leeway'
  | 'newer'
  | 'missing'
  | 'not-text'
  | 'not-a-list'
  | 'repeated'
  | 'unknown-level'
  | 'unknown-theme'
  | 'no-columns'
  | 'no-rows'
  | 'wrong';

/** Where in the file: keys and list places from the top, such as `['competencies', 3, 'level']`. */
export type Path = readonly (string | number)[];

export type LadderFault = {
  code: LadderFaultCode;
  path: Path;
  /** The line in the file, from 1 on, where it is known. */
  line?: number;
  /** What stands there, what is known instead, or the limit: short words for the sentence. */
  found?: string;
  known?: string;
};

/** So many faults are told at once; the rest shows when those are gone. */
const toldFaults = 5;

/** Long words from a file, fit for a sentence. */
export const inShort = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** `['competencies', 3, 'level']` → 'competencies, item 4, level'. */
export const pathWords = (path: Path, item: (place: number) => string): string =>
  path.map((step) => (typeof step === 'number' ? item(step + 1) : step)).join(', ');

export type Outcome<T> = { ok: true; value: T } | { ok: false; faults: LadderFault[] };

export const good = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const bad = <T>(...faults: LadderFault[]): Outcome<T> => ({
  ok: false,
  faults: faults.slice(0, toldFaults),
});
