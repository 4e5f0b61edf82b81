import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#build/paths.ts';
import { allFaults } from '#test/torture/planted-faults/all-faults.ts';
import { plantedIn } from '#test/torture/planted-faults/fault.ts';
import { outcomesText } from '#test/torture/planted-faults/outcomes-text.ts';
import { roomOf, runOf } from '#test/torture/planted-faults/run-tests.ts';

const here = 'unit/torture/planted-faults.test.ts';

describe('the list of planted faults', () => {
  test('has a name of its own for each', () => {
    expect(allFaults.length).toBeGreaterThanOrEqual(48);
    expect(new Set(allFaults.map(({ name }) => name)).size).toBe(allFaults.length);
  });

  test.each(allFaults)('fits the code: $name', (fault) => {
    const sound = readFileSync(join(projectRoot, fault.file), 'utf8');
    expect(plantedIn(sound, fault)).not.toBe(sound);
    expect(fault.suspects.length).toBeGreaterThan(0);
    expect(fault.suspects.filter((file) => !existsSync(join(projectRoot, 'test', file)))).toEqual([]);
    // This file sees every fault, since none fits twice.
    expect(fault.suspects).not.toContain(here);
  });

  test('says so where it does not', () => {
    const fault = { name: 'A fault.', file: 'a.ts', was: 'one', becomes: 'two', suspects: [] };
    expect(plantedIn('just one', fault)).toBe('just two');
    expect(() => plantedIn('nothing', fault)).toThrow('0 places of a.ts');
    expect(() => plantedIn('one and one', fault)).toThrow('2 places of a.ts');
  });

  test('is written down with what saw each, and what nothing saw', () => {
    const outcomes = allFaults.map((fault, at) => ({ fault, by: at === 0 ? null : 'unit/a.test.ts: a | b' }));
    const text = outcomesText(outcomes);
    expect(text).toContain(`${allFaults.length - 1} of ${allFaults.length} are seen`);
    expect(text.match(/\*\*nothing\*\*/g)).toHaveLength(1);
    expect(text).toContain('a \\| b');
  });
});

describe('a run of suspects', () => {
  const file = (status: string, ...tests: string[]) => ({
    name: '/somewhere/project/test/unit/a.test.ts',
    status,
    assertionResults: tests.map((one, at) => ({ fullName: `test ${at}`, status: one })),
  });
  const report = (...testResults: ReturnType<typeof file>[]) => JSON.stringify({ testResults });

  test('is green where all passed or were skipped', () =>
    expect(runOf(report(file('passed', 'passed', 'skipped')), 0)).toEqual({ ended: 'green' }));

  test('is red where a test failed, and names it', () =>
    expect(runOf(report(file('failed', 'passed', 'failed'), file('failed')), 1)).toEqual({
      ended: 'red',
      failed: ['unit/a.test.ts: test 1'],
    }));

  test('is red where a file could not be loaded', () =>
    expect(runOf(report(file('failed')), 1)).toEqual({ ended: 'red', failed: ['unit/a.test.ts'] }));

  test('that ends badly without a failed test, without any, or without a report breaks off', () => {
    expect(runOf(report(file('passed', 'passed')), 1)).toEqual({ ended: 'crashed' });
    expect(runOf(report(), 0)).toEqual({ ended: 'crashed' });
    expect(runOf(null, 1)).toEqual({ ended: 'crashed' });
  });

  test('takes each file to its own room', () =>
    expect(['unit/a.ts', 'migrations/a.ts', 'browser/a.ts', 'e2e/a.ts'].map(roomOf)).toEqual([
      'unit',
      'unit',
      'browser',
      'e2e',
    ]));
});
