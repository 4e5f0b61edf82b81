import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { rendererOut } from '#build/paths.ts';
import { browserArguments } from './browser-arguments.ts';
import { installedBrowser } from './installed-browser.ts';
import { profileFolder } from './profile-folder.ts';
import { serveRenderer } from './server.ts';

type Wishes = { port: number; profile: string | undefined; openWindow: boolean };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A browser that ends this fast and with a fault never showed its window. */
const shortestLife = 3_000;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' ||
  process.env.DISPLAY !== undefined ||
  process.env.WAYLAND_DISPLAY !== undefined;

const openWindow = (address: string, profile: string): ChildProcess | null => {
  const browser = hasDisplay() ? installedBrowser() : undefined;
  if (browser === undefined) return null;
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  const isRoot = process.getuid?.() === 0;
  return spawn(browser, browserArguments({ address, profile, isRoot }), { stdio: 'ignore' });
};

const portTaken = (port: number): string =>
  `Port ${port} is taken by another program, perhaps by a Leeway that already runs. ` +
  'Your vault belongs to this port and another one would show an empty vault, so Leeway stops here.';

/** `true` when the window was closed by the leader, `false` when it could not be shown. */
const windowClosed = (child: ChildProcess): Promise<boolean> => {
  const started = Date.now();
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0 || Date.now() - started > shortestLife));
  });
};

const stopRequested = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });

/** Milliseconds a browser gets to write down what it holds, before the program ends without it. */
const farewell = 5_000;

/** Asks the browser to end and waits for it, so that nothing it is writing is cut off. */
const closeWindow = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill();
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, farewell))]);
};

const untilDone = async (child: ChildProcess | null, address: string, stop: Promise<void>): Promise<void> => {
  if (child === null) return stop;
  const closed = await Promise.race([windowClosed(child), stop.then(() => true)]);
  if (closed) return closeWindow(child);
  say(`No browser window could be opened here. Leeway is served at ${address}`);
  return stop;
};

/**
 * Serves the renderer and opens it as an application window; ends when the window is closed or Ctrl+C is pressed.
 * Without a browser or a display it prints the address and keeps serving.
 * @returns the exit code
 */
export const runBrowserEdition = async ({ port, profile, openWindow: wanted }: Wishes): Promise<number> => {
  const stop = stopRequested();
  const server = await serveRenderer(rendererOut, port);
  if (!server.ok) {
    say(server.fault === 'port-taken' ? portTaken(port) : `Port ${port} can't be opened on this machine.`);
    return 1;
  }
  const child = wanted ? openWindow(server.address, profile ?? profileFolder()) : null;
  say(
    child === null
      ? `Leeway is served at ${server.address}`
      : `Leeway is open. It ends with its window or Ctrl+C.`,
  );
  await untilDone(child, server.address, stop);
  await server.close();
  return 0;
};
