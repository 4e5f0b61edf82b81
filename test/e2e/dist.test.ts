import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { electronFuses } from '#build/electron-fuses.ts';
import { outFolder, projectRoot } from '#build/paths.ts';

/** Marks the place of the fuses in Electron's program. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As many as Electron 45 has. */
const fuseCount = 9;

let folder = '';

/** Files with the names of Electron's, and a program that is nothing but its fuses, all in their usual state. */
const standInDist = (): string => {
  const dist = join(folder, 'electron-dist');
  for (const name of ['locales', 'resources']) mkdirSync(join(dist, name), { recursive: true });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox'])
    writeFileSync(join(dist, name), '');
  const { version } = JSON.parse(
    readFileSync(join(projectRoot, 'node_modules/electron/package.json'), 'utf8'),
  ) as { version: string };
  writeFileSync(join(dist, 'version'), version);
  writeFileSync(
    join(dist, 'electron'),
    `${sentinel}\u0001${String.fromCharCode(fuseCount)}${'1'.repeat(fuseCount)}`,
    {
      mode: 0o755,
    },
  );
  return dist;
};

const run = (script: string, args: string[], cwd: string): string => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules', script), ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, NODE_PATH: join(projectRoot, 'node_modules') } },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return stdout;
};

const onLinux = process.platform === 'linux';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-dist-'));
  if (!onLinux) return;
  const output = join(folder, 'release');
  run(
    'electron-builder/cli.js',
    [
      '--config',
      'build/electron-builder.config.ts',
      '--publish',
      'never',
      '--linux',
      'dir',
      `-c.electronDist=${standInDist()}`,
      `-c.directories.output=${output}`,
    ],
    projectRoot,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(onLinux)('the packed program holds what was built and nothing else', () => {
  const packed = join(folder, 'release', 'linux-unpacked');
  expect(existsSync(join(packed, 'leeway'))).toBe(true);
  const asar = join(packed, 'resources', 'app.asar');
  const entries = run('@electron/asar/bin/asar.js', ['list', asar], folder)
    .trim()
    .split('\n')
    .map((line) => line.replaceAll('\\', '/'));
  expect(entries).toContain('/out/electron/main.js');
  expect(entries).toContain('/out/electron/preload.cjs');
  expect(entries).toContain('/out/renderer/index.html');
  expect(entries.filter((entry) => !/^\/(package\.json$|out(\/|$))/.test(entry))).toEqual([]);
  expect(existsSync(join(outFolder, 'renderer', 'index.html'))).toBe(true);
});

test.runIf(onLinux)('every fuse is set on purpose', () => {
  const program = readFileSync(join(folder, 'release', 'linux-unpacked', 'leeway'), 'latin1');
  const at = program.indexOf(sentinel) + sentinel.length + 2;
  expect(program.slice(at, at + fuseCount)).toBe('010011001');
  expect(Object.keys(electronFuses)).toHaveLength(fuseCount);
});
