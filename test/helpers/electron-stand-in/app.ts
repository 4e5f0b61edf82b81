import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';

const paths: Record<string, string> = { userData: tmpdir(), documents: tmpdir() };

/** The stand-in for Electron's `app`, with what Leeway uses of it. */
class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly switches: string[] = [];
  sandboxed = false;
  commandLine = { appendSwitch: (name: string): void => void this.switches.push(name) };
  enableSandbox(): void {
    this.sandboxed = true;
  }
  getPath(name: string): string {
    return paths[name] ?? tmpdir();
  }
  setPath(name: string, path: string): void {
    paths[name] = path;
  }
  requestSingleInstanceLock(): boolean {
    return process.env.LEEWAY_STAND_IN_SECOND === undefined;
  }
  whenReady(): Promise<void> {
    return Promise.resolve();
  }
  quit(): void {
    this.emit('will-quit', {});
    this.exit(0);
  }
  exit(code: number): void {
    setImmediate(() => process.exit(code));
  }
}

export const app = new StandInApp();
