import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#build/paths.ts';
import { ensureAge } from '#test/helpers/ensure-age.ts';
import { ensureBrowser } from '#test/helpers/ensure-browser.ts';
import type { TestRun } from './count-reporter.ts';

const args = process.argv.slice(2);

/** The unit tests alone need no browser. */
const needsBrowser = (): boolean => {
  const at = args.indexOf('--project');
  const projects = args.filter((arg, i) => arg.startsWith('--project=') || (at >= 0 && i === at + 1));
  return projects.length !== 1 || !projects[0]?.endsWith('unit');
};

/** A run that left no count broke before its end, which is a failure too. */
const readRun = (file: string): TestRun => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestRun;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, errors: 1, brokenFiles: [] };
  }
};

const runVitest = async (options: readonly string[]): Promise<TestRun> => {
  const folder = mkdtempSync(join(tmpdir(), 'leeway-count-'));
  const countFile = join(folder, 'count.json');
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', `--reporter=${join(import.meta.dirname, 'count-reporter.ts')}`];
  const child = spawn(process.execPath, [vitest, 'run', ...reporters, ...options], {
    cwd: projectRoot,
    env: { ...process.env, LEEWAY_COUNT_FILE: countFile },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  const run = readRun(countFile);
  rmSync(folder, { recursive: true });
  return code !== 0 && run.failed === 0 ? { ...run, failed: 1, errors: run.errors + 1 } : run;
};

/** More broken files than this are no accident. */
const mostSecondGoes = 4;

/**
 * Real browsers on a shared machine now and then miss their moment. A journey's steps build on each other, so its whole
 * file is run once more, by itself, and the report names it. Unit tests have no such excuse.
 */
const withSecondGo = async (first: TestRun): Promise<TestRun> => {
  const mayGoAgain =
    args.length === 0 &&
    first.errors === 0 &&
    first.brokenFiles.length <= mostSecondGoes &&
    first.brokenFiles.every(({ project }) => project !== 'unit');
  if (!mayGoAgain) return first;
  let { passed, failed, skipped, errors } = first;
  for (const broken of first.brokenFiles) {
    const project = broken.project.replace(/ .*/, '');
    const again = await runVitest(['--project', project, broken.file]);
    passed += again.passed - broken.passed;
    failed += again.failed - broken.failed;
    skipped += again.skipped - broken.skipped;
    errors += again.errors;
    process.stdout.write(
      `\nNeeded a second go (${again.failed === 0 ? 'good' : 'failed again'}): ${project} ${broken.file}\n`,
    );
  }
  return { passed, failed, skipped, errors, brokenFiles: [] };
};

const missing = needsBrowser() ? await ensureBrowser() : null;
if (missing !== null) {
  process.stderr.write(`${missing}\n`);
  process.exit(1);
}

ensureAge();
const { passed, failed, skipped } = await withSecondGo(await runVitest(args));
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed === 0 ? 0 : 1;
