import type { Tombstone } from './change-entry.ts';
import type { Opened } from './opened-records.ts';
import type { Touched } from './open-vault-type.ts';
import { deeplyFrozen } from './seal-record.ts';
import type { Change, Table, VaultRecord } from './table.ts';

/** One record of a change: what it becomes, or `null` when it goes. */
export type Step = { table: Table; id: string; next: VaultRecord | null };

/** The records as they are before the change, in the order of its steps. */
export type Before = readonly (Opened | undefined)[];

/** The last word on each record, deletes after puts; `null` when a record does not pass its schema, which is a bug. */
export const stepsOf = (
  { puts = [], deletes = [] }: Change,
  known: ReadonlySet<string>,
): readonly Step[] | null => {
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

/** What is to be sealed. */
export const putsOf = (steps: readonly Step[]): { table: Table; record: VaultRecord }[] =>
  steps.flatMap(({ table, next }) => (next === null ? [] : [{ table, record: next }]));

/** What really goes: deleting what is not there leaves no tombstone. */
export const tombstonesOf = (steps: readonly Step[], before: Before): Tombstone[] =>
  steps.flatMap(({ table, id, next }, at) => {
    const was = before[at];
    return next === null && was ? [{ table: table.name, id, personId: was.record.personId ?? '' }] : [];
  });

/** The change that takes `steps` back. */
export const undoOf = (steps: readonly Step[], before: Before): Change => ({
  puts: steps.flatMap(({ table }, at) => {
    const was = before[at];
    return was ? [{ table, record: was.record }] : [];
  }),
  deletes: steps.flatMap(({ table, id, next }, at) => (next && !before[at] ? [{ table, id }] : [])),
});

/** The change as it was written. */
export const didOf = (steps: readonly Step[]): Change => ({
  puts: putsOf(steps),
  deletes: steps.flatMap(({ table, id, next }) => (next === null ? [{ table, id }] : [])),
});

/** Whose records change: when one moves to another person, both. */
export const touchedBy = (steps: readonly Step[], before: Before): Touched[] =>
  steps.flatMap(({ table, id, next }, at) => {
    const people = new Set([before[at]?.record.personId, next?.personId]);
    people.delete(undefined);
    return Array.from(people, (personId) => ({ table: table.name, id, personId: personId ?? null }));
  });
