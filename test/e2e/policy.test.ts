import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { serveRenderer } from '#build/browser-edition/server.ts';
import { rendererOut } from '#build/paths.ts';
import { chromiumLaunch } from '#test/helpers/chromium.ts';

let browser: Browser;
let served: Extract<Awaited<ReturnType<typeof serveRenderer>>, { ok: true }>;
let page: Page;
let complaints: string[];
let requested: string[];

beforeAll(async () => {
  const outcome = await serveRenderer(rendererOut, 0);
  if (!outcome.ok) throw new Error(outcome.fault);
  served = outcome;
  browser = await chromium.launch(chromiumLaunch());
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  complaints = [];
  requested = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => void complaints.push(error.message));
  page.on('request', (request) => void requested.push(request.url()));
  await page.goto(served.address);
  await page.waitForFunction(() => document.getElementById('root')?.hasChildNodes());
});

test('the first screen is content with the policy and asks nobody else', () => {
  expect(complaints).toEqual([]);
  expect(requested.length).toBeGreaterThan(1);
  expect(requested.filter((url) => !url.startsWith(`${served.address}/`))).toEqual([]);
});

test('text can not become code', async () => {
  const outcomes = await page.evaluate(async () => {
    // While the test's own call runs, Chromium lets eval pass; a moment later it does not.
    await new Promise((resolve) => setTimeout(resolve));
    const attempt = (work: () => unknown): string => {
      try {
        return String(work());
      } catch (error) {
        return (error as Error).name;
      }
    };
    const script = document.createElement('script');
    return {
      // oxlint-disable-next-line no-eval -- it must fail
      eval: attempt(() => (0, eval)('1 + 1')),
      // oxlint-disable-next-line no-implied-eval -- it must fail
      function: attempt(() => new Function('return 1')()),
      foreignWorker: attempt(() => new Worker('https://example.com/a.js')),
      foreignScript: attempt(() => (script.src = 'https://example.com/a.js')),
      scriptText: attempt(() => (script.text = '1')),
    };
  });
  expect(outcomes).toEqual({
    eval: 'EvalError',
    function: 'EvalError',
    foreignWorker: 'TypeError',
    foreignScript: 'TypeError',
    scriptText: 'TypeError',
  });
});

test('HTML from a string loses what could run and keeps what the editor needs', async () => {
  const html = await page.evaluate(() => {
    const place = document.createElement('div');
    place.innerHTML =
      '<p class="a" data-pm-slice="0 0" onclick="x()">text<script>x()</script><a href="javascript:x()">link</a></p>';
    return place.innerHTML;
  });
  expect(html).toBe('<p class="a" data-pm-slice="0 0">text<a>link</a></p>');
});

test('no further policy can be made, and nothing can be sent', async () => {
  const outcomes = await page.evaluate(async (origin) => {
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    const made = ((): string => {
      try {
        return typeof trustedTypes.createPolicy('mine', {});
      } catch (error) {
        return (error as Error).name;
      }
    })();
    const sent = await fetch(origin).then(String, () => 'refused');
    const framed = await new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective.startsWith('frame')) resolve(effectiveDirective);
      });
      const frame = document.createElement('iframe');
      frame.src = '/index.html';
      document.body.append(frame);
    });
    return { made, sent, framed };
  }, 'http://127.0.0.1:9/');
  expect(outcomes).toEqual({ made: 'TypeError', sent: 'refused', framed: 'frame-src' });
});
