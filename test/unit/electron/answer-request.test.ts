import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerRequest } from '#electron/app-files/answer-request.ts';
import { contentSecurityPolicy } from '#electron/security/content-security-policy.ts';

let root = '';
let folder = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'leeway-answer-'));
  folder = join(root, 'renderer');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'outside.json'), '{}');
});

afterAll(() => rmSync(root, { recursive: true }));

test('a file of the renderer goes out with the policy and its type', async () => {
  const { status, headers, body } = await answerRequest(folder, 'GET', '/');
  expect(status).toBe(200);
  expect(new TextDecoder().decode(body ?? undefined)).toBe('<!doctype html>');
  expect(headers).toMatchObject({
    'Content-Security-Policy': contentSecurityPolicy(),
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': '15',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
});

test('HEAD says the same without the bytes', async () => {
  const { status, headers, body } = await answerRequest(folder, 'HEAD', '/');
  expect({ status, length: headers['Content-Length'], body }).toEqual({
    status: 200,
    length: '15',
    body: null,
  });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'get', ''])('%j is refused', async (method) => {
  expect(await answerRequest(folder, method, '/')).toMatchObject({ status: 405, body: null });
});

test.each(['/../outside.json', '/%2e%2e/outside.json', '/missing.js'])('%s is not found', async (path) => {
  const answer = await answerRequest(folder, 'GET', path);
  expect(answer).toMatchObject({ status: 404, body: null });
  expect(answer.headers['Content-Security-Policy']).toBe(contentSecurityPolicy());
});
