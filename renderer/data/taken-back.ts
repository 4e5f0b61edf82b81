import type { DelegationMove } from '#domain/delegation.ts';
import { correctionOf, lastWritten } from '#domain/delegation-history.ts';
import type { DelegationMoveId } from '#domain/ids.ts';
import type { Change, CommitOutcome, Reader, Table, VaultRecord } from '#vault/table.ts';
import { freshId, today } from './store.ts';
import { delegations, people } from './tables.ts';

/** One record of an action, as it was before and as the action left it; `null` where it did not exist. */
export type Step = { table: Table; id: string; before: VaultRecord | null; after: VaultRecord | null };

type Fields = Readonly<Record<string, unknown>>;
type Put = { table: Table; record: VaultRecord };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Empty when the change wrote nothing, or when what stood there before could not be read. */
export const stepsOf = ({ did, undo }: Extract<CommitOutcome<unknown>, { ok: true }>): Step[] => {
  const find = (change: Change, { table, id }: { table: Table; id: string }): VaultRecord | null =>
    change.puts?.find((put) => put.table.name === table.name && put.record.id === id)?.record ?? null;
  const written = (did.puts ?? []).map(({ table, record }) => ({ table, id: record.id }));
  const isKnown = (undo.puts?.length ?? 0) + (undo.deletes?.length ?? 0) > 0;
  return (isKnown ? [...written, ...(did.deletes ?? [])] : [])
    .map((one) => ({ ...one, before: find(undo, one), after: find(did, one) }))
    .filter(({ before, after }) => !isSame(before, after));
};

/** Notes about a record that others write too; when one is newer, the rest can still be taken back. */
const bookkeeping = ['editedAt'];

/** A move is taken back by a correction of its own; `null` when another was made since. */
const corrected = (
  after: readonly DelegationMove[],
  now: readonly DelegationMove[],
): DelegationMove[] | null => {
  if (lastWritten(after)?.id !== lastWritten(now)?.id) return null;
  const correction = correctionOf(now, freshId<DelegationMoveId>(), today());
  return correction === null ? null : [...now, correction];
};

type Answer = (after: unknown, now: unknown) => unknown;

/** Fields that are only appended to: what an action added is answered there, never dropped. `null`: can't be. */
const appendOnly: Readonly<Record<string, Answer>> = {
  [`${delegations.name}.history`]: corrected as Answer,
};

/**
 * `now` with those fields put back that still hold what the action wrote; `null` when what the action was about is
 * newer: all it wrote, or the state, which its other fields hang on.
 */
const restored = (table: Table, before: Fields, after: Fields, now: Fields): Fields | null => {
  const keys = Object.keys({ ...before, ...after }).filter((key) => !isSame(before[key], after[key]));
  const back = keys.flatMap((key): [string, unknown][] => {
    const answer = appendOnly[`${table.name}.${key}`];
    const answered = answer?.(after[key], now[key]) ?? null;
    if (answer) return answered === null ? [] : [[key, answered]];
    return isSame(now[key], after[key]) ? [[key, before[key]]] : [];
  });
  if (keys.includes('state') && !back.some(([key]) => key === 'state')) return null;
  if (back.length === 0 && !keys.every((key) => bookkeeping.includes(key))) return null;
  return { ...now, ...Object.fromEntries(back) };
};

/** What becomes of one record: back to `before`, gone, left alone (`undefined`), or `'newer'`. */
const stepBack = async (reader: Reader, step: Step): Promise<Change | 'newer'> => {
  const { table, id, before, after } = step;
  const now = await reader.get(table, id);
  if (before === null) {
    if (now === undefined) return {};
    return isSame(now, after) ? { deletes: [{ table, id }] } : 'newer';
  }
  if (after === null) return now === undefined ? { puts: [{ table, record: before }] } : 'newer';
  const record = now === undefined ? null : restored(table, before, after, now);
  return record === null ? 'newer' : { puts: [{ table, record: record as VaultRecord }] };
};

/** Nothing comes back about someone who was deleted meanwhile. */
const isAboutSomeone = async (reader: Reader, puts: readonly Put[]): Promise<boolean> => {
  const here = await Promise.all(
    puts.map(async ({ record: { personId } }) => {
      if (personId === null || puts.some(({ table, record }) => table === people && record.id === personId))
        return true;
      return (await reader.get(people, personId)) !== undefined;
    }),
  );
  return here.every(Boolean);
};

/** The change that takes an action back and leaves alone what was written since; `null` when that can't be. */
export const takenBack = async (reader: Reader, steps: readonly Step[]): Promise<Change | null> => {
  const back = await Promise.all(steps.map((step) => stepBack(reader, step)));
  if (back.includes('newer')) return null;
  const changes = back.filter((one) => one !== 'newer');
  const puts = changes.flatMap((change) => change.puts ?? []);
  if (!(await isAboutSomeone(reader, puts))) return null;
  return { puts, deletes: changes.flatMap((change) => change.deletes ?? []) };
};
