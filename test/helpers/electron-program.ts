import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { electronOut, projectRoot } from '#build/paths.ts';

/** The built main process and preload script, running in a process of their own against the stand-in. */
export type ElectronProgram = {
  page: Page;
  /** Clicks the window's close button and waits for the program's end; answers with its exit code. */
  close(): Promise<number | null>;
  /** What "Quit" in the menu does; waits for the program's end. */
  quit(): Promise<number | null>;
  /** Ends the program without warning, as a crash does. */
  kill(): Promise<void>;
  /** Asks the stand-in; see `orders` there. */
  ask(order: string, value?: string): Promise<unknown>;
};

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

type Message = { event?: string; id?: number; value?: unknown };

const nextMessage = (child: ChildProcess, fits: (message: Message) => boolean): Promise<Message> =>
  new Promise((resolve, reject) => {
    const gone = (): void => reject(new Error('the program ended'));
    const hear = (message: Message): void => {
      if (!fits(message)) return;
      child.off('message', hear);
      child.off('exit', gone);
      resolve(message);
    };
    child.on('message', hear);
    child.once('exit', gone);
  });

/** @param main the built main process; by default the one in `out/` */
export const spawnElectronProgram = (
  profile: string,
  env: Record<string, string> = {},
  main: string = join(electronOut, 'main.js'),
): ChildProcess => {
  const register = join(projectRoot, 'test', 'helpers', 'electron-stand-in', 'register.ts');
  return spawn(process.execPath, ['--import', register, main, `--leeway-profile=${profile}`], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
};

/** Starts the program with everything kept in `profile`, and waits for its window. */
export const startElectronProgram = async (
  profile: string,
  env: Record<string, string> = {},
): Promise<ElectronProgram> => {
  const port = await freePort();
  const child = spawnElectronProgram(profile, { ...env, LEEWAY_STAND_IN_CDP: String(port) });
  const ended = once(child, 'exit');
  await nextMessage(child, (message) => message.event === 'window-open');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('no window');
  let nextId = 1;
  const ask = async (order: string, value?: string): Promise<unknown> => {
    const id = nextId++;
    const answer = nextMessage(child, (message) => message.id === id);
    child.send({ id, order, value });
    return (await answer).value;
  };
  const endedBy = async (order: string): Promise<number | null> => {
    child.send({ id: 0, order });
    const [code] = (await ended) as [number | null];
    return code;
  };
  return {
    page,
    ask,
    close: () => endedBy('close-window'),
    quit: () => endedBy('quit'),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
};
