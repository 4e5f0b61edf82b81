import type { VaultFiles } from '#platform/desktop.ts';
import { type FoldedChanges, isTombstone } from './folded-changes.ts';
import type { Journal } from './generations.ts';
import { readState } from './history.ts';
import type { PeopleKeeper } from './people-keeper.ts';
import type { RowKeys } from './person-keys.ts';
import { isSealedByPerson, openRow } from './seal-record.ts';
import { readSentinel } from './sentinel.ts';
import type { Applied } from './working-copy.ts';

/** Whether a row about somebody stays closed: their key is gone, or is another one. Each stands in a frame that opened. */
const hasClosedRow = async (changes: FoldedChanges, keys: RowKeys): Promise<boolean> => {
  for (const [table, rows] of changes)
    for (const row of rows.values())
      if (!isTombstone(row) && isSealedByPerson(row) && (await openRow(keys, table, row)) === null)
        return true;
  return false;
};

type LookParts = { files: VaultFiles; people: PeopleKeeper; journal: Journal; applied: Applied };

/** Whether the file with the keys of people is not the one that was there when the sentinel was written. */
const isOtherFile = async ({ files, people }: LookParts): Promise<boolean> => {
  const last = (await readSentinel(files))?.people;
  return last !== undefined && last !== people.check();
};

/**
 * Whether keys of people are missing. Looked for, row by row, where they were before, since a backup may have brought
 * everything back, and where their file is another one, since it may have been put back by hand. A crash makes it another
 * one as well; then nothing is missing.
 */
export const areKeysLost = async (parts: LookParts): Promise<boolean> => {
  const { files, people, journal, applied } = parts;
  if (!people.isShort() && !(await isOtherFile(parts))) return false;
  const read = await readState(files, people.keys.data, journal, applied.end);
  if (!read.ok) return people.isShort();
  const areLost = await hasClosedRow(read.state.changes, people.keys);
  await people.noteShort(areLost);
  return areLost;
};
