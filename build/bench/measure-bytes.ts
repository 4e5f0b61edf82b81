import { gzipSync } from 'node:zlib';
import { withBenchBrowser } from './bench-browser.ts';

/** Bytes of JavaScript, gzipped, that arrive before a newcomer's first screen stands. Workers count too. */
export const bytesBeforeFirstScreen = (address: string): Promise<number> =>
  withBenchBrowser(async (context) => {
    const page = await context.newPage();
    const scripts: Promise<Buffer>[] = [];
    context.on('response', (response) => {
      if (response.headers()['content-type']?.includes('javascript')) scripts.push(response.body());
    });
    await page.goto(address);
    await page.getByRole('button', { name: 'Create vault' }).waitFor();
    const bodies = await Promise.all(scripts);
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  });
