import type { App } from 'electron';

/** The program's name among all programs, the same in the installer and while it runs. */
export const appId = 'app.leeway.desktop';

/** Windows shows no reminder of a program whose name isn't that of its entry in the start menu. Must run before `ready`. */
export const nameForWindows = (app: Pick<App, 'setAppUserModelId'>, platform = process.platform): void => {
  if (platform === 'win32') app.setAppUserModelId(appId);
};
