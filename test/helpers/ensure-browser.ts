import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './chromium.ts';

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

const fromDebian = (): boolean =>
  run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);

const fromPlaywright = (): boolean => {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  return run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
};

/**
 * Sees to it that a Chromium-family browser is there for the tests.
 * @returns `null` when one is, otherwise one sentence on what to install
 */
export const ensureBrowser = async (): Promise<string | null> => {
  if (findChromium() !== undefined) return null;
  process.stdout.write('The tests need a Chromium-family browser and install one now.\n');
  const installers = isDebianRoot() ? [fromDebian, fromPlaywright] : [fromPlaywright];
  if (installers.some((install) => install() && findChromium() !== undefined)) return null;
  return 'The tests need a Chromium-family browser: install Chromium or Chrome, or name one in LEEWAY_CHROMIUM.';
};
