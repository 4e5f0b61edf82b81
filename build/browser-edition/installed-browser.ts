import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
  'vivaldi',
];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Vivaldi'];

const windowsPaths = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];

type Machine = { platform: string; env: Record<string, string | undefined> };

const linuxCandidates = (env: Machine['env']): string[] => {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return linuxNames.flatMap((name) =>
    [...new Set([...folders, '/usr/bin', '/snap/bin'])].map((f) => join(f, name)),
  );
};

const windowsCandidates = (env: Machine['env']): string[] =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => windowsPaths.map((path) => join(folder, path)));

/** Where a Chromium-family browser may lie on this kind of machine, best first. `LEEWAY_CHROMIUM` goes before all. */
export const browserCandidates = ({ platform, env }: Machine): string[] => {
  const named = env.LEEWAY_CHROMIUM === undefined ? [] : [env.LEEWAY_CHROMIUM];
  if (platform === 'darwin')
    return [...named, ...macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)];
  return [...named, ...(platform === 'win32' ? windowsCandidates(env) : linuxCandidates(env))];
};

/** The installed Chromium-family browser to use, or `undefined` when there is none. */
export const installedBrowser = (): string | undefined =>
  browserCandidates({ platform: process.platform, env: process.env }).find((path) => existsSync(path));
