import type { ZodType } from 'zod';

/** What every record has. `personId` is the person it is about, or `null`: one day that person's key seals it. */
export type VaultRecord = { readonly id: string; readonly personId: string | null };

/**
 * The few words about a record that stay readable in IndexedDB, because queries need them.
 * `flag`: one short state word ('open', 'held', …). `day`: a calendar date 'YYYY-MM-DD' to sort by, or ''.
 */
export type IndexWords = { flag: string; day: string };

/** One kind of record: how it is checked before it is sealed, and what its index may know. */
export type Table<T extends VaultRecord = VaultRecord> = {
  readonly name: string;
  readonly schema: ZodType<T>;
  /** A method, so that a table of one kind of record counts as a table of records. */
  index(record: T): IndexWords;
};

/** A record as it lies in IndexedDB and in the journal. `sealed` holds everything else. */
export type SealedRow = {
  id: string;
  /** '' when the record is about nobody. */
  personId: string;
  /** Goes up with every change of this record, never used twice; part of the associated data. */
  rev: number;
  flag: string;
  day: string;
  sealed: Uint8Array;
};

/** What may be asked of a table. Results come sorted by `day`, oldest first, or newest first with `newest`. */
export type Filter = {
  personId?: string | null;
  flag?: string;
  /** First calendar day, included. */
  from?: string;
  /** Last calendar day, included. */
  to?: string;
  /** Only this many, newest first. */
  newest?: number;
};

/** What may be asked of a table's days. */
export type DaysFilter = Filter & {
  /** Each day once, however many records it has. Reading the index, that is one step a day instead of one a record. */
  distinct?: boolean;
};

/** Reads records, opened. Live queries and commit recipes see the vault through the same eyes. */
export type Reader = {
  get<T extends VaultRecord>(table: Table<T>, id: string): Promise<T | undefined>;
  list<T extends VaultRecord>(table: Table<T>, filter?: Filter): Promise<T[]>;
  /** The `day` of every matching record, oldest first, from the index alone: nothing is opened. */
  days(table: Table, filter?: DaysFilter): Promise<string[]>;
  count(table: Table, filter?: Filter): Promise<number>;
};

/** One user action: the records it puts and deletes. */
export type Change = {
  puts?: readonly { table: Table; record: VaultRecord }[];
  deletes?: readonly { table: Table; id: string }[];
};

/**
 * `refused`: a record did not pass its schema, which is a bug; `full`: no space left; `unwritable`: the journal
 * could not be written; `locked`: the vault was locked meanwhile. In none of these cases was anything changed.
 */
export type CommitFault = 'refused' | 'full' | 'unwritable' | 'locked';

export type CommitOutcome<R = void> =
  | {
      ok: true;
      result: R;
      /** What was written, as it stands now. */
      did: Change;
      /** The same change, inverted; empty when what stood there before could not be read. */
      undo: Change;
    }
  | { ok: false; fault: CommitFault };
