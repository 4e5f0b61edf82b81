import type { Path } from '#domain/ladders/ladder-fault.ts';

/** What can be wrong with something to import. The interface has a sentence with a remedy for each. */
export const importFaultCodes = [
  // The file as a whole
  'too-big',
  'too-many-files',
  'too-many',
  'too-many-faults',
  'too-slow',
  'unreadable',
  'empty',
  'not-text',
  'unknown-kind',
  'leeway-backup',
  'opened-backup',
  'not-yaml',
  'not-csv',
  'not-json',
  'not-oikio',
  'not-calendar',
  'cut-off',
  'no-rows',
  'no-column',
  'too-many-columns',
  // A place in it
  'forbidden-key',
  'repeated-key',
  'too-deep',
  'too-long',
  'wrong-day',
  'wrong-value',
  'extra-cell',
  'wrong-kind',
  'wrong-line',
  'missing',
  'unknown-zone',
  'wrong-rule',
  'this-and-future',
] as const;
export type ImportFaultCode = (typeof importFaultCodes)[number];

/** Where something stands: a file, and in it a line, a column of a table or a path of keys. */
export type Place = { file: string; line?: number; column?: string; path?: Path };

/** What can be left out by itself: a file, or one row, event or entry of it. */
export type UnitId = string;

export type ImportFault = {
  code: ImportFaultCode;
  place: Place;
  /** What has to be left out so that the rest can be imported. */
  unit: UnitId;
  /** What stands there, and what is known or allowed instead: short words for the sentence. */
  found?: string;
  known?: string;
};

/** A fault with this unit concerns everything; nothing can be left out for it. */
export const everything: UnitId = '*';

/** The whole file as a unit, and one numbered part of it. */
export const wholeFile = (file: string): UnitId => file;
export const partOf = (file: string, part: string | number): UnitId => `${file}#${part}`;

/** Whether `unit` is left out, by itself or with its file. */
export const isLeftOut = (unit: UnitId, leftOut: ReadonlySet<UnitId>): boolean =>
  leftOut.has(unit) || leftOut.has(unit.slice(0, Math.max(0, unit.lastIndexOf('#'))));
