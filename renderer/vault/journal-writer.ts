import type { FileFault, VaultFiles } from '#platform/desktop.ts';
import { type ChangeEntry, encodeEntry } from './change-entry.ts';
import { nextTime } from './hybrid-clock.ts';
import { encodeFrame } from './journal.ts';
import type { PreparedChange } from './prepare-change.ts';
import { aboutFrame } from './read-journal.ts';
import { type SealingKey, seal } from './seal.ts';
import { sealRecord } from './seal-record.ts';
import type { Applied } from './working-copy.ts';

export type Appended = { ok: true; entry: ChangeEntry } | { ok: false; fault: FileFault };

/** The end of the journal, and the only one who writes there. */
export type JournalWriter = {
  /** The last change in the journal. */
  last(): Applied;
  /** Seals and appends one change. When it answers `ok`, the change is on the disk. */
  append(change: PreparedChange): Promise<Appended>;
};

/** `schema`: the version rows are sealed with. `now`: the machine's milliseconds since 1970. */
export const createJournalWriter = (
  files: VaultFiles,
  key: SealingKey,
  schema: number,
  start: Applied,
  now: () => number = Date.now,
): JournalWriter => {
  let last = start;
  return {
    last: () => last,
    append: async ({ puts, deletes }) => {
      const seq = last.seq + 1;
      const at = nextTime(last.at, now());
      const rows = await Promise.all(
        puts.map(async ({ table, record, rev }) => ({
          table: table.name,
          row: await sealRecord(key, schema, table, record, rev),
        })),
      );
      const entry = { at, device: last.device, puts: rows, deletes };
      const body = await seal(key, encodeEntry(entry), aboutFrame(last.journalId, seq));
      const { bytes, check } = encodeFrame(seq, body);
      const [from, end] = [last.end, last.end + bytes.byteLength];
      const written = await files.appendJournal(from, bytes);
      if (!written.ok) return written;
      last = { ...last, seq, start: from, end, check, at };
      return { ok: true, entry };
    },
  };
};
