import type { Filter } from './table.ts';

/** A range of an index of `sealedTableIndexes`. */
export type IndexRange = { index: string; lower: string | string[]; upper: string | string[] };

/** Sorts behind every calendar date. */
const lastDay = '\uffff';

/** The one index range that answers `filter`, sorted by day, so that no query reads a row it doesn't want. */
export const filterRange = ({ personId, flag, from = '', to = lastDay }: Filter): IndexRange => {
  const person = personId === undefined ? undefined : (personId ?? '');
  const fixed = [person, flag].filter((word) => word !== undefined);
  if (fixed.length === 0) return { index: 'day', lower: from, upper: to };
  const names = [
    ...(person === undefined ? [] : ['personId']),
    ...(flag === undefined ? [] : ['flag']),
    'day',
  ];
  return { index: `[${names.join('+')}]`, lower: [...fixed, from], upper: [...fixed, to] };
};
