import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Protocol } from 'electron';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveRenderer } from '#build/browser-edition/server.ts';
import { serveApp } from '#electron/app-files/app-scheme.ts';

type Served = Extract<Awaited<ReturnType<typeof serveRenderer>>, { ok: true }>;
type Response = { status: number; headers: Record<string, unknown>; body: string };

let root = '';
let folder = '';
let served: Served;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'leeway-server-'));
  folder = join(root, 'renderer');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'outside.json'), '{}');
  const outcome = await serveRenderer(folder, 0);
  if (!outcome.ok) throw new Error(outcome.fault);
  served = outcome;
});

afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

/** Sends exactly this, without the normalising that `fetch` does. */
const send = (
  path: string,
  { method = 'GET', host = new URL(served.address).host } = {},
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const asked = request({ hostname, port, path, method, headers: { host } }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    asked.on('error', reject).end();
  });

test('the page is served to this machine', async () => {
  expect(await send('/')).toMatchObject({ status: 200, body: '<!doctype html>' });
  const { port } = new URL(served.address);
  expect(await send('/', { host: `localhost:${port}` })).toMatchObject({ status: 200 });
});

test.each([
  'evil.example',
  'evil.example:47615',
  '127.0.0.1',
  '127.0.0.1:1',
  '[::1]:47615',
  'localhost',
  '0.0.0.0',
])('a page that calls us %s gets nothing', async (host) =>
  expect(await send('/', { host })).toMatchObject({ status: 421, body: '' }),
);

test.each([
  '/../outside.json',
  '/%2e%2e/outside.json',
  '/..%2foutside.json',
  '/..%5coutside.json',
  '//outside.json',
])('%s finds nothing', async (path) => expect(await send(path)).toMatchObject({ status: 404, body: '' }));

test('only reading is possible', async () => {
  expect(await send('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
    expect(await send('/', { method })).toMatchObject({ status: 405, body: '' });
});

test('a taken port is told, not avoided', async () => {
  expect(await serveRenderer(folder, Number(new URL(served.address).port))).toEqual({
    ok: false,
    fault: 'port-taken',
  });
});

test('both editions send the same headers', async () => {
  let answer: (request: { url: string; method: string }) => Promise<globalThis.Response> = () =>
    Promise.reject();
  const protocol = { handle: (_: string, handler: typeof answer) => void (answer = handler) };
  serveApp(protocol as unknown as Protocol, folder);
  const fromApp = await answer({ url: 'app://leeway/', method: 'GET' });
  const fromServer = await send('/');
  expect(await fromApp.text()).toBe(fromServer.body);
  expect([...fromApp.headers].length).toBeGreaterThan(6);
  for (const [name, value] of fromApp.headers) expect(fromServer.headers[name]).toBe(value);
  expect((await answer({ url: 'app://other/', method: 'GET' })).status).toBe(404);
});
