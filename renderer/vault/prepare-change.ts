import type { Tombstone } from './change-entry.ts';
import type { Opened } from './opened-records.ts';
import type { Touched } from './open-vault-type.ts';
import { deeplyFrozen } from './seal-record.ts';
import type { Change, Table, VaultRecord } from './table.ts';

export type PreparedPut = { table: Table; record: VaultRecord; rev: number };

/** A change that passed its schemas, with what it needs to be sealed, undone and told. */
export type PreparedChange = {
  puts: readonly PreparedPut[];
  deletes: readonly Tombstone[];
  undo: Change;
  touched: readonly Touched[];
};

type Current = (table: string, id: string) => Promise<Opened | undefined>;
type Step = { table: Table; id: string; next: VaultRecord | null };

/** The last word on each record, deletes after puts; `null` when a record does not pass its schema. */
const stepsOf = ({ puts = [], deletes = [] }: Change, known: ReadonlySet<string>): Step[] | null => {
  const steps = new Map<string, Step>();
  for (const { table, record } of puts) {
    const parsed = table.schema.safeParse(record);
    if (!parsed.success || !known.has(table.name)) return null;
    const next = deeplyFrozen(structuredClone(parsed.data));
    steps.set(`${table.name}/${next.id}`, { table, id: next.id, next });
  }
  for (const { table, id } of deletes) {
    if (!known.has(table.name)) return null;
    steps.set(`${table.name}/${id}`, { table, id, next: null });
  }
  return Array.from(steps.values());
};

const touchedBy = ({ table, id, next }: Step, before: Opened | undefined): Touched[] => {
  const people = new Set([before?.record.personId, next?.personId]);
  people.delete(undefined);
  return Array.from(people, (personId) => ({ table: table.name, id, personId: personId ?? null }));
};

/**
 * Checks `change` and finds out what it replaces. `'refused'` when a record does not pass its schema. `seq` is the
 * change's number: a record that is new, or comes back, starts at that revision, so that no revision is ever used twice.
 */
export const prepareChange = async (
  change: Change,
  known: ReadonlySet<string>,
  current: Current,
  seq: number,
): Promise<PreparedChange | 'refused'> => {
  const steps = stepsOf(change, known);
  if (steps === null) return 'refused';
  const all = await Promise.all(
    steps.map(async (step) => ({ ...step, before: await current(step.table.name, step.id) })),
  );
  return {
    puts: all.flatMap(({ table, next, before }) =>
      next === null ? [] : [{ table, record: next, rev: (before?.rev ?? seq - 1) + 1 }],
    ),
    deletes: all.flatMap(({ table, id, next, before }) =>
      next === null && before ? [{ table: table.name, id, personId: before.record.personId ?? '' }] : [],
    ),
    undo: {
      puts: all.flatMap(({ table, before }) => (before ? [{ table, record: before.record }] : [])),
      deletes: all.flatMap(({ table, id, next, before }) => (next && !before ? [{ table, id }] : [])),
    },
    touched: all.flatMap((step) => touchedBy(step, step.before)),
  };
};
