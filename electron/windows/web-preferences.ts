import type { WebPreferences } from 'electron';

/**
 * The one set of preferences a window may have: the page gets no Node, no Electron, and its own world.
 * They do not protect from a fault in Chromium itself, nor from another program of the same user.
 */
export const guardedWebPreferences = (preload: string): WebPreferences => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  experimentalFeatures: false,
  spellcheck: false,
});
