import type { Tombstone } from './change-entry.ts';
import { isTombstone } from './folded-changes.ts';
import type { Forgetting } from './open-vault-type.ts';
import type { PeopleKeeper } from './people-keeper.ts';
import type { Rotation } from './rotation.ts';
import type { Step } from './prepare-change.ts';
import type { State } from './snapshot-file.ts';
import type { CommitFault, SealedRow, VaultRecord } from './table.ts';
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
  /** Writes one change: `steps`, and these deletions without a look at what they delete. */
  erase: (tombstones: readonly Tombstone[], steps?: readonly Step[]) => Promise<CommitFault | null>;
};

/** What changes with someone's end in records about others; `null` where that can't be written. In turn only. */
type Alongside = () => Promise<readonly Step[] | null>;

export type Forgetter = {
  forget(personId: string, alongside: Alongside): Promise<Forgetting>;
  /** Whether a record is about someone who was forgotten since this start, and does not come back with them. */
  isBarred(records: readonly VaultRecord[]): boolean;
  /** Finishes what an earlier start wrote down as a change, and takes the note of what it did not. */
  goOn(): Promise<void>;
  /** Destroys the keys of those who were deleted and did not come back. In turn only. */
  sweep(): Promise<void>;
};

/** The deletion of someone's own record, not of one about them. */
const isOfThemselves = (last: SealedRow | Tombstone): boolean =>
  isTombstone(last) && last.personId !== '' && last.id === last.personId;

/** Forgets people: at once when the leader says so, and for good when what was deleted can't come back any more. */
export const createForgetter = (parts: ForgettingParts): Forgetter => {
  const { people, copy, rotation, inTurn, obstacle, history, settled, erase } = parts;
  const forgotten = new Set<string>();

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

  /** From here on there is no way back. What fails now is done at the next start. */
  const finish = async (personIds: readonly string[]): Promise<boolean> =>
    (await rotation.renew()) && (await inTurn(() => people.unmark(personIds))).ok;

  /** One change has all of it, so that it is written or it isn't. */
  const eraseNow = async (personId: string, steps: readonly Step[]): Promise<CommitFault | null> => {
    const rows = await rowsAbout(personId);
    const marked = await people.mark([personId]);
    if (!marked.ok) return marked.fault === 'full' ? 'full' : 'unwritable';
    const fault = await erase(rows, steps);
    // What may still be found whole at the next start is decided there.
    if (fault !== null && (await settled())) await people.unmark([personId]);
    return fault;
  };

  /** In one turn, so that nobody comes back before their key is gone. */
  const begin = async (personId: string, alongside: Alongside): Promise<Forgetting> => {
    const inTheWay = await obstacle();
    if (inTheWay !== null) return { ok: false, fault: inTheWay };
    const steps = await alongside();
    if (steps === null) return { ok: false, fault: 'refused' };
    const fault = await eraseNow(personId, steps);
    if (fault !== null) return { ok: false, fault };
    forgotten.add(personId);
    return { ok: true, isFinished: (await people.destroy([personId])).ok };
  };

  /**
   * What an earlier start left. Their key goes right after the change, so with it and with records about them the change
   * was never written, or they came back since: they stay.
   */
  const goOnWith = async (personId: string): Promise<boolean> => {
    if ((await obstacle()) !== null) return false;
    if (people.has(personId) && (await copy.about(personId)).length > 0) {
      await people.unmark([personId]);
      return false;
    }
    const fault = await erase(await rowsAbout(personId));
    return fault === null && (await people.destroy([personId])).ok;
  };

  /**
   * Of these people, those whose own record was deleted, with nothing about them left in the files. A key whose person was
   * never deleted may belong to words that a damaged journal lost: it stays, as it does where the files can't be read.
   */
  const goneFromFiles = async (personIds: readonly string[]): Promise<string[]> => {
    const all = Array.from((await history())?.changes.values() ?? [], (rows) => Array.from(rows.values()));
    const rows = all.flat();
    const living = new Set(rows.filter((last) => !isTombstone(last)).map(({ personId }) => personId));
    const deleted = new Set(rows.filter(isOfThemselves).map(({ id }) => id));
    return personIds.filter((personId) => deleted.has(personId) && !living.has(personId));
  };

  return {
    forget: async (personId, alongside) => {
      const begun = await inTurn(() => begin(personId, alongside));
      return begun.ok && begun.isFinished ? { ok: true, isFinished: await finish([personId]) } : begun;
    },
    isBarred: (records) => {
      const back = new Set(records.filter(({ id, personId }) => id === personId).map(({ id }) => id));
      return records.some(
        ({ personId }) => personId !== null && forgotten.has(personId) && !back.has(personId),
      );
    },
    goOn: async () => {
      const gone: string[] = [];
      for (const personId of people.forgetting())
        if (await inTurn(() => goOnWith(personId))) gone.push(personId);
      if (gone.length > 0) await finish(gone);
    },
    sweep: async () => {
      if ((await obstacle()) !== null) return;
      const ids = people.ids();
      const living = await copy.livingAmong(ids);
      const orphans = ids.filter((personId) => !living.has(personId));
      if (orphans.length === 0) return;
      const gone = await goneFromFiles(orphans);
      // A change that failed may be found whole at the next start, and bring someone back: with their key or not at all.
      if (gone.length === 0 || !(await settled())) return;
      if ((await people.destroy(gone)).ok) await people.unmark(gone);
    },
  };
};
