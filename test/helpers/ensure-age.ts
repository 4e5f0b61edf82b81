import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether the `age` program is here: backups must open with it, not only with the library that made them. */
export const hasAge = (): boolean => spawnSync('age', ['--version'], { stdio: 'ignore' }).status === 0;

const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** Installs `age` where that can be done without asking; elsewhere the tests that need it count as skipped. */
export const ensureAge = (): void => {
  if (hasAge()) return;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!isDebianRoot) return;
  process.stdout.write('Some tests need the age program and install it now.\n');
  if (run('apt-get', ['install', '-y', '--no-install-recommends', 'age'])) return;
  if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', '--no-install-recommends', 'age']);
};
