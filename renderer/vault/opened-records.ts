import type { VaultRecord } from './table.ts';

/** A record and its revision. */
export type Opened = { rev: number; record: VaultRecord };

const most = 6000;

/**
 * Records that were opened lately, so that a live query does not decrypt the same 250 rows again. Only this window
 * writes, so what is here is current.
 */
export type OpenedRecords = {
  /** The current revision, or `undefined` when it isn't known here. */
  current(table: string, id: string): Opened | undefined;
  /** Taken before rows are read; what is read with an outdated stamp may be outdated itself and isn't kept. */
  stamp(): number;
  keep(stamp: number, table: string, now: Opened): void;
  /** After a commit: what the records are now. `undefined` for a deleted one. */
  renew(changed: readonly { table: string; id: string; now: Opened | undefined }[]): void;
  clear(): void;
};

export const createOpenedRecords = (): OpenedRecords => {
  const opened = new Map<string, Opened>();
  let writes = 0;
  const set = (key: string, entry: Opened) => {
    opened.delete(key);
    opened.set(key, entry);
    const oldest = opened.size > most ? opened.keys().next().value : undefined;
    if (oldest !== undefined) opened.delete(oldest);
  };
  const keyOf = (table: string, id: string) => `${table}/${id}`;
  return {
    current: (table, id) => opened.get(keyOf(table, id)),
    stamp: () => writes,
    keep: (stamp, table, now) => {
      if (stamp === writes) set(keyOf(table, now.record.id), now);
    },
    renew: (changed) => {
      writes += 1;
      for (const { table, id, now } of changed)
        if (now === undefined) opened.delete(keyOf(table, id));
        else set(keyOf(table, id), now);
    },
    clear: () => {
      writes += 1;
      opened.clear();
    },
  };
};
