import { expect, test } from 'vitest';
import { filterRange } from '#vault/filter-range.ts';
import { sealedTableIndexes } from '#vault/working-copy.ts';

test.each([
  [{}, 'day', '', '\uffff'],
  [{ from: '2026-01-01', to: '2026-02-01' }, 'day', '2026-01-01', '2026-02-01'],
  [{ flag: 'open' }, '[flag+day]', ['open', ''], ['open', '\uffff']],
  [{ personId: 'p' }, '[personId+day]', ['p', ''], ['p', '\uffff']],
  [{ personId: null }, '[personId+day]', ['', ''], ['', '\uffff']],
  [{ personId: 'p', flag: '', to: 'x' }, '[personId+flag+day]', ['p', '', ''], ['p', '', 'x']],
])('%j is one range of one declared index', (filter, index, lower, upper) => {
  expect(filterRange(filter)).toEqual({ index, lower, upper });
  expect(sealedTableIndexes.split(', ')).toContain(index);
});
