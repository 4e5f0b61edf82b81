import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';
import { installedBrowser } from '#build/browser-edition/installed-browser.ts';

/** The Chromium-family browser the tests use, or `undefined` when the machine has none. */
export const findChromium = (): string | undefined => {
  const installed = installedBrowser();
  if (installed !== undefined) return installed;
  const downloaded = chromium.executablePath();
  return existsSync(downloaded) ? downloaded : undefined;
};

/** How tests start it. The sandbox is only switched off for root, where Chromium refuses to start with it. */
export const chromiumLaunch = (): LaunchOptions => {
  const executablePath = findChromium();
  const isRoot = process.getuid?.() === 0;
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
};
