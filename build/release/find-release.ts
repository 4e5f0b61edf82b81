import { existsSync, globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Release } from './check.ts';

/** Bytes below which a file can't be Electron's program. */
const smallestElectron = 1_000_000;

/** Where electron-builder leaves the unpacked program on each system. */
const places = ['linux*unpacked/leeway', 'mac*/Leeway.app', 'win*unpacked/Leeway.exe'];

/** The newest unpacked program below `folder`, or `null`. */
export const findProgram = (folder: string): string | null => {
  const found = places.flatMap((place) => globSync(place, { cwd: folder })).map((path) => join(folder, path));
  const age = (path: string): number => statSync(path).mtimeMs;
  return found.toSorted((a, b) => age(b) - age(a))[0] ?? null;
};

/** The parts of a packed program, by the name its system gives it. `null` when its archive is not there. */
export const releaseOf = (program: string): Omit<Release, 'drive'> | null => {
  const isMac = program.endsWith('.app');
  const resources = isMac ? join(program, 'Contents', 'Resources') : join(dirname(program), 'resources');
  const archive = join(resources, 'app.asar');
  if (!existsSync(archive)) return null;
  const hashCarrier = isMac
    ? join(program, 'Contents', 'Info.plist')
    : program.endsWith('.exe')
      ? program
      : null;
  return { program, archive, hashCarrier };
};

/** Whether a program is Electron's own and not a stand-in of the tests. */
export const isElectron = (program: string): boolean =>
  program.endsWith('.app') || statSync(program).size >= smallestElectron;
