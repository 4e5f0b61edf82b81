import { isTombstone } from './folded-changes.ts';
import type { RowKeys } from './person-keys.ts';
import { isSealedByPerson, openRow } from './seal-record.ts';
import type { State } from './snapshot-file.ts';
import type { SealedRow } from './table.ts';
import type { WorkingCopy } from './working-copy.ts';

/** A row whose person's key is gone can't be told from a changed one any more, and goes along as it is. */
const isSound = async (keys: RowKeys, table: string, row: SealedRow): Promise<boolean> =>
  (isSealedByPerson(row) && keys.of(row.personId) === undefined) ||
  (await openRow(keys, table, row)) !== null;

/** `journalId`: the journal it was filled from. `isProven`: a row in it opens, so that it is this vault's. */
export type CopyState = State & { journalId: string; isProven: boolean };

/** What the working copy holds, as far as every row in it opens; `null` where one does not, or nothing was applied. */
export const stateOfCopy = async (copy: WorkingCopy, keys: RowKeys): Promise<CopyState | null> => {
  try {
    const applied = await copy.applied();
    if (applied === undefined) return null;
    const changes = await copy.everything();
    let isProven = false;
    for (const [table, rows] of changes)
      for (const row of rows.values())
        if (!isTombstone(row) && !(await isSound(keys, table, row))) return null;
        else
          isProven ||= !isTombstone(row) && (!isSealedByPerson(row) || keys.of(row.personId) !== undefined);
    const { seq, at, device, journalId } = applied;
    return { seq, at, device, changes, journalId, isProven };
  } catch {
    return null;
  }
};
