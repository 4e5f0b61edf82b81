import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export type TestCount = { passed: number; failed: number; skipped: number };

const states = (modules: readonly TestModule[]) =>
  modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));

/** A file that could not even be loaded, or a fault outside any test, counts as one failed test each. */
const count = (modules: readonly TestModule[], errors: readonly SerializedError[]): TestCount => {
  const all = states(modules);
  const broken = modules.filter((module) => !module.ok() && module.errors().length > 0).length;
  const named = (state: string): number => all.filter((one) => one === state).length;
  return {
    passed: named('passed'),
    failed: named('failed') + broken + errors.length,
    skipped: all.length - named('passed') - named('failed'),
  };
};

/** Leaves the plain counts of a run in the file that `LEEWAY_COUNT_FILE` names. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env.LEEWAY_COUNT_FILE;
    if (file !== undefined) writeFileSync(file, JSON.stringify(count(modules, errors)));
  }
}
