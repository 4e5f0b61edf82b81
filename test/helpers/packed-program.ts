import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#build/paths.ts';

/** Marks the place of the fuses in Electron's program. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** A program that is nothing but its fuses. `states`: '0' off, '1' on, in the order of the wire. */
export const fusesOnly = (states: string): string =>
  `${fuseSentinel}\u0001${String.fromCharCode(states.length)}${states}`;

/** Files with the names of Electron's for Linux, every fuse in the state Electron ships it in or the opposite of ours. */
const standInDist = (folder: string): string => {
  const dist = join(folder, 'electron-dist');
  for (const name of ['locales', 'resources']) mkdirSync(join(dist, name), { recursive: true });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox'])
    writeFileSync(join(dist, name), '');
  const { version } = JSON.parse(
    readFileSync(join(projectRoot, 'node_modules/electron/package.json'), 'utf8'),
  ) as { version: string };
  writeFileSync(join(dist, 'version'), version);
  writeFileSync(join(dist, 'electron'), fusesOnly('111111111'), { mode: 0o755 });
  return dist;
};

const tool = (script: string, args: string[], cwd: string): string => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules', script), ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, NODE_PATH: join(projectRoot, 'node_modules') } },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
};

/** Packs the built program for Linux with stand-ins for Electron's files; answers with the unpacked folder. */
export const packForLinux = (folder: string): string => {
  tool(
    'electron-builder/cli.js',
    [
      '--config=build/electron-builder.config.ts',
      '--publish=never',
      '--linux=dir',
      `-c.electronDist=${standInDist(folder)}`,
      `-c.directories.output=${join(folder, 'release')}`,
    ],
    projectRoot,
  );
  return join(folder, 'release', 'linux-unpacked');
};

export const listArchive = (archive: string): string[] =>
  tool('@electron/asar/bin/asar.js', ['list', archive], projectRoot)
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('\\', '/'));

export const extractArchive = (archive: string, into: string): void => {
  tool('@electron/asar/bin/asar.js', ['extract', archive, into], projectRoot);
};
