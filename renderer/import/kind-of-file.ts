import type { ImportKind } from '#domain/import/limits.ts';

/** Folders of programs, not of people. */
const hidden = /(?:^|\/)(?:\.[^/]+|node_modules|__MACOSX)(?:\/|$)/;

/** What a file is, by its name. `skipped`: not meant for import, such as pictures. `backup`: a Leeway backup. */
export const kindOfFile = (path: string): ImportKind | 'backup' | 'skipped' => {
  if (hidden.test(path)) return 'skipped';
  if (/\.(?:md|markdown|mdown|txt)$/i.test(path)) return 'markdown';
  if (/\.(?:csv|tsv)$/i.test(path)) return 'csv';
  if (/\.(?:ics|ical|ifb)$/i.test(path)) return 'calendar';
  if (/\.json$/i.test(path)) return 'oikio';
  return /\.age$/i.test(path) ? 'backup' : 'skipped';
};
