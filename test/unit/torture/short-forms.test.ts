import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crashSteps } from '#test/torture/crash-steps.ts';
import { ioFaults } from '#test/torture/io-faults.ts';
import { journalKills } from '#test/torture/journal-kills.ts';
import { mutations } from '#test/torture/mutations.ts';
import { powerLoss } from '#test/torture/power-loss.ts';
import type { Trial } from '#test/torture/trial.ts';

// A few rounds of what `npm run torture` does by the thousand, always the same ones.

const short: readonly [trial: Trial, count: number][] = [
  [journalKills, 3],
  [ioFaults, 120],
  [crashSteps, 120],
  [mutations, 250],
  [powerLoss, 1],
];

for (const [{ name, run }, count] of short)
  test(`${name}: nothing that was called saved is lost`, { timeout: 60_000 }, async ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'leeway-torture-'));
    const figures = await run({ count, seed: 20_261_124, folder, say: () => undefined });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    if (figures.skipped !== undefined) return skip(figures.skipped);
    expect(figures.faults).toEqual([]);
    expect(figures.trials).toBeGreaterThan(0);
    expect(figures).toMatchObject({ lost: 0, halves: 0 });
    expect(figures.acknowledged ?? 1).toBeGreaterThan(0);
  });
