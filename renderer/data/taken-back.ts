import type { DelegationMove } from '#domain/autonomy/delegation.ts';
import { correctionOf, lastWritten } from '#domain/autonomy/delegation-history.ts';
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
  // By name, since restoring a backup may write many thousands.
  const named = (change: Change) =>
    new Map((change.puts ?? []).map(({ table, record }) => [`${table.name}/${record.id}`, record]));
  const [after, before] = [named(did), named(undo)];
  const find = (records: ReadonlyMap<string, VaultRecord>, { table, id }: { table: Table; id: string }) =>
    records.get(`${table.name}/${id}`) ?? null;
  const written = (did.puts ?? []).map(({ table, record }) => ({ table, id: record.id }));
  const isKnown = (undo.puts?.length ?? 0) + (undo.deletes?.length ?? 0) > 0;
  return (isKnown ? [...written, ...(did.deletes ?? [])] : [])
    .map((one) => ({ ...one, before: find(before, one), after: find(after, one) }))
    .filter((step) => !isSame(step.before, step.after));
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
const restored = (
  table: Table,
  { before, after, now }: { before: Fields; after: Fields; now: Fields },
  isExact: boolean,
): Fields | null => {
  const keys = Object.keys({ ...before, ...after }).filter((key) => !isSame(before[key], after[key]));
  const back = keys.flatMap((key): [string, unknown][] => {
    const answer = isExact ? undefined : appendOnly[`${table.name}.${key}`];
    const answered = answer?.(after[key], now[key]) ?? null;
    if (answer) return answered === null ? [] : [[key, answered]];
    return isSame(now[key], after[key]) ? [[key, before[key]]] : [];
  });
  if (keys.includes('state') && !back.some(([key]) => key === 'state')) return null;
  if (back.length === 0 && !keys.every((key) => bookkeeping.includes(key))) return null;
  return { ...now, ...Object.fromEntries(back) };
};

/** What becomes of one record: back to `before`, gone, left alone (`undefined`), or `'newer'`. */
const stepBack = async (reader: Reader, step: Step, isExact: boolean): Promise<Change | 'newer'> => {
  const { table, id, before, after } = step;
  const now = await reader.get(table, id);
  if (before === null) {
    if (now === undefined) return {};
    return isSame(now, after) ? { deletes: [{ table, id }] } : 'newer';
  }
  if (after === null) return now === undefined ? { puts: [{ table, record: before }] } : 'newer';
  const record = now === undefined ? null : restored(table, { before, after, now }, isExact);
  return record === null ? 'newer' : { puts: [{ table, record: record as VaultRecord }] };
};

/** Nothing comes back about someone who was deleted meanwhile. */
const isAboutSomeone = async (reader: Reader, puts: readonly Put[]): Promise<boolean> => {
  const comeBack = new Set(puts.flatMap(({ table, record }) => (table === people ? [record.id] : [])));
  const spokenOf = new Set(puts.flatMap(({ record }) => record.personId ?? []));
  const here = await Promise.all(
    [...spokenOf].map(async (id) => comeBack.has(id) || (await reader.get(people, id)) !== undefined),
  );
  return here.every(Boolean);
};

/**
 * The change that takes an action back and leaves alone what was written since; `null` when that can't be. `isExact`:
 * also fields that are only appended to become what they were, since the action itself replaced them as a whole.
 */
export const takenBack = async (
  reader: Reader,
  steps: readonly Step[],
  isExact = false,
): Promise<Change | null> => {
  const back = await Promise.all(steps.map((step) => stepBack(reader, step, isExact)));
  if (back.includes('newer')) return null;
  const changes = back.filter((one) => one !== 'newer');
  const puts = changes.flatMap((change) => change.puts ?? []);
  if (!(await isAboutSomeone(reader, puts))) return null;
  return { puts, deletes: changes.flatMap((change) => change.deletes ?? []) };
};
