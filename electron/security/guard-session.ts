import type { Session } from 'electron';
import { isOwnResource } from './navigation-guard.ts';

/**
 * Takes the session's powers away. Must run before the first window: Electron's spell checker downloads
 * dictionaries as soon as a window opens, and permissions are granted unless both handlers refuse.
 */
export const guardSession = (session: Session): void => {
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_, __, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnResource(url) }));
  session.on('will-download', (event) => event.preventDefault());
};
