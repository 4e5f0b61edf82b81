import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseDamage } from '#test/torture/database-damage.ts';
import { plantedWordsTrial } from '#test/torture/planted-words.ts';
import { scriptInjection } from '#test/torture/script-injection.ts';
import type { Figures, Trial } from '#test/torture/trial.ts';

// A few rounds of what `npm run torture` does with the production build, always the same ones.

const shortly = async ({ run }: Trial, count: number): Promise<Figures> => {
  const folder = mkdtempSync(join(tmpdir(), 'leeway-torture-'));
  try {
    return await run({ count, seed: 20_261_124, folder, say: () => undefined });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

test('a damaged database is rebuilt, without a first start, and no backup is touched', async () => {
  expect(await shortly(databaseDamage, 3)).toMatchObject({ trials: 3, lost: 0, faults: [] });
});

test('planted words are found nowhere: not in the profile, backups, logs and memory, nor on the network', async () => {
  expect(await shortly(plantedWordsTrial, 3)).toMatchObject({ trials: 20, faults: [] });
});

test('no script runs, whether it was typed, imported or restored', async () => {
  expect(await shortly(scriptInjection, 3)).toMatchObject({ faults: [] });
});
