import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { electronFuses } from '#build/electron-fuses.ts';
import { rendererOut } from '#build/paths.ts';
import { spawnElectronProgram } from '#test/helpers/electron-program.ts';
import { extractArchive, fusesOnly, listArchive, packForLinux } from '#test/helpers/packed-program.ts';

const onLinux = process.platform === 'linux';

/** What must not be packed although it lies in the built folder. */
const planted = ['.env', 'planted.js.map', '.secret'].map((name) => join(rendererOut, name));

let folder = '';
let packed = '';
let entries: string[] = [];
const archive = (): string => join(packed, 'resources', 'app.asar');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeway-dist-'));
  if (!onLinux) return;
  for (const file of planted) writeFileSync(file, 'SECRET=planted');
  packed = packForLinux(folder);
  entries = listArchive(archive());
});

afterAll(() => {
  for (const file of planted) rmSync(file, { force: true });
  rmSync(folder, { recursive: true, force: true });
});

test.runIf(onLinux)('the packed program holds what was built and nothing else', () => {
  expect(existsSync(join(packed, 'leeway'))).toBe(true);
  expect(entries).toContain('/out/electron/main.js');
  expect(entries).toContain('/out/electron/preload.cjs');
  expect(entries).toContain('/out/renderer/index.html');
  expect(entries.filter((entry) => !/^\/(package\.json$|out(\/|$))/.test(entry))).toEqual([]);
  expect(entries.filter((entry) => /\.(ts|tsx|map|env|md)$|node_modules|\/\.|test/.test(entry))).toEqual([]);
  expect(readFileSync(archive()).includes('SECRET=planted')).toBe(false);
});

test.runIf(onLinux)('every fuse is set on purpose', () => {
  const states = Object.values(electronFuses).map((on) => (on ? '1' : '0'));
  expect(readFileSync(join(packed, 'leeway'), 'utf8')).toBe(fusesOnly(states.join('')));
});

test.runIf(onLinux)(
  'the packed main process loads by itself and opens its window on the packed page',
  async () => {
    const alone = join(folder, 'extracted');
    extractArchive(archive(), alone);
    const profile = join(folder, 'profile');
    const child = spawnElectronProgram(profile, {}, join(alone, 'out', 'electron', 'main.js'));
    const ended = once(child, 'exit');
    const first = await Promise.race([once(child, 'message'), ended.then((code) => code)]);
    expect(first[0]).toEqual({ event: 'window-open' });
    child.kill('SIGKILL');
    await ended;
  },
);
