import { expect, test, vi } from 'vitest';
import { type Channel, channels } from '#electron/contract/channels.ts';
import { type AskingFrame, replyTo } from '#electron/ipc/reply-to.ts';

const ours: AskingFrame = { url: 'app://leeway/#/today', parent: null };
const copy = (frame: AskingFrame, request: unknown, answer = vi.fn(async () => true)) =>
  replyTo('clipboard:copy-text', { frame, id: 1 }, request, answer).then((reply) => ({ reply, answer }));

test('our own page with a proper request gets its answer', async () => {
  const { reply, answer } = await copy(ours, { text: 'a' });
  expect(reply).toEqual({ ok: true, value: true });
  expect(answer).toHaveBeenCalledWith({ text: 'a' }, 1);
});

test.each<[string, AskingFrame]>([
  ['a vanished frame', null],
  ['a page of the web', { url: 'https://example.com/', parent: null }],
  ['the browser edition', { url: 'http://127.0.0.1:47615/', parent: null }],
  ['another host of our scheme', { url: 'app://other/', parent: null }],
  ['a frame inside our page', { url: 'app://leeway/', parent: {} }],
  ['an empty page', { url: 'about:blank', parent: null }],
])('%s is refused without being heard', async (_, frame) => {
  const { reply, answer } = await copy(frame, { text: 'a' });
  expect(reply).toEqual({ ok: false, code: 'foreign-sender' });
  expect(answer).not.toHaveBeenCalled();
});

test.each<[Channel, unknown]>([
  ['clipboard:copy-text', undefined],
  ['clipboard:copy-text', { text: 1 }],
  ['clipboard:copy-text', { text: 'a', more: 1 }],
  ['vault:open', { vault: 'other' }],
  ['keychain:wrap', { identity: 'a password' }],
  ['keychain:unwrap', { wrapped: 'not base64!' }],
  ['keychain:unwrap', { wrapped: 'A'.repeat(10_004) }],
  ['keychain:state', { backend: 'basic_text' }],
  ['vault:open', { vault: '../main' }],
  ['vault:open', { vault: ['main'] }],
  ['vault:append', { vault: 'main', name: 'journal', position: -1, bytes: new Uint8Array() }],
  ['vault:append', { vault: 'main', name: 'journal', position: 0.5, bytes: new Uint8Array() }],
  ['vault:append', { vault: 'main', name: 'journal', position: Number.NaN, bytes: new Uint8Array() }],
  ['vault:append', { vault: 'main', name: 'journal', position: 0, bytes: [1, 2] }],
  ['vault:append', { vault: 'main', name: 'journal', position: 0, bytes: 'text' }],
  ['vault:append', { vault: 'main', name: 'journal', position: 0, bytes: new ArrayBuffer(1) }],
  ['vault:truncate', { vault: 'main', name: 'journal', size: '0' }],
  ['vault:read', { vault: 'main', name: 'journal', start: 0 }],
  ['vault:read', { vault: 'main', name: '../keys', start: 0, end: 9 }],
  ['vault:append', { vault: 'main', name: 'keys', position: 0, bytes: new Uint8Array() }],
  ['vault:append', { vault: 'main', name: 'journal-01', position: 0, bytes: new Uint8Array() }],
  ['vault:replace', { vault: 'main', name: 'journal', bytes: new Uint8Array() }],
  ['vault:remove', { vault: 'main', name: 'snapshot-2/../keys' }],
  ['file:save-text', { suggestedName: '', text: '', mediaType: 'text/plain' }],
  ['file:save-text', { suggestedName: 'a', text: '', mediaType: 'text/plain', path: '/etc/passwd' }],
  ['file:save-bytes', { suggestedName: 'a', bytes: 'text' }],
  ['file:save-into-folder', { folder: '/etc', suggestedName: 'a', bytes: new Uint8Array() }],
  ['file:save-pdf-into-folder', { folder: '../other', suggestedName: 'a' }],
  ['window:flushed', null],
])('%s with %j is refused', async (channel, request) => {
  const answer = vi.fn();
  expect(await replyTo(channel, { frame: ours, id: 1 }, request, answer)).toEqual({
    ok: false,
    code: 'bad-request',
  });
  expect(answer).not.toHaveBeenCalled();
});

test('a fault inside says nothing about itself', async () => {
  const { reply } = await copy(ours, { text: 'a' }, vi.fn().mockRejectedValue(new Error('/home/me')));
  expect(reply).toEqual({ ok: false, code: 'broken' });
});

test('an answer of the wrong shape does not go out', async () => {
  const { reply } = await copy(
    ours,
    { text: 'a' },
    vi.fn(async () => 'yes' as unknown as boolean),
  );
  expect(reply).toEqual({ ok: false, code: 'broken' });
});

test('every channel asks for an object of exactly its own keys', () => {
  for (const { request } of Object.values(channels)) {
    expect(request.safeParse({ unheard: 1 }).success).toBe(false);
    expect(request.safeParse('text').success).toBe(false);
  }
});
