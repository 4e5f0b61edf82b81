import { filterRange } from './filter-range.ts';
import { isTombstone } from './folded-changes.ts';
import type { DaysFilter, Filter, SealedRow } from './table.ts';
import { type Applied, isSameApplied, type WorkingCopy } from './working-copy.ts';

type Place = readonly string[];

const placeIn = (parts: readonly string[], row: SealedRow): Place =>
  parts.map((part) => row[part as 'personId' | 'flag' | 'day']);

const isBefore = (a: Place, b: Place): boolean => {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at !== -1 && (a[at] ?? '') < (b[at] ?? '');
};

const selected = (rows: Iterable<SealedRow>, filter: Filter): SealedRow[] => {
  const range = filterRange(filter);
  const parts = range.index.replaceAll(/[[\]]/g, '').split('+');
  const [lower, upper] = [[range.lower].flat(), [range.upper].flat()];
  const found = Array.from(rows)
    .filter((row) => !isBefore(placeIn(parts, row), lower) && !isBefore(upper, placeIn(parts, row)))
    .toSorted((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1));
  return filter.newest === undefined ? found : found.toReversed().slice(0, filter.newest);
};

const daysOf = (rows: readonly SealedRow[], filter: DaysFilter): string[] => {
  const days = rows.map(({ day }) => day);
  return filter.distinct ? Array.from(new Set(days)) : days;
};

/**
 * A working copy in memory alone, for a start where the browser gives no database: the journal is the vault, and is read
 * anew at every start until there is one again. `tables`: the names of all tables.
 */
export const memoryCopy = (tables: readonly string[]): WorkingCopy => {
  const all = new Map(tables.map((name) => [name, new Map<string, SealedRow>()]));
  let last: Applied | undefined;
  const rowsIn = (table: string): Map<string, SealedRow> => all.get(table) ?? new Map();
  const apply: WorkingCopy['apply'] = async (changes, applied) => {
    for (const [table, rows] of changes)
      for (const [id, row] of rows)
        if (isTombstone(row)) rowsIn(table).delete(id);
        else rowsIn(table).set(id, row);
    last = applied;
  };
  const clear = (): void => {
    for (const rows of all.values()) rows.clear();
    last = undefined;
  };
  return {
    applied: async () => last,
    get: async (table, id) => rowsIn(table).get(id),
    getMany: async (table, ids) => ids.map((id) => rowsIn(table).get(id)).filter((row) => row !== undefined),
    list: async (table, filter) => selected(rowsIn(table).values(), filter),
    days: async (table, filter) => {
      // The newest of distinct days are not the days of the newest rows.
      const { newest, ...rest } = filter;
      const days = daysOf(selected(rowsIn(table).values(), rest), filter);
      return newest === undefined ? days : days.slice(Math.max(0, days.length - newest));
    },
    count: async (table, filter) => selected(rowsIn(table).values(), filter).length,
    about: async (personId) =>
      Array.from(all).flatMap(([table, rows]) =>
        selected(rows.values(), { personId }).map(({ id }) => ({ table, id })),
      ),
    livingAmong: async (personIds) => {
      const living = new Set(
        Array.from(all.values(), (rows) => Array.from(rows.values()))
          .flat()
          .map((row) => row.personId),
      );
      return new Set(personIds.filter((personId) => living.has(personId)));
    },
    apply,
    moveOn: async (before, after) => {
      if (!isSameApplied(last, before)) return false;
      last = after;
      return true;
    },
    replace: async (changes, applied) => {
      clear();
      await apply(changes, applied);
    },
    everything: async () => new Map(Array.from(all, ([table, rows]) => [table, new Map(rows)])),
    reopen: async () => undefined,
    close: clear,
    destroy: async () => clear(),
  };
};
