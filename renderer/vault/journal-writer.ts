import type { FileResult, GrowingFile, VaultFiles } from '#platform/desktop.ts';
import type { Bytes } from './bytes.ts';
import { type ChangeEntry, encodeEntry, type Tombstone } from './change-entry.ts';
import type { Journal } from './generations.ts';
import { nextTime } from './hybrid-clock.ts';
import { encodeFrame } from './journal.ts';
import { aboutFrame } from './read-journal.ts';
import type { RowKeys } from './person-keys.ts';
import { seal } from './seal.ts';
import { sealRecord } from './seal-record.ts';
import type { Table, VaultRecord } from './table.ts';
import type { Applied } from './working-copy.ts';

/** A change that is ready to be appended, as change number `applied.seq`. */
export type SealedChange = { entry: ChangeEntry; bytes: Bytes; applied: Applied };

/** The end of the journal, and the only one who writes there. */
export type JournalWriter = {
  /** The journal that is written now. */
  journal(): Journal;
  /** Goes on in another journal, which ends at `applied`. */
  goOnIn(journal: Journal, applied: Applied): void;
  /** The last change in the journal. */
  last(): Applied;
  /** Seals what would be the next change; everyone it is about must have a key. Writes nothing. */
  seal(puts: readonly RecordToSeal[], deletes: readonly Tombstone[]): Promise<SealedChange>;
  /** Appends the change sealed last. When it answers `ok`, the change is on the disk. */
  append(change: SealedChange): Promise<FileResult<void>>;
  /**
   * Appends nothing before this journal, which would count at the next start instead of the one written now, is gone.
   */
  holdUntilGone(name: GrowingFile): void;
  /** Takes away what a failed append may have left behind the last change, or says that it can't. */
  settle(): Promise<boolean>;
};

type RecordToSeal = { table: Table; record: VaultRecord };

/** `schema`: the version rows are sealed with. `now`: the machine's milliseconds since 1970. */
export const createJournalWriter = (
  files: VaultFiles,
  keys: RowKeys,
  schema: number,
  begun: Journal,
  start: Applied,
  now: () => number = Date.now,
): JournalWriter => {
  let last = start;
  let journal = begun;
  let isRagged = false;
  let inTheWay: GrowingFile | null = null;
  return {
    journal: () => journal,
    goOnIn: (next, applied) => {
      journal = next;
      last = applied;
      inTheWay = null;
    },
    last: () => last,
    seal: async (puts, deletes) => {
      const seq = last.seq + 1;
      const at = nextTime(last.at, now());
      // The number of its change as a record's revision: it only goes up, is never used twice, also not when a deleted
      // record comes back, and need not be looked up first.
      const rows = puts.map(async ({ table, record }) => ({
        table: table.name,
        row: await sealRecord(keys, schema, table, record, seq),
      }));
      const entry = { at, device: last.device, puts: await Promise.all(rows), deletes };
      const body = await seal(keys.data, encodeEntry(entry), aboutFrame(last.journalId, seq));
      const { bytes, check } = encodeFrame(seq, body);
      const applied = { ...last, seq, at, check, start: last.end, end: last.end + bytes.byteLength };
      return { entry, bytes, applied };
    },
    append: async ({ bytes, applied }) => {
      if (inTheWay !== null) {
        const gone = await files.remove(inTheWay);
        if (!gone.ok) return gone;
        inTheWay = null;
      }
      const written = await files.append(journal.name, applied.start, bytes);
      if (written.ok) last = applied;
      isRagged = !written.ok;
      return written;
    },
    holdUntilGone: (name) => {
      inTheWay = name;
    },
    settle: async () => {
      if (isRagged) isRagged = !(await files.truncate(journal.name, last.end)).ok;
      return !isRagged;
    },
  };
};
