/**
 * Why a folder for backups could not do what was asked. `full`: no space left. `gone`: it is not there now, as when a
 * drive was unplugged. `asks`: the browser wants the leader to allow it again. `io`: anything else.
 */
export type BackupFault = 'full' | 'gone' | 'asks' | 'io';

export type BackupResult<T> = { ok: true; value: T } | { ok: false; fault: BackupFault };

/** A backup that lies there, and its length in bytes. */
type BackupFile = { name: string; size: number };

/**
 * A folder of backups. Only files named `leeway-YYYY-MM-DD-HHMMSS.age` are seen or touched. A new one is written under a
 * name that does not count yet, read back, and counts from `keep` on.
 */
export type BackupFolder = {
  list(): Promise<BackupResult<readonly BackupFile[]>>;
  /** Writes a piece of a new backup and flushes it; the piece at 0 begins anew. */
  write(name: string, position: number, bytes: Uint8Array): Promise<BackupResult<void>>;
  /** Bytes of what was written and does not count yet, from `start` to before `end`. */
  readBack(name: string, start: number, end: number): Promise<BackupResult<Uint8Array>>;
  /** The written file counts from now on. A backup of that name that is there already is never replaced: `io`. */
  keep(name: string): Promise<BackupResult<void>>;
  /** Bytes of a backup, fewer where it ends before. */
  read(name: string, start: number, end: number): Promise<BackupResult<Uint8Array>>;
  /** Deletes a backup, and what was written under its name without counting; fine where there is none. */
  remove(name: string): Promise<BackupResult<void>>;
  /** Deletes what was written and never came to count, as after a crash. Not while a backup is being written. */
  sweep(): Promise<BackupResult<void>>;
};

/** The folder that the leader chose. Where it lies stays with the machine; `label` is its name. */
export type ChosenBackupFolder = { label: string; state: 'ready' | 'gone' | 'asks' };

/** `inside`: it lies in Leeway's own folder, where it would be lost together with everything else. */
export type FolderChoice =
  | { ok: true; label: string }
  | { ok: false; why: 'cancelled' | 'inside' | 'unwritable' };

/** Where backups go: always into Leeway's own folder, and into one that the leader chose. */
export type BackupPlace = {
  readonly own: BackupFolder;
  /** Every call is `gone` while none was chosen. */
  readonly chosen: BackupFolder;
  /** Whether this machine can offer a folder to choose. */
  readonly canChoose: boolean;
  chosenFolder(): Promise<ChosenBackupFolder | null>;
  choose(): Promise<FolderChoice>;
  /** Asks the browser again for the folder that was chosen. Only from a click. */
  allowAgain(): Promise<boolean>;
  forgetChosen(): Promise<void>;
};
