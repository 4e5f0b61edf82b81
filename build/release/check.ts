import type { Drive } from './drive.ts';

/**
 * What came of one line of the checklist. `why` says it in one sentence; a skipped line is never a passed one, and `none` is
 * one that this system has nothing for.
 */
export type Outcome = { state: 'pass' | 'fail' | 'skip' | 'none'; why: string };

export const pass = (why: string): Outcome => ({ state: 'pass', why });
export const fail = (why: string): Outcome => ({ state: 'fail', why });
export const none = (why: string): Outcome => ({ state: 'none', why });
export const skip = (why: string): Outcome => ({ state: 'skip', why });

/** The release under test. */
export type Release = {
  /** The packed program: the file that is started, or a Mac's `.app`. */
  program: string;
  /** Its `app.asar`. */
  archive: string;
  /** The file that carries the archive's hash, or `null` where Electron checks none (Linux). */
  hashCarrier: string | null;
  /** How its window is driven, or why it can't be here. */
  drive: Drive | { skip: string };
};

export type Check = { name: string; run: (release: Release) => Promise<Outcome> };

/** For checks that need a window. */
export const driven =
  (run: (drive: Drive) => Promise<Outcome>): Check['run'] =>
  async ({ drive }) =>
    'skip' in drive ? skip(drive.skip) : run(drive);

/** Runs every check, in order; one that throws has failed. `say` hears each line when it is known. */
export const runChecks = async (
  checks: readonly Check[],
  release: Release,
  say: (line: string) => void,
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const { name, run } of checks) {
    const outcome = await run(release).catch((error: unknown) =>
      fail(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'it broke'),
    );
    say(`${outcome.state.padEnd(4)}  ${name}: ${outcome.why}`);
    outcomes.push(outcome);
  }
  return outcomes;
};

/** The last line, and the code to end with: 1 after a fault, 3 when nothing was wrong but not everything was looked at. */
export const verdict = (outcomes: readonly Outcome[]): { line: string; code: 0 | 1 | 3 } => {
  const count = (state: Outcome['state']): number => outcomes.filter((one) => one.state === state).length;
  return {
    line: `${count('pass')} passed, ${count('fail')} failed, ${count('skip')} skipped`,
    code: count('fail') > 0 ? 1 : count('skip') > 0 ? 3 : 0,
  };
};
