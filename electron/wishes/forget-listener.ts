import type { WebContents } from 'electron';
import type { Wishes } from './wishes.ts';

/** A page that is loaded anew, as locking does, or that is gone does not listen any more. */
export const forgetListener = (contents: WebContents, wishes: Wishes): void => {
  contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) wishes.listening(false);
  });
  contents.on('render-process-gone', () => wishes.listening(false));
};
