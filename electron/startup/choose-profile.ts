import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { App } from 'electron';

const flag = '--leeway-profile=';

/** The folder named on the command line, made absolute, or `null`. */
export const profileFromArguments = (args: readonly string[]): string | null => {
  // What follows `--` came with a link, and a link chooses no folder.
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  const given = own.find((arg) => arg.startsWith(flag))?.slice(flag.length) ?? '';
  return given === '' ? null : resolve(given);
};

/** Electron takes no folder that isn't there; these are for their owner alone. */
const present = (folder: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
};

/** Says where everything is kept: our files in the profile folder, Chromium's own in a folder below it. */
export const chooseProfile = (app: App, args: readonly string[]): void => {
  const chosen = profileFromArguments(args);
  if (chosen !== null) app.setPath('userData', present(chosen));
  app.setPath('sessionData', present(join(app.getPath('userData'), 'session')));
};
