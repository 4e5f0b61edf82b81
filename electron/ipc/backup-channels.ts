import type { BackupFolder } from '#electron/backup/backup-folder.ts';
import type { ChosenBackupFolderStore } from '#electron/backup/chosen-backup-folder.ts';
import type { BackupFolderName } from '#electron/contract/backup-api.ts';
import { handle } from './handle.ts';

/** Connects the folders of backups to the renderer. */
export const handleBackupChannels = (own: BackupFolder, chosen: ChosenBackupFolderStore): void => {
  const at = async (folder: BackupFolderName): Promise<BackupFolder> =>
    folder === 'own' ? own : chosen.folder();
  handle('backup:list', async ({ folder }) => (await at(folder)).list());
  handle('backup:write', async ({ folder, name, position, bytes }) =>
    (await at(folder)).write(name, position, bytes),
  );
  handle('backup:read-back', async ({ folder, name, start, end }) =>
    (await at(folder)).readBack(name, start, end),
  );
  handle('backup:keep', async ({ folder, name }) => (await at(folder)).keep(name));
  handle('backup:read', async ({ folder, name, start, end }) => (await at(folder)).read(name, start, end));
  handle('backup:remove', async ({ folder, name }) => (await at(folder)).remove(name));
  handle('backup:sweep', async ({ folder }) => (await at(folder)).sweep());
  handle('backup:chosen-folder', () => chosen.describe());
  handle('backup:choose-folder', (_, sender) => chosen.choose(sender));
  handle('backup:forget-folder', () => chosen.forget());
};
