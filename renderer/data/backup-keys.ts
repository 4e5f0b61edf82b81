import { sha256 } from '#backup/write-backup.ts';
import { utf8 } from '#vault/bytes.ts';
import { openedVault } from './store.ts';

/** `sealedFor`: SHA-256 of the recipient, by which the ledger knows for which recovery key a backup is. */
export type BackupKeys = { recipient: string; sealedFor: string; vaultId: string };

/**
 * For whom backups are sealed now. `no-recipient`: nobody, as in the sample vault. `unsealed`: the key file can't be read
 * for once, which is another matter.
 */
export const backupKeys = async (): Promise<
  ({ ok: true } & BackupKeys) | { ok: false; fault: 'no-recipient' | 'unsealed' }
> => {
  const keys = await openedVault().keys.forBackups();
  if (!keys.ok && keys.reason !== 'damaged') return { ok: false, fault: 'unsealed' };
  if (!keys.ok || keys.recipient === null) return { ok: false, fault: 'no-recipient' };
  const { recipient, vaultId } = keys;
  return { ok: true, recipient, vaultId, sealedFor: await sha256(utf8(recipient)) };
};
