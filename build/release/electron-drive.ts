import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from 'playwright';
import type { Drive } from './drive.ts';

/** Milliseconds a program may take to open its port. */
const patience = 60_000;

/**
 * Fuses close Node's inspector, which Playwright's `_electron` needs. Chromium's own port is no fuse's business and shows
 * the page alone, so that the very release is driven and no other build in its place.
 */
const start = (program: string, profile: string): ChildProcess => {
  const file = program.endsWith('.app') ? join(program, 'Contents', 'MacOS', 'Leeway') : program;
  const rootFlags = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...rootFlags, '--remote-debugging-port=0', `--leeway-profile=${profile}`];
  // A group of its own, so that all its processes can be killed at once.
  return spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' });
};

const portOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('it opened no port to be driven by')), patience);
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`it ended with code ${code} before its window opened`)));
    child.once('error', reject);
  });

const killAll = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGKILL');
};

/** Drives the packed program by Chromium's remote debugging port. */
export const electronDrive =
  (program: string): Drive =>
  async (profile) => {
    const child = start(program, profile);
    const ended = once(child, 'exit');
    const browser = await chromium.connectOverCDP(await portOf(child));
    const context = browser.contexts()[0];
    const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
    if (page === undefined) throw new Error('it showed no window');
    return {
      page,
      close: async () => {
        // A signal makes Electron quit as the menu does, so that the window writes down what it holds.
        if (process.platform === 'win32') await page.close({ runBeforeUnload: true });
        else child.kill('SIGTERM');
        await ended;
      },
      kill: async () => {
        killAll(child);
        await ended;
      },
    };
  };
