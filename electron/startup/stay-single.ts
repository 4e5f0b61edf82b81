import type { App } from 'electron';
import { wishOfArguments } from '#electron/links/link-wish.ts';
import { showWindow } from '#electron/windows/show-window.ts';
import type { Wishes } from '#electron/wishes/wishes.ts';

/**
 * One program per profile. A second start brings the first one's window to the front, with the link it was started
 * with, and ends.
 */
export const staySingle = (app: App, wishes: Wishes): boolean => {
  if (!app.requestSingleInstanceLock()) {
    app.exit(0);
    return false;
  }
  app.on('second-instance', (_, args) => {
    const wish = wishOfArguments(args);
    if (wish === null) showWindow();
    else wishes.put(wish);
  });
  return true;
};
