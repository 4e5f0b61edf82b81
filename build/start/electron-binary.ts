import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#build/paths.ts';

const packageFolder = join(projectRoot, 'node_modules', 'electron');

/** Milliseconds after which a machine that doesn't answer counts as unreachable. */
const probeTime = 5_000;
/** Milliseconds that unpacking an already downloaded archive may take. */
const unpackTime = 15_000;

/** The Electron program, or `undefined` when it was never downloaded. */
export const electronBinary = (folder: string = packageFolder): string | undefined => {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const binary = join(dist, readFileSync(note, 'utf8').trim());
  return existsSync(binary) ? binary : undefined;
};

const source = (): string =>
  process.env.ELECTRON_MIRROR ??
  process.env.npm_config_electron_mirror ??
  'https://github.com/electron/electron/releases/';

const answers = (): Promise<boolean> =>
  fetch(source(), { method: 'HEAD', signal: AbortSignal.timeout(probeTime) }).then(
    () => true,
    () => false,
  );

/** A proxy is known to Electron's own downloader alone, so that our probe would wrongly say "unreachable". */
const probeIsTelling = (): boolean => process.env.ELECTRON_GET_USE_PROXY === undefined;

/**
 * Runs Electron's own installer, silently, since version 42 no longer does so by itself.
 * Where its source can't be reached the installer may still find its cache, but gets no time to wait.
 */
export const downloadElectron = async (): Promise<string | undefined> => {
  const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    installer.once('exit', () => resolve());
    installer.once('error', () => resolve());
  });
  if (probeIsTelling() && !(await Promise.race([answers(), ended.then(() => true)]))) {
    const timer = setTimeout(() => installer.kill(), unpackTime);
    await ended;
    clearTimeout(timer);
  }
  await ended;
  return electronBinary();
};
