import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVaultPage, serveVaultPage, type VaultBrowser } from '#test/helpers/vault-browser.ts';

const root = join(import.meta.dirname, '..', '..');
let server: ViteDevServer;
beforeAll(async () => {
  server = await serveVaultPage(root);
});
afterAll(() => server.close());

const withProfile = async (work: (profile: string) => Promise<void>): Promise<void> => {
  const profile = mkdtempSync(join(tmpdir(), 'leeway-profile-'));
  try {
    await work(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Kills every process of the browser that works in `profile`, as a crash of the machine's session would. */
const kill = async (profile: string, { context }: VaultBrowser): Promise<void> => {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const lines = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  for (const line of lines) {
    const pid = Number.parseInt(line, 10);
    if (line.includes(`--user-data-dir=${profile}`)) process.kill(pid, 'SIGKILL');
  }
  await closed;
};

const backends = [
  ['LevelDB', []],
  ['SQLite', ['--enable-features=IdbSqliteBackingStore']],
] as const;

describe.skipIf(process.platform === 'win32').each(backends)('with IndexedDB on %s', (_, features) => {
  test('whatever was said to be saved is there after the browser was killed while writing', () =>
    withProfile(async (profile) => {
      const saved = new Set<string>();
      for (const round of ['one', 'two', 'three']) {
        const browser = await openVaultPage(server, profile, features);
        await browser.page.exposeFunction('acknowledge', (id: string) => void saved.add(id));
        const opened = await browser.page.evaluate(
          async (isFirst) => (isFirst ? vaultPage.create() : vaultPage.unlock()),
          round === 'one',
        );
        expect(opened).toEqual(round === 'one' ? 'open' : expect.any(Array));
        const found = await browser.page.evaluate(() => vaultPage.ids());
        expect(Array.from(saved).filter((id) => !found.includes(id))).toEqual([]);
        const before = saved.size;
        void browser.page
          .evaluate(
            (prefix) =>
              vaultPage.writeOn(
                prefix,
                (globalThis as unknown as { acknowledge(id: string): void }).acknowledge,
              ),
            round,
          )
          .catch(() => undefined);
        await expect.poll(() => saved.size, { timeout: 20_000 }).toBeGreaterThan(before + 150);
        await kill(profile, browser);
      }
      const { context, page } = await openVaultPage(server, profile, features);
      expect(await page.evaluate(() => vaultPage.unlock())).toEqual(expect.any(Array));
      const found = new Set(await page.evaluate(() => vaultPage.ids()));
      expect(Array.from(saved).filter((id) => !found.has(id))).toEqual([]);
      await context.close();
    }));
});

test('a browser that gives no more space is full, and saving works again when it does', () =>
  withProfile(async (profile) => {
    const { context, page } = await openVaultPage(server, profile);
    const protocol = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    const allow = (quotaSize?: number) =>
      protocol.send(
        'Storage.overrideQuotaForOrigin',
        quotaSize === undefined ? { origin } : { origin, quotaSize },
      );
    await page.evaluate(() => vaultPage.create());
    expect(await page.evaluate(() => vaultPage.write('small', 10))).toBe('saved');
    await allow(100_000);
    expect(await page.evaluate(() => vaultPage.write('large', 8_000_000))).toBe('full');
    expect(await page.evaluate(() => vaultPage.ids())).toEqual(['small']);
    await allow();
    expect(await page.evaluate(() => vaultPage.write('large', 8_000_000))).toBe('saved');
    await page.reload();
    await page.waitForFunction('globalThis.vaultPage');
    expect(await page.evaluate(() => vaultPage.unlock())).toEqual([]);
    expect(await page.evaluate(() => vaultPage.ids())).toEqual(['large', 'small']);
    await context.close();
  }));
