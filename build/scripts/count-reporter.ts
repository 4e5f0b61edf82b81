import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export type TestCount = { passed: number; failed: number; skipped: number };

/** What a run leaves: its count, and the count of each file in which something failed. */
export type TestRun = TestCount & {
  brokenFiles: ({ project: string; file: string } & TestCount)[];
  /** Faults outside any test. */
  errors: number;
};

const states = (modules: readonly TestModule[]) =>
  modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));

/** A file that could not even be loaded, or a fault outside any test, counts as one failed test each. */
const count = (modules: readonly TestModule[], errors: number): TestCount => {
  const all = states(modules);
  const broken = modules.filter((module) => !module.ok() && module.errors().length > 0).length;
  const named = (state: string): number => all.filter((one) => one === state).length;
  return {
    passed: named('passed'),
    failed: named('failed') + broken + errors,
    skipped: all.length - named('passed') - named('failed'),
  };
};

const runOf = (modules: readonly TestModule[], errors: readonly SerializedError[]): TestRun => ({
  ...count(modules, errors.length),
  errors: errors.length,
  brokenFiles: modules
    .filter((module) => !module.ok())
    .map((module) => ({ project: module.project.name, file: module.moduleId, ...count([module], 0) })),
});

/** Leaves what a run came to in the file that `LEEWAY_COUNT_FILE` names. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env.LEEWAY_COUNT_FILE;
    if (file !== undefined) writeFileSync(file, JSON.stringify(runOf(modules, errors)));
  }
}
