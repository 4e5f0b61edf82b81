import { join } from 'node:path';
import { type App, protocol, session } from 'electron';
import { serveApp } from '#electron/app-files/app-scheme.ts';
import { createVaultFileStore } from '#electron/files/vault-file-store.ts';
import { createVaultShelf } from '#electron/files/vault-shelf.ts';
import { handleDesktopChannels } from '#electron/ipc/desktop-channels.ts';
import { handleVaultChannels } from '#electron/ipc/vault-channels.ts';
import { setProgramMenu } from '#electron/menu/program-menu.ts';
import { guardSession } from '#electron/security/guard-session.ts';
import { createFlushWaiters } from '#electron/windows/flush-waiters.ts';
import { openMainWindow } from '#electron/windows/main-window.ts';

/** Everything that has to wait until Electron is ready, in order. `folder` is the one of the built main process. */
export const openProgram = async (app: App, folder: string): Promise<void> => {
  const vaults = join(app.getPath('userData'), 'vaults');
  const shelf = createVaultShelf((vault) => createVaultFileStore(join(vaults, vault)));
  const waiters = createFlushWaiters();
  guardSession(session.defaultSession);
  serveApp(protocol, join(folder, '..', 'renderer'));
  handleVaultChannels(shelf);
  handleDesktopChannels(waiters);
  setProgramMenu();
  app.on('web-contents-created', (_, contents) => {
    const { id } = contents;
    contents.once('destroyed', () => void shelf.release(id));
    contents.on('render-process-gone', () => void shelf.release(id));
  });
  await openMainWindow(join(folder, 'preload.cjs'), waiters);
};
