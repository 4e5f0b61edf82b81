import { isTombstone } from './folded-changes.ts';
import type { SealingKey } from './seal.ts';
import { openRow } from './seal-record.ts';
import type { State } from './snapshot-file.ts';
import type { WorkingCopy } from './working-copy.ts';

/** What the working copy holds, as far as every row in it opens; `null` where one does not, or nothing was applied. */
export const stateOfCopy = async (copy: WorkingCopy, key: SealingKey): Promise<State | null> => {
  try {
    const applied = await copy.applied();
    if (applied === undefined) return null;
    const changes = await copy.everything();
    for (const [table, rows] of changes)
      for (const row of rows.values())
        if (!isTombstone(row) && (await openRow(key, table, row)) === null) return null;
    return { seq: applied.seq, at: applied.at, device: applied.device, changes };
  } catch {
    return null;
  }
};
