import { join, resolve } from 'node:path';
import type { App } from 'electron';

const flag = '--leeway-profile=';

/** The folder named on the command line, made absolute, or `null`. */
export const profileFromArguments = (args: readonly string[]): string | null => {
  const given = args.find((arg) => arg.startsWith(flag))?.slice(flag.length) ?? '';
  return given === '' ? null : resolve(given);
};

/** Says where everything is kept: our files in the profile folder, Chromium's own in a folder below it. */
export const chooseProfile = (app: App, args: readonly string[]): void => {
  const chosen = profileFromArguments(args);
  if (chosen !== null) app.setPath('userData', chosen);
  app.setPath('sessionData', join(app.getPath('userData'), 'session'));
};
