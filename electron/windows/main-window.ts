import { BrowserWindow, screen } from 'electron';
import { appOrigin } from '#electron/contract/app-origin.ts';
import { closeAfterFlush } from './close-after-flush.ts';
import type { FlushWaiters } from './flush-waiters.ts';
import { keepPlace, keptPlace } from './keep-place.ts';
import { guardedWebPreferences } from './web-preferences.ts';
import { placeOn, windowSize } from './window-place.ts';

/** A page that dies, also one that the system killed for want of memory, is loaded again this often; after that something is wrong that a reload can't mend. */
const mostReloads = 3;

const reloadWhenGone = (window: BrowserWindow): void => {
  let reloads = 0;
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || reloads >= mostReloads) return;
    reloads += 1;
    window.webContents.reload();
  });
};

/** Opens the program's one window, where it stood last; `placeFile` keeps where. */
export const openMainWindow = async (
  preload: string,
  waiters: FlushWaiters,
  placeFile: string,
): Promise<BrowserWindow> => {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const place = placeOn(keptPlace(placeFile), areas);
  const window = new BrowserWindow({
    ...windowSize,
    ...place?.bounds,
    title: 'Leeway',
    show: false,
    autoHideMenuBar: true,
    webPreferences: guardedWebPreferences(preload),
  });
  // The task list and the system's window switcher must not show what is being read.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => {
    // Maximising shows the window too, so it waits for the page as well.
    if (place?.isMaximized) window.maximize();
    window.show();
  });
  keepPlace(window, placeFile);
  closeAfterFlush(window, waiters);
  reloadWhenGone(window);
  await window.loadURL(appOrigin.page);
  return window;
};
