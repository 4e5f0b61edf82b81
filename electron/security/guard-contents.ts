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
  // WebRTC goes past the session's filter. Without a proxy, of which there is none, it finds no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('select-bluetooth-device', (event, _, answer) => {
    event.preventDefault();
    answer('');
  });
};

/** No page of this program ever leaves it, opens a window or embeds another page. */
export const guardAllContents = (app: App): void => {
  app.on('web-contents-created', (_, contents) => guard(contents));
};
