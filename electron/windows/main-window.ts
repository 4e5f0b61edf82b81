import { BrowserWindow } from 'electron';
import { appOrigin } from '#electron/contract/app-origin.ts';
import { closeAfterFlush } from './close-after-flush.ts';
import type { FlushWaiters } from './flush-waiters.ts';
import { guardedWebPreferences } from './web-preferences.ts';

const size = { width: 1360, height: 860, minWidth: 1000, minHeight: 700 };

/** A page that dies is loaded again this often; after that something is wrong that a reload can't mend. */
const mostReloads = 3;

const reloadWhenGone = (window: BrowserWindow): void => {
  let reloads = 0;
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || reason === 'killed' || reloads >= mostReloads) return;
    reloads += 1;
    window.webContents.reload();
  });
};

/** Opens the program's one window. */
export const openMainWindow = async (preload: string, waiters: FlushWaiters): Promise<BrowserWindow> => {
  const window = new BrowserWindow({
    ...size,
    title: 'Leeway',
    show: false,
    autoHideMenuBar: true,
    webPreferences: guardedWebPreferences(preload),
  });
  // The task list and the system's window switcher must not show what is being read.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  closeAfterFlush(window, waiters);
  reloadWhenGone(window);
  await window.loadURL(appOrigin.page);
  return window;
};
