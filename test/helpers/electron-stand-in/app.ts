import type { App, CommandLine } from 'electron';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const paths: Record<string, string> = { userData: tmpdir(), documents: tmpdir() };

type Closing = { close(): void };

/** An event that a listener may stop; answers whether one did. */
export const stoppable = (target: EventEmitter, name: string, details: object = {}): boolean => {
  let stopped = false;
  target.emit(name, { ...details, preventDefault: () => void (stopped = true) });
  return stopped;
};

type Used = Pick<
  App,
  | 'isPackaged'
  | 'enableSandbox'
  | 'getPath'
  | 'setPath'
  | 'setAppUserModelId'
  | 'requestSingleInstanceLock'
  | 'setAsDefaultProtocolClient'
  | 'whenReady'
  | 'configureHostResolver'
  | 'quit'
  | 'exit'
>;

/** The stand-in for Electron's `app`, with what Leeway uses of it. */
class StandInApp extends EventEmitter implements Used {
  readonly isPackaged = false;
  readonly switches: string[] = [];
  /** What was called before the first window, in order. */
  readonly windows: Closing[] = [];
  sandboxed = false;
  hostResolver: Electron.ConfigureHostResolverOptions = {};
  commandLine: Pick<CommandLine, 'appendSwitch'> = {
    appendSwitch: (name, value) => void this.switches.push(value === undefined ? name : `${name}=${value}`),
  };
  enableSandbox(): void {
    this.sandboxed = true;
  }
  getPath(name: string): string {
    return paths[name] ?? tmpdir();
  }
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set '${name}': ${path} is not there`);
    paths[name] = path;
  }
  appUserModelId = '';
  setAppUserModelId(id: string): void {
    this.appUserModelId = id;
  }
  setAsDefaultProtocolClient(): boolean {
    return true;
  }
  requestSingleInstanceLock(): boolean {
    return process.env.LEEWAY_STAND_IN_SECOND === undefined;
  }
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  configureHostResolver(options: Electron.ConfigureHostResolverOptions): void {
    this.hostResolver = options;
  }
  /** As Electron's: every window is asked to close, and one that stays calls the quitting off. */
  quit(): void {
    if (stoppable(this, 'before-quit')) return;
    for (const window of this.windows.toReversed()) window.close();
    if (this.windows.length > 0 || stoppable(this, 'will-quit')) return;
    this.emit('quit', {}, 0);
    this.exit(0);
  }
  exit(code = 0): void {
    setImmediate(() => process.exit(code));
  }
}

export const app = new StandInApp();
