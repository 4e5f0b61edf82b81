import type Dexie from 'dexie';
import type { VaultFiles } from '#platform/desktop.ts';
import { catchUp } from './catch-up.ts';
import { headerLength, readHeader } from './journal-header.ts';
import { runVault } from './open-vault.ts';
import type { OpenVault, Repair } from './open-vault-type.ts';
import type { SealingKey } from './seal.ts';
import type { Table } from './table.ts';
import { workingCopyIn } from './working-copy.ts';

export type StartParts = {
  files: VaultFiles;
  database: Dexie;
  tables: readonly Table[];
  key: SealingKey;
  journalSize: number;
};

export type Started =
  | { ok: true; vault: OpenVault }
  | { ok: false; reason: 'newer' | 'damaged' | 'full' | 'in-use' | 'io' };

/**
 * Opens a vault whose key is known: cuts the journal's torn tail, brings the working copy up to it. After a fault
 * everything is let go.
 */
export const startVault = async (parts: StartParts): Promise<Started> => {
  const started = await tryToStart(parts);
  if (started.ok) return started;
  parts.database.close();
  await parts.files.close();
  return started;
};

const tryToStart = async ({ files, database, tables, key, journalSize }: StartParts): Promise<Started> => {
  const head = await files.readJournal(0, Math.min(headerLength, journalSize));
  if (!head.ok) return { ok: false, reason: head.fault };
  const header = readHeader(head.value);
  if (!header.ok) return header;
  const copy = workingCopyIn(database);
  const upToDate = await catchUp({ files, key, copy, journalId: header.journalId, size: journalSize });
  if (!upToDate.ok) return { ok: false, reason: upToDate.reason === 'database' ? 'io' : upToDate.reason };
  const { applied, isTorn, isRebuilt } = upToDate;
  if (isTorn) {
    const cut = await files.truncateJournal(applied.end);
    if (!cut.ok) return { ok: false, reason: cut.fault };
  }
  const repairs: Repair[] = [
    ...(isTorn ? (['torn-tail-cut'] as const) : []),
    ...(isRebuilt && applied.seq > 0 ? (['working-copy-rebuilt'] as const) : []),
  ];
  return {
    ok: true,
    vault: runVault({ files, key, copy, schema: database.verno, tables, applied, repairs }),
  };
};
