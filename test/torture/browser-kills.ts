import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { projectRoot } from '#build/paths.ts';
import { openVaultPage, serveVaultPage, type VaultBrowser } from '#test/helpers/vault-browser.ts';
import { restartsOf } from '#test/torture/restarts.ts';
import { type Random, randomFrom, type Trial } from '#test/torture/trial.ts';

/** A vault grows with every round; after so many the next begins with an empty profile. */
const roundsPerProfile = 20;

/** Ends every process of the browser that works in `profile`, as a crash of the machine's session does. */
const killBrowser = async (profile: string, { context }: VaultBrowser): Promise<void> => {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  for (const line of lines)
    if (line.includes(`--user-data-dir=${profile}`)) process.kill(Number.parseInt(line, 10), 'SIGKILL');
  await closed;
};

type Round = { lost: string[]; repairs: string; saved: string[]; millis: number };

/** Opens the vault, holds it against what was saved before, writes, and is killed. */
const oneRound = async (
  server: ViteDevServer,
  profile: string,
  features: readonly string[],
  { round, before, random }: { round: number; before: ReadonlySet<string>; random: Random },
): Promise<Round> => {
  const browser = await openVaultPage(server, profile, features);
  const { page } = browser;
  const saved: string[] = [];
  const first = Promise.withResolvers<void>();
  await page.exposeFunction('acknowledge', (id: string) => {
    saved.push(id);
    first.resolve();
  });
  const start = performance.now();
  const opened = await page.evaluate(
    async (isFirst) => (isFirst ? vaultPage.create() : vaultPage.unlock()),
    before.size === 0,
  );
  const found = new Set(await page.evaluate(() => vaultPage.ids()));
  void page
    .evaluate(
      (prefix) =>
        vaultPage.writeOn(prefix, (globalThis as unknown as { acknowledge(id: string): void }).acknowledge),
      `r${round}`,
    )
    .catch(() => undefined);
  await first.promise;
  const millis = performance.now() - start;
  await pause(random.below(600));
  await killBrowser(profile, browser);
  return { lost: Array.from(before).filter((id) => !found.has(id)), repairs: String(opened), saved, millis };
};

const onBackend = (name: string, features: readonly string[]): Trial => ({
  name,
  count: 100,
  run: async ({ count, seed, folder, say }) => {
    if (process.platform === 'win32') return { trials: 0, skipped: 'no ps on Windows', faults: [] };
    const server = await serveVaultPage(projectRoot);
    const random = randomFrom(seed);
    const faults: string[] = [];
    const times: number[] = [];
    let acknowledged = 0;
    let lost = 0;
    let before = new Set<string>();
    try {
      // One more round than kills: the last looks what the last kill left.
      for (let round = 0; round <= count; round += 1) {
        if (round % roundsPerProfile === 0) before = new Set();
        const profile = join(folder, `profile-${Math.floor(round / roundsPerProfile)}`);
        mkdirSync(profile, { recursive: true });
        const one = await oneRound(server, profile, features, { round, before, random });
        for (const id of one.saved) before.add(id);
        acknowledged += one.saved.length;
        lost += one.lost.length;
        if (before.size > one.saved.length) times.push(one.millis);
        if (one.lost.length > 0) faults.push(`round ${round} lost ${one.lost.join(' ')}`);
        if (
          ![
            'open',
            '',
            'torn-tail-cut',
            'working-copy-rebuilt',
            'torn-tail-cut,working-copy-rebuilt',
          ].includes(one.repairs)
        )
          faults.push(`round ${round} opened with ${one.repairs}`);
        if ((round + 1) % roundsPerProfile === 0 && faults.length === 0)
          rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        if (round % 10 === 9) say(`${round + 1} kills`);
      }
    } finally {
      await server.close();
    }
    return {
      trials: count,
      acknowledged,
      lost,
      // A record that does not open or does not pass its schema can't be listed: it would count as lost.
      halves: 0,
      ...restartsOf(times),
      faults,
    };
  },
});

/** Chromium's IndexedDB of today. */
export const browserKillsLevelDb = onBackend('browser-kills-leveldb', []);
/** The one that is coming. */
export const browserKillsSqlite = onBackend('browser-kills-sqlite', [
  '--enable-features=IdbSqliteBackingStore',
]);
