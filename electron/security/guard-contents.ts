import type { App, WebContents } from 'electron';
import { isOwnPage } from './navigation-guard.ts';

const stay = (details: { url: string; preventDefault: () => void }): void => {
  if (!isOwnPage(details.url)) details.preventDefault();
};

const guard = (contents: WebContents): void => {
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
};

/** No page of this program ever leaves it, opens a window or embeds another page. */
export const guardAllContents = (app: App): void => {
  app.on('web-contents-created', (_, contents) => guard(contents));
};
