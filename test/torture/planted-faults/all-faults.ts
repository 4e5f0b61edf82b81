import { backupFaults } from './backups.ts';
import type { PlantedFault } from './fault.ts';
import { generationFaults } from './generations.ts';
import { importFaults } from './imports.ts';
import { journalFaults } from './journal.ts';
import { keyFaults } from './keys.ts';
import { leavingFaults } from './leaving.ts';
import { peopleFaults } from './people.ts';
import { programFaults } from './program.ts';

/** Every fault, by what it is about. */
export const faultsByTheme: Readonly<Record<string, readonly PlantedFault[]>> = {
  Journal: journalFaults,
  'Snapshots, generations and newer vaults': generationFaults,
  'Sealing and keys': keyFaults,
  'Keys of people and forgetting': peopleFaults,
  Backups: backupFaults,
  Import: importFaults,
  'Page, machine and everybody else': programFaults,
  'Drafts, locking and what leaves': leavingFaults,
};

export const allFaults: readonly PlantedFault[] = Object.values(faultsByTheme).flat();
