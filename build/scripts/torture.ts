import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserKillsLevelDb, browserKillsSqlite } from '#test/torture/browser-kills.ts';
import { crashSteps } from '#test/torture/crash-steps.ts';
import { databaseDamage } from '#test/torture/database-damage.ts';
import { fullDisk } from '#test/torture/full-disk.ts';
import { importFuzz } from '#test/torture/import-fuzz.ts';
import { ioFaults } from '#test/torture/io-faults.ts';
import { journalKills } from '#test/torture/journal-kills.ts';
import { mutations } from '#test/torture/mutations.ts';
import { plantedFaults } from '#test/torture/planted-faults.ts';
import { plantedWordsTrial } from '#test/torture/planted-words.ts';
import { powerLoss } from '#test/torture/power-loss.ts';
import { scriptInjection } from '#test/torture/script-injection.ts';
import type { Figures, Trial } from '#test/torture/trial.ts';

const all: readonly Trial[] = [
  journalKills,
  browserKillsLevelDb,
  browserKillsSqlite,
  databaseDamage,
  fullDisk,
  powerLoss,
  ioFaults,
  crashSteps,
  mutations,
  importFuzz,
  plantedWordsTrial,
  scriptInjection,
  plantedFaults,
];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    count: { type: 'string' },
    seed: { type: 'string' },
    quiet: { type: 'boolean', default: false },
  },
});

const names = values.only?.flatMap((list) => list.split(',')) ?? all.map(({ name }) => name);
const unknown = names.filter((name) => !all.some((trial) => trial.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `No trial is called ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}\n`,
  );
  process.exit(2);
}
const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);

const restartWords = (restarts: Figures['restarts']): string =>
  restarts === undefined
    ? ''
    : `restart median ${restarts.median} ms, 95 % within ${restarts.p95} ms, slowest ${restarts.slowest} ms`;

const lineOf = (name: string, figures: Figures, seconds: number): string => {
  if (figures.skipped !== undefined) return `${name}: skipped: ${figures.skipped}`;
  const parts = [
    `${figures.trials} trials`,
    figures.acknowledged === undefined ? '' : `${figures.acknowledged} acknowledged`,
    figures.lost === undefined ? '' : `${figures.lost} lost`,
    figures.halves === undefined ? '' : `${figures.halves} half records`,
    restartWords(figures.restarts),
    figures.note ?? '',
    `${figures.faults.length} faults`,
    `seed ${seed}`,
    `${Math.round(seconds)} s`,
  ];
  return `${name}: ${parts.filter(Boolean).join(', ')}`;
};

const run = async ({ name, count, run }: Trial): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), `leeway-torture-${name}-`));
  const start = performance.now();
  const say = (line: string): void => {
    if (!values.quiet) process.stderr.write(`  ${name}: ${line}\n`);
  };
  const times = values.count === undefined ? count : Number(values.count);
  const figures = await run({ count: times, seed, folder, say }).catch((error: unknown): Figures => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { trials: times, faults: [`broke off: ${text}`] };
  });
  process.stdout.write(`${lineOf(name, figures, (performance.now() - start) / 1000)}\n`);
  const isGood = figures.faults.length === 0 && (figures.lost ?? 0) === 0 && (figures.halves ?? 0) === 0;
  for (const fault of figures.faults.slice(0, 20)) process.stdout.write(`  ${fault}\n`);
  if (isGood) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  else
    process.stdout.write(`  again: npm run torture -- --only ${name} --seed ${seed}; material: ${folder}\n`);
  return isGood;
};

const outcomes: boolean[] = [];
for (const name of names) {
  const trial = all.find((one) => one.name === name);
  if (trial !== undefined) outcomes.push(await run(trial));
}
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
