import type { Tombstone } from './change-entry.ts';
import { isTombstone } from './folded-changes.ts';
import type { Forgetting } from './open-vault-type.ts';
import type { PeopleKeeper } from './people-keeper.ts';
import type { Rotation } from './rotation.ts';
import type { State } from './snapshot-file.ts';
import type { CommitFault, VaultRecord } from './table.ts';
import type { WorkingCopy } from './working-copy.ts';

export type ForgettingParts = {
  people: PeopleKeeper;
  copy: WorkingCopy;
  rotation: Rotation;
  /** Lets nothing come between. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Why nothing can be written now; `null` when it can, with the working copy up to date. */
  obstacle: () => Promise<CommitFault | null>;
  /** What the files come to; `null` when they can't be read. */
  history: () => Promise<State | null>;
  /** Whether nothing stands in the journal any more that was never called saved. */
  settled: () => Promise<boolean>;
  /** Writes one change that deletes. */
  erase: (tombstones: readonly Tombstone[]) => Promise<CommitFault | null>;
};

export type Forgetter = {
  forget(personId: string): Promise<Forgetting>;
  /** Whether a record is about someone who was forgotten since this start, and does not come back with them. */
  isBarred(records: readonly VaultRecord[]): boolean;
  /** Finishes what an earlier start could not. */
  goOn(): Promise<void>;
  /** A change deleted records about these people. */
  deleted(tombstones: readonly Tombstone[]): void;
  /** Destroys the keys of those who were deleted and did not come back. In turn only. */
  sweep(): Promise<void>;
};

/** Forgets people: at once when the leader says so, and for good when what was deleted can't come back any more. */
export const createForgetter = (parts: ForgettingParts): Forgetter => {
  const { people, copy, rotation, inTurn, obstacle, history, settled, erase } = parts;
  const forgotten = new Set<string>();
  const deletedHere = new Set<string>();

  /** The files are the truth; the working copy may know more where they are damaged. */
  const rowsAbout = async (personId: string): Promise<Tombstone[]> => {
    const found = new Map<string, Tombstone>();
    const note = (table: string, id: string) => found.set(`${table}/${id}`, { table, id, personId });
    for (const { table, id } of await copy.about(personId)) note(table, id);
    for (const [table, rows] of (await history())?.changes ?? [])
      for (const row of rows.values())
        if (!isTombstone(row) && row.personId === personId) note(table, row.id);
    return Array.from(found.values());
  };

  const eraseNow = async (personId: string): Promise<CommitFault | null> =>
    (await obstacle()) ?? erase(await rowsAbout(personId));

  /** From here on there is no way back. What fails now is done at the next start. */
  const finish = async (personIds: readonly string[]): Promise<boolean> => {
    const destroyed = await inTurn(() => people.destroy(personIds));
    if (!destroyed.ok || !(await rotation.renew())) return false;
    return (await inTurn(() => people.unmark(personIds))).ok;
  };

  const begin = async (personId: string): Promise<CommitFault | null> => {
    const inTheWay = await obstacle();
    if (inTheWay !== null) return inTheWay;
    const marked = await people.mark([personId]);
    if (!marked.ok) return marked.fault === 'full' ? 'full' : 'unwritable';
    const fault = await eraseNow(personId);
    if (fault !== null) await people.unmark([personId]);
    else forgotten.add(personId);
    return fault;
  };

  const deletedInHistory = async (): Promise<ReadonlySet<string>> => {
    const all = Array.from((await history())?.changes.values() ?? [], (rows) => Array.from(rows.values()));
    return new Set(all.flat().flatMap((last) => (isTombstone(last) ? [last.personId] : [])));
  };

  return {
    forget: async (personId) => {
      const fault = await inTurn(() => begin(personId));
      return fault === null ? { ok: true, isFinished: await finish([personId]) } : { ok: false, fault };
    },
    isBarred: (records) => {
      const back = new Set(records.filter(({ id, personId }) => id === personId).map(({ id }) => id));
      return records.some(
        ({ personId }) => personId !== null && forgotten.has(personId) && !back.has(personId),
      );
    },
    goOn: async () => {
      const personIds = people.forgetting();
      if (personIds.length === 0) return;
      for (const personId of personIds) if ((await inTurn(() => eraseNow(personId))) !== null) return;
      await finish(personIds);
    },
    deleted: (tombstones) => {
      for (const { personId } of tombstones) if (personId !== '') deletedHere.add(personId);
    },
    sweep: async () => {
      if ((await obstacle()) !== null) return;
      const ids = people.ids();
      const living = await copy.livingAmong(ids);
      const orphans = ids.filter((personId) => !living.has(personId));
      if (orphans.length === 0) return;
      // A key whose person was never deleted may belong to words that a damaged journal lost: it stays.
      const isKnown = orphans.every((personId) => deletedHere.has(personId));
      const deleted = isKnown ? deletedHere : await deletedInHistory();
      const gone = orphans.filter((personId) => deleted.has(personId));
      // A change that failed may be found whole at the next start, and bring someone back: with their key or not at all.
      if (gone.length === 0 || !(await settled())) return;
      if ((await people.destroy(gone)).ok) await people.unmark(gone);
    },
  };
};
