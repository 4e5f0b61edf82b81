import { join } from 'node:path';
import { type App, BrowserWindow, powerMonitor, protocol, safeStorage, session } from 'electron';
import { serveApp } from '#electron/app-files/app-scheme.ts';
import { createBackupFolder } from '#electron/backup/backup-folder.ts';
import { createChosenBackupFolder } from '#electron/backup/chosen-backup-folder.ts';
import { askForFolder, createChosenFolders } from '#electron/files/chosen-folders.ts';
import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import { createVaultShelf } from '#electron/files/vault-shelf.ts';
import { handleBackupChannels } from '#electron/ipc/backup-channels.ts';
import { handleDesktopChannels } from '#electron/ipc/desktop-channels.ts';
import { handleKeychainChannels } from '#electron/ipc/keychain-channels.ts';
import { handleMachineChannels } from '#electron/ipc/machine-channels.ts';
import { handleVaultChannels } from '#electron/ipc/vault-channels.ts';
import { createKeychain } from '#electron/keychain/keychain.ts';
import { watchMachine } from '#electron/machine/watch-machine.ts';
import { handleWishChannels } from '#electron/ipc/wish-channels.ts';
import { setProgramMenu } from '#electron/menu/program-menu.ts';
import { guardSession } from '#electron/security/guard-session.ts';
import { silenceResolver } from './silence-chromium.ts';
import { createFlushWaiters } from '#electron/windows/flush-waiters.ts';
import { openMainWindow } from '#electron/windows/main-window.ts';
import { forgetListener } from '#electron/wishes/forget-listener.ts';
import type { Wishes } from '#electron/wishes/wishes.ts';

/** Everything that has to wait until Electron is ready, in order. `folder` is the one of the built main process. */
export const openProgram = async (app: App, folder: string, wishes: Wishes): Promise<void> => {
  const profile = app.getPath('userData');
  const vaults = join(profile, 'vaults');
  const shelf = createVaultShelf((vault) => createVaultFileStore(join(vaults, vault)));
  const waiters = createFlushWaiters();
  const folders = createChosenFolders();
  silenceResolver(app);
  guardSession(session.defaultSession);
  serveApp(protocol, join(folder, '..', 'renderer'));
  handleVaultChannels(shelf);
  handleBackupChannels(
    createBackupFolder(join(profile, 'backups'), true),
    createChosenBackupFolder({ profile, ask: askForFolder }),
  );
  handleDesktopChannels(waiters, folders);
  handleKeychainChannels(createKeychain(safeStorage));
  handleMachineChannels(powerMonitor);
  watchMachine(powerMonitor, () => BrowserWindow.getAllWindows());
  handleWishChannels(wishes);
  setProgramMenu(wishes.putNow);
  app.on('web-contents-created', (_, contents) => {
    const { id } = contents;
    const release = (): void => {
      folders.release(id);
      void shelf.release(id);
    };
    contents.once('destroyed', release);
    contents.on('render-process-gone', release);
    forgetListener(contents, wishes);
  });
  await openMainWindow(join(folder, 'preload.cjs'), waiters, join(profile, 'window.json'));
};
