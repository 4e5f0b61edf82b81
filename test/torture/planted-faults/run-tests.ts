import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The projects of vitest.config.ts, the fast ones first. */
export const rooms = ['unit', 'browser', 'e2e'] as const;
export type Room = (typeof rooms)[number];

/** `file`: a test file below `test/`. */
export const roomOf = (file: string): Room =>
  file.startsWith('browser/') ? 'browser' : file.startsWith('e2e/') ? 'e2e' : 'unit';

/** `late`: it did not end in time. `crashed`: it ended without a word on any test. `red`: what failed, as file and test. */
export type Run = { ended: 'green' | 'late' | 'crashed' } | { ended: 'red'; failed: readonly string[] };

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

const shortName = (path: string): string => path.replaceAll('\\', '/').replace(/^.*?\/test\//, '');

/** What a run came to, by Vitest's JSON report and exit code; `null`: no report. */
export const runOf = (report: string | null, exitCode: number | null): Run => {
  if (report === null) return { ended: 'crashed' };
  const { testResults } = reportSchema.parse(JSON.parse(report));
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${shortName(name)}: ${fullName}`),
  );
  // A file that can't even be loaded has no tests.
  const files = testResults.filter(({ status }) => status === 'failed').map(({ name }) => shortName(name));
  if (files.length > 0) return { ended: 'red', failed: tests.length > 0 ? tests : files };
  return { ended: exitCode === 0 && testResults.length > 0 ? 'green' : 'crashed' };
};

const readOrNull = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

export type TestRun = { place: string; room: Room; files: readonly string[]; bail: boolean; seconds: number };

/** Runs some test files of the project at `place`. */
export const runTests = async ({ place, room, files, bail, seconds }: TestRun): Promise<Run> => {
  const report = join(place, 'out-of-vitest.json');
  rmSync(report, { force: true });
  const vitest = join(place, 'node_modules', 'vitest', 'vitest.mjs');
  const asked = ['run', '--project', room, '--reporter=json', `--outputFile=${report}`];
  const paths = files.map((file) => `test/${file}`);
  const child = spawn(process.execPath, [vitest, ...asked, ...(bail ? ['--bail=1'] : []), ...paths], {
    cwd: place,
    stdio: 'ignore',
    // A group of its own, so that its browsers end with it.
    detached: process.platform !== 'win32',
  });
  const end = (): void => {
    try {
      if (process.platform === 'win32') child.kill();
      else if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    end();
  }, seconds * 1000);
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearTimeout(timer);
  end();
  return isLate ? { ended: 'late' } : runOf(readOrNull(report), exitCode);
};
