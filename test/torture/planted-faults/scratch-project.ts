import { spawnSync } from 'node:child_process';
import { cpSync, realpathSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '#build/paths.ts';

const leftBehind = new Set(['.git', 'node_modules', 'out', 'release']);
/** What tools keep between two runs. Shared by hard links it would be written to in the real project. */
const caches = ['.vite', '.vite-temp', '.vitest'];

/** Vite serves nothing from outside the project, so that a link to the whole folder won't do: every file is linked, or copied. */
const givePackages = (place: string): void => {
  const [from, to] = [realpathSync(join(projectRoot, 'node_modules')), join(place, 'node_modules')];
  if (spawnSync('cp', ['-al', from, to], { stdio: 'ignore' }).status !== 0) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
  for (const cache of caches) rmSync(join(to, cache), { recursive: true, force: true });
};

/** The project as it stands, once more below `folder`, where faults may be planted in it. */
export const scratchProject = (folder: string): string => {
  const place = join(folder, 'project');
  const isWanted = (path: string): boolean => !leftBehind.has(relative(projectRoot, path));
  cpSync(projectRoot, place, { recursive: true, filter: isWanted, verbatimSymlinks: true });
  givePackages(place);
  return place;
};
