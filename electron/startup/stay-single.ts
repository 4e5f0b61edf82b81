import { type App, BrowserWindow } from 'electron';

/** One program per profile. A second start brings the first one's window to the front and ends. */
export const staySingle = (app: App): boolean => {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return false;
  }
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return true;
};
