import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#build/paths.ts';
import { ensureAge } from '#test/helpers/ensure-age.ts';
import { ensureBrowser } from '#test/helpers/ensure-browser.ts';
import type { TestCount } from './count-reporter.ts';

const args = process.argv.slice(2);

/** The unit tests alone need no browser. */
const needsBrowser = (): boolean => {
  const at = args.indexOf('--project');
  const projects = args.filter((arg, i) => arg.startsWith('--project=') || (at >= 0 && i === at + 1));
  return projects.length !== 1 || !projects[0]?.endsWith('unit');
};

const runVitest = (countFile: string): Promise<number> => {
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', `--reporter=${join(import.meta.dirname, 'count-reporter.ts')}`];
  const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: projectRoot,
    env: { ...process.env, LEEWAY_COUNT_FILE: countFile },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
};

/** A run that left no count broke before its end, which is a failure too. */
const readCount = (file: string): TestCount => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestCount;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

const missing = needsBrowser() ? await ensureBrowser() : null;
if (missing !== null) {
  process.stderr.write(`${missing}\n`);
  process.exit(1);
}

ensureAge();
const folder = mkdtempSync(join(tmpdir(), 'leeway-count-'));
const countFile = join(folder, 'count.json');
const code = await runVitest(countFile);
const { passed, failed, skipped } = readCount(countFile);
rmSync(folder, { recursive: true });
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = code === 0 && failed === 0 ? 0 : 1;
