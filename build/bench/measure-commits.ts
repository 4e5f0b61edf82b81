import type { Bench } from '#test/bench/fill-page.ts';
import { withBenchBrowser } from './bench-browser.ts';

/** Milliseconds until a commit may say saved, and of bare strict IndexedDB transactions of the same bytes. */
export const compareCommits = (
  address: string,
  rounds: number,
): Promise<{ commits: number[]; bare: number[] }> =>
  withBenchBrowser(async (context) => {
    const page = await context.newPage();
    await page.goto(`${address}/bench/fill-page.html`);
    await page.waitForFunction(() => 'bench' in window);
    return page.evaluate((n) => (globalThis as unknown as { bench: Bench }).bench.compareCommits(n), rounds);
  });
