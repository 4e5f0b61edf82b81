import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Protocol } from 'electron';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serveRenderer } from '#build/browser-edition/server.ts';
import { answerRequest } from '#electron/app-files/answer-request.ts';
import { serveApp } from '#electron/app-files/app-scheme.ts';
import { traversalPaths } from '#test/helpers/traversal-paths.ts';

// A machine with other work needs its time for so many cases.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// A folder as it is served, and secrets beside it and at every level above it, under names that would be served inside.

const secret = '"a secret"';
const inside: Record<string, string> = {
  '/index.html': '<!doctype html>',
  '/assets/index-B8_Md1.js': 'export {};',
  '/assets/inter.woff2': 'font',
};

let root = '';
let folder = '';

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'leeway-traversal-'));
  folder = join(root, 'a', 'b', 'renderer');
  for (const [path, text] of Object.entries(inside)) write(join(folder, path), text);
  for (let above = dirname(folder); above.startsWith(root); above = dirname(above)) {
    write(join(above, 'secret.json'), secret);
    write(join(above, 'renderer-old', 'secret.json'), secret);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

const allowed: [string, string][] = [
  ...Object.entries(inside),
  ['/', '<!doctype html>'],
  ['/?fresh=../../secret.json', '<!doctype html>'],
  ['/index.html?x#/../secret.json', '<!doctype html>'],
  ['/%69ndex.html', '<!doctype html>'],
];

test('there are more than a thousand', () => {
  expect(traversalPaths.length).toBeGreaterThan(1_000);
});

test('every one of them finds nothing', async () => {
  const answered: string[] = [];
  for (const path of traversalPaths) {
    const { status, body } = await answerRequest(folder, 'GET', path);
    if (status !== 404 || body !== null) answered.push(path);
  }
  expect(answered).toEqual([]);
});

test.each(allowed)('%s beside them is served', async (path, text) => {
  const { status, body } = await answerRequest(folder, 'GET', path);
  expect([status, new TextDecoder().decode(body ?? undefined)]).toEqual([200, text]);
});

test('as addresses, which Chromium makes plain first, they find nothing or a file inside', async () => {
  let handler: ((request: Request) => Promise<Response>) | undefined;
  serveApp({ handle: (_, given) => void (handler = given as typeof handler) } as Protocol, folder);
  const served = new Set(Object.values(inside));
  for (const path of traversalPaths) {
    const url = `app://leeway${path}`;
    if (!URL.canParse(url)) continue;
    const answer = await handler?.(new Request(url));
    const text = (await answer?.text()) ?? '';
    expect([path, answer?.status === 404 ? text === '' : served.has(text)]).toEqual([path, true]);
  }
});

/** The answers to raw requests, one connection each, so that no client tidies a path up. */
const rawStatus = (port: number, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`),
    );
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => void (text += chunk));
    socket.once('error', reject);
    socket.once('close', () => resolve(text));
  });

test("the browser edition's server, asked without a client that tidies up, gives nothing away either", async () => {
  const served = await serveRenderer(folder, 0);
  if (!served.ok) throw new Error(served.fault);
  const port = Number(new URL(served.address).port);
  try {
    expect(await rawStatus(port, '/index.html')).toContain('<!doctype html>');
    for (let at = 0; at < traversalPaths.length; at += 50) {
      const paths = traversalPaths.slice(at, at + 50);
      const answers = await Promise.all(paths.map((path) => rawStatus(port, path)));
      for (const [index, answer] of answers.entries())
        expect([paths[index], /^HTTP\/1\.1 4\d\d /.test(answer), answer.includes('secret')]).toEqual([
          paths[index],
          true,
          false,
        ]);
    }
  } finally {
    await served.close();
  }
});
