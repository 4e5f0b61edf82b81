import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveBenchSite } from '#build/bench/bench-site.ts';
import { bytesBeforeFirstScreen } from '#build/bench/measure-bytes.ts';
import { compareCommits } from '#build/bench/measure-commits.ts';
import { measureVaults } from '#build/bench/measure-vault.ts';
import { median, percentile } from '#build/bench/statistics.ts';
import { projectRoot } from '#build/paths.ts';
import { isStale } from '#build/start/staleness.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);

if (isStale()) {
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'build/scripts/build.ts')], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

const site = await serveBenchSite();
const bytes = await bytesBeforeFirstScreen(site.address);
const commits = await compareCommits(site.address, 100);
const { month, fiveYears } = await measureVaults(site.address, rounds);
await site.end();

const round = (value: number): number => Math.round(value * 100) / 100;
/** A screen in both vaults, and how much longer five years take. */
const opening = (
  what: string,
  place: 'openBoard' | 'openTeamSkills' | 'openGrowth' | 'openMirror' | 'openSummary',
) => {
  const [short, long] = [median(month[place]), median(fiveYears[place])];
  return [
    [`open ${what}, one month`, round(short), 'ms', ''],
    [`open ${what}, five years`, round(long), 'ms', ''],
    [`open ${what}, more`, round(long - short), 'ms', '≤ 200'],
  ] as const;
};

const rows: readonly (readonly [what: string, value: number, unit: string, aim: string])[] = [
  ['passphrase to Today, five years', round(median(fiveYears.unlock)), 'ms', '≤ 2000'],
  ['unlock to Today, one month', round(median(month.unlockToToday)), 'ms', ''],
  ['unlock to Today, five years', round(median(fiveYears.unlockToToday)), 'ms', ''],
  [
    'unlock to Today, ratio',
    round(median(fiveYears.unlockToToday) / median(month.unlockToToday)),
    '×',
    '≤ 1.1',
  ],
  ['open a person with 250 sessions', round(median(fiveYears.openPerson)), 'ms', '< 150'],
  ['open a person after one month', round(median(month.openPerson)), 'ms', ''],
  ...opening('the board', 'openBoard'),
  ...opening('the team’s skills', 'openTeamSkills'),
  ...opening('a person’s growth', 'openGrowth'),
  ...opening('the mirror', 'openMirror'),
  ...opening('a summary', 'openSummary'),
  ['keystroke to paint, p95, five years', round(percentile(fiveYears.keystrokes, 0.95)), 'ms', '≤ 16'],
  ['keystroke to paint, median, five years', round(median(fiveYears.keystrokes)), 'ms', ''],
  ['commit until saved', round(median(commits.commits)), 'ms', ''],
  ['bare strict IndexedDB transaction', round(median(commits.bare)), 'ms', ''],
  ['commit ÷ bare', round(median(commits.commits) / median(commits.bare)), '×', '≤ 1.0'],
  ['JavaScript before the first screen, gzipped', round(bytes / 1024), 'KB', '≤ 250'],
];

console.table(rows.map(([what, value, unit, aim]) => ({ what, value, unit, aim })));
if (values.json !== undefined) {
  const figures = Object.fromEntries(rows.map(([what, value, unit, aim]) => [what, { value, unit, aim }]));
  await writeFile(
    values.json,
    `${JSON.stringify({ rounds, figures, raw: { bytes, commits, month, fiveYears } }, null, 2)}\n`,
  );
}
