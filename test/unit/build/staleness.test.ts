import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isStale } from '#build/start/staleness.ts';

let root = '';

/** Minutes of a clock of our own, so that no test waits for the real one. */
const at = (path: string, minute: number): void => utimesSync(join(root, path), minute * 60, minute * 60);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'leeway-stale-'));
  mkdirSync(join(root, 'source', 'deep'), { recursive: true });
  for (const file of ['stamp', 'source/a.ts', 'source/deep/b.ts']) writeFileSync(join(root, file), '');
  for (const path of ['source/a.ts', 'source/deep/b.ts', 'source/deep', 'source']) at(path, 10);
  at('stamp', 20);
});

afterEach(() => rmSync(root, { recursive: true }));

const stale = (): boolean => isStale(join(root, 'stamp'), [join(root, 'source')]);

test('nothing changed since the build', () => expect(stale()).toBe(false));

test('a source was edited', () => {
  at('source/deep/b.ts', 30);
  expect(stale()).toBe(true);
});

test('a source was deleted', () => {
  rmSync(join(root, 'source/deep/b.ts'));
  at('source/deep', 30);
  expect(stale()).toBe(true);
});

test('nothing was ever built', () => {
  rmSync(join(root, 'stamp'));
  expect(stale()).toBe(true);
});
