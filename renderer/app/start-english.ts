import { backupsEnglish } from '#features/settings/backups/english.ts';
import { keysEnglish } from '#parts/keys/english.ts';
import { uiEnglish } from '#ui/english.ts';
import { appEnglish } from './english.ts';

/** The words of what stands before a vault is open: first start, unlocking, restoring, refusing. */
export const startEnglish = {
  app: appEnglish,
  ui: uiEnglish,
  keys: keysEnglish,
  backups: backupsEnglish,
} as const;
