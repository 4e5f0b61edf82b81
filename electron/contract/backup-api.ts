/** See `renderer/platform/backup-place.ts`, whose meaning these types share. */
export type BackupFault = 'full' | 'gone' | 'asks' | 'io';
export type BackupResult<T> = { ok: true; value: T } | { ok: false; fault: BackupFault };
export type BackupFile = { name: string; size: number };
export type ChosenBackupFolder = { label: string; state: 'ready' | 'gone' | 'asks' };
export type FolderChoice =
  | { ok: true; label: string }
  | { ok: false; why: 'cancelled' | 'inside' | 'unwritable' };

/** Leeway's own folder, or the one that the leader chose; its path never reaches the renderer. */
export type BackupFolderName = 'own' | 'chosen';

/** The part of the bridge that keeps backups. */
export type BackupApi = {
  listBackups(folder: BackupFolderName): Promise<BackupResult<readonly BackupFile[]>>;
  writeBackup(
    folder: BackupFolderName,
    name: string,
    position: number,
    bytes: Uint8Array,
  ): Promise<BackupResult<void>>;
  readBackBackup(
    folder: BackupFolderName,
    name: string,
    start: number,
    end: number,
  ): Promise<BackupResult<Uint8Array>>;
  keepBackup(folder: BackupFolderName, name: string): Promise<BackupResult<void>>;
  readBackup(
    folder: BackupFolderName,
    name: string,
    start: number,
    end: number,
  ): Promise<BackupResult<Uint8Array>>;
  removeBackup(folder: BackupFolderName, name: string): Promise<BackupResult<void>>;
  sweepBackups(folder: BackupFolderName): Promise<BackupResult<void>>;
  chosenBackupFolder(): Promise<ChosenBackupFolder | null>;
  /** Asks for a folder in the system's dialog. */
  chooseBackupFolder(): Promise<FolderChoice>;
  forgetBackupFolder(): Promise<void>;
};
