import type { DesktopApi } from '#electron/contract/desktop-api.ts';
import { browserDesktop } from './browser-desktop.ts';
import type { Desktop } from './desktop.ts';
import { electronDesktop } from './electron-desktop.ts';

declare global {
  // Merging with the browser's own type needs an interface.
  interface Window {
    /** Put there by Electron's preload script; absent in a browser. */
    readonly leeway?: DesktopApi;
  }
}

/** The machine this page runs on. */
export const thisDesktop = (): Desktop =>
  window.leeway === undefined ? browserDesktop() : electronDesktop(window.leeway);
