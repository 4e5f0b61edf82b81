import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { chromiumLaunch } from '#test/helpers/chromium.ts';

/**
 * A Chromium with a profile on the disk. Frames are not held to 60 a second, so that "until painted" measures the work
 * and not the wait for the next tick of a display that isn't there.
 */
export const withBenchBrowser = async <T>(work: (context: BrowserContext) => Promise<T>): Promise<T> => {
  const profile = await mkdtemp(join(tmpdir(), 'leeway-bench-'));
  const launch = chromiumLaunch();
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    args: [...(launch.args ?? []), '--disable-gpu-vsync', '--disable-frame-rate-limit'],
    viewport: { width: 1360, height: 860 },
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};
