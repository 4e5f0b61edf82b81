import { spawn } from 'node:child_process';
import { projectRoot } from '#build/paths.ts';

/** Electron's root check: Chromium refuses to start as root with its sandbox on. */
const rootFlags = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * Starts the built program and waits for its end.
 * @returns its exit code; Ctrl+C counts as a clean end
 */
export const runElectron = (binary: string, profile: string | undefined): Promise<number> => {
  const profileFlag = profile === undefined ? [] : [`--leeway-profile=${profile}`];
  const child = spawn(binary, [projectRoot, ...rootFlags(), ...profileFlag], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (code, signal) => resolve(signal === null ? (code ?? 1) : 0));
  });
};
