import type { Table } from '#vault/table.ts';
import { normalRecoveryKey } from '#vault/recovery-key.ts';
import { type Backup, type BackupTextFault, largestBackup, readBackupText } from './read-backup.ts';
import { type AgeHands, ageWorker } from './write-backup.ts';

/**
 * `too-large`: more than any backup has. `not-age`: another kind of file. `wrong-key`: sealed for another recovery key.
 * `damaged`: cut off or changed since it was written.
 */
export type BackupFileFault = { fault: 'too-large' | 'not-age' | 'wrong-key' | 'damaged' } | BackupTextFault;

export type BackupOpening = { ok: true; backup: Backup } | ({ ok: false } & BackupFileFault);

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const reasons = { 'not-age': 'not-age', wrong: 'wrong-key', damaged: 'damaged' } as const;

type Opening = {
  file: Uint8Array;
  /** However it was typed. */
  recoveryKey: string;
  known: { schema: number; tables: readonly Table[] };
  pause?: () => Promise<void>;
};

/** Opens a backup file with the recovery key it was sealed for, and reads all of it or says what is wrong. */
export const openBackup = async (
  { file, recoveryKey, known, pause }: Opening,
  age: AgeHands = ageWorker,
): Promise<BackupOpening> => {
  if (file.byteLength > largestBackup) return { ok: false, fault: 'too-large' };
  const opening = await age.openFile(file, normalRecoveryKey(recoveryKey));
  if (!opening.ok) return { ok: false, fault: reasons[opening.reason] };
  const text = textOf(opening.bytes);
  return text === null ? { ok: false, fault: 'damaged' } : readBackupText(text, known, pause);
};
