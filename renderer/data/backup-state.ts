import { create } from 'zustand';
import type { BackUpOutcome } from './back-up.ts';

type BackupState = {
  isWorking: boolean;
  /** What came of the last backup that was tried in this window; `null` before the first. */
  last: BackUpOutcome | null;
};

/** What the interface says about backups while it is open. */
export const useBackupState = create<BackupState>()(() => ({ isWorking: false, last: null }));
