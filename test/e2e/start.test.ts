import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '#electron/security/content-security-policy.ts';
import { freePort } from '#test/helpers/electron-program.ts';
import { type StartedProgram, startProgram } from '#test/helpers/started-program.ts';

const noDisplay = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
/** Electron's program can't be had, and nobody is asked for it. */
const noElectron = { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere', ELECTRON_MIRROR: 'http://127.0.0.1:1/' };

let folder = '';
let port = '';
let program: StartedProgram | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-start-'));
  port = String(await freePort());
});

afterEach(async () => {
  program?.child.kill('SIGKILL');
  await program?.ended;
  program = null;
  rmSync(folder, { recursive: true, force: true });
});

const start = (args: string[], env: Record<string, string | undefined> = {}): StartedProgram => {
  program = startProgram(args, env);
  return program;
};

const address = (): string => `http://127.0.0.1:${port}`;

test('--serve prints the address, serves the page with its policy, and Ctrl+C ends it cleanly', async () => {
  const { says, ended, child } = start(['--serve', '--port', port]);
  await says(`Leeway is served at ${address()}`);
  const answer = await fetch(address());
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy());
  expect(await answer.text()).toContain('<div id="root">');
  child.kill('SIGINT');
  if (process.platform !== 'win32') expect(await ended).toBe(0);
  await ended;
  await expect(fetch(address())).rejects.toThrow();
});

test('a taken port is told in words, and the program stops', async () => {
  const other = createServer().listen(Number(port), '127.0.0.1');
  const { ended, said } = start(['--serve', '--port', port]);
  expect(await ended).toBe(1);
  expect(said()).toContain(`Port ${port} is taken by another program`);
  expect(said()).toContain('empty vault');
  other.close();
});

test('a wrong option is told in words', async () => {
  const { ended, said } = start(['--prot', port]);
  expect(await ended).toBe(2);
  expect(said()).toBe(
    'Leeway does not understand --prot. Known are --browser, --serve, --port N and --profile DIR.\n',
  );
});

test("without Electron's program one sentence says so and the browser edition is there", async () => {
  const { says, said } = start(['--port', port], {
    ...noElectron,
    ...noDisplay,
    LEEWAY_CHROMIUM: '/nowhere',
  });
  await says('the browser edition opens instead.');
  if (process.platform !== 'linux') return;
  await says(`Leeway is served at ${address()}`);
  const lines = said().trim().split('\n');
  expect(lines.filter((line) => line.includes('Electron'))).toEqual([
    'Looking for Electron, once …',
    "Electron's program is not on this machine and can't be downloaded, so the browser edition opens instead.",
  ]);
});

// A shell script plays the browser: it notes how it was called.
describe.skipIf(process.platform === 'win32')('the application window', () => {
  const browserThat = (does: string): Record<string, string> => {
    const path = join(folder, 'browser');
    writeFileSync(path, `#!/bin/sh\necho "$@" > "${folder}/arguments"\necho $$ > "${folder}/pid"\n${does}\n`);
    chmodSync(path, 0o755);
    return { LEEWAY_CHROMIUM: path, DISPLAY: ':99' };
  };
  /** The file is there a moment before its number is. */
  const pidWritten = async (): Promise<number> => {
    const file = join(folder, 'pid');
    for (;;) {
      const pid = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
      if (pid > 0) return pid;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const args = (): string[] => ['--browser', '--port', port, '--profile', join(folder, 'profile')];

  test('opens with its own profile, and closing it ends the program', async () => {
    const { ended, said } = start(args(), browserThat('sleep 1; exit 0'));
    expect(await ended).toBe(0);
    expect(said()).toContain('Leeway is open.');
    const called = readFileSync(join(folder, 'arguments'), 'utf8');
    expect(called).toContain(`--app=${address()}`);
    expect(called).toContain(`--user-data-dir=${join(folder, 'profile')}`);
    expect(existsSync(join(folder, 'profile'))).toBe(true);
    await expect(fetch(address())).rejects.toThrow();
  });

  test('Ctrl+C closes it', async () => {
    const { says, ended, child } = start(args(), browserThat('exec sleep 600'));
    await says('Leeway is open.');
    const pid = await pidWritten();
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  test('a browser that can not open leaves the address, and the page stays served', async () => {
    const { says } = start(args(), browserThat('exit 1'));
    await says(`No browser window could be opened here. Leeway is served at ${address()}`);
    expect((await fetch(address())).status).toBe(200);
  });
});
