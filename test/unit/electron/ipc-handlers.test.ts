import { readdirSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Channel, channels } from '#electron/contract/channels.ts';
import type { StandInFrame } from '#test/helpers/electron-stand-in/ipc.ts';
import { found, sourcesIn } from '#test/helpers/sources.ts';
import { type MainProcess, startMainProcess } from '#test/helpers/started-main-process.ts';
import { validRequest } from '#test/helpers/valid-request.ts';

vi.mock('electron', () => import('#test/helpers/electron-stand-in/electron.ts'));
// A machine with other work needs its time for so many cases.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// Every channel of the contract, asked through the handlers that the real main process registered. A channel that is
// added to the contract is covered without a line here.

let main: MainProcess;
let before: string[];
beforeAll(async () => {
  main = await startMainProcess();
  before = filesNow();
});
afterAll(() => rmSync(main.profile, { recursive: true, force: true }));

const filesNow = (): string[] => readdirSync(main.profile, { recursive: true }).map(String).sort();
const all = Object.keys(channels) as Channel[];
const ours: StandInFrame = { url: 'app://leeway/#/today', parent: null };

const ask = async (channel: Channel, request: unknown, senderFrame: StandInFrame = ours): Promise<unknown> =>
  main.handlers.get(channel)?.({ sender: main.window.webContents, senderFrame }, request);

/** Nothing was written, chosen or copied. */
const untouched = (): void => {
  expect(filesNow()).toEqual(before);
  expect(main.dialog.leader.asked).toBe(0);
  expect(main.clipboard.copied).toBe('');
};

test('the channels of the contract have a handler each, and nothing else has one', () => {
  expect([...main.handlers.keys()].sort()).toEqual(all.toSorted());
  expect(main.listeners).toEqual([]);
});

test('nothing but handle() registers one', () => {
  const sources = sourcesIn('electron');
  expect(found(sources, /ipcMain\.\w+/)).toEqual(['electron/ipc/handle.ts: ipcMain.handle']);
  expect(found(sources, /\.ipc\b|\bMessageChannelMain\b|\bipcMain\b(?=.*\bas\b)/)).toEqual([]);
  // As many calls of handle() as channels: none is registered in a loop or under a computed name.
  expect(found(sources, /(?<![.\w])handle\('[\w:-]+'/)).toHaveLength(all.length);
});

const tooLarge = 64 * 1024 * 1024 + 1;
const huge = 'x'.repeat(tooLarge);
const hugeBytes = new Uint8Array(tooLarge);
const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown;

const vanished = (): StandInFrame => ({
  get url(): string {
    throw new Error('Render frame was disposed before WebFrameMain could be accessed');
  },
  parent: null,
});

const foreign: [string, StandInFrame | undefined][] = [
  ['a frame that has gone', null],
  ['a frame that goes while it is looked at', vanished()],
  ['a page of the web', { url: 'https://example.com/', parent: null }],
  ['the browser edition', { url: 'http://127.0.0.1:47615/', parent: null }],
  ['another host of our scheme', { url: 'app://other/', parent: null }],
  ['a host that begins like ours', { url: 'app://leeway.example/', parent: null }],
  ['somebody named like ours', { url: 'app://leeway@example/', parent: null }],
  ['a file of ours that is no page', { url: 'app://leeway/assets/a.svg', parent: null }],
  ['a file on the disk', { url: 'file:///index.html', parent: null }],
  ['an empty page', { url: 'about:blank', parent: null }],
  ['no page yet', { url: '', parent: null }],
  ['bytes as a page', { url: 'data:text/html,x', parent: null }],
  ['a blob as a page', { url: 'blob:app://leeway/0c9f', parent: null }],
  ['a frame inside our page', { url: 'app://leeway/', parent: {} }],
];

describe.each(all)('%s', (channel) => {
  test('refuses every foreign sender, also with a proper request', async () => {
    const proper = validRequest(channel);
    for (const [name, frame] of foreign)
      expect([name, await ask(channel, proper, frame)]).toEqual([
        name,
        { ok: false, code: 'foreign-sender' },
      ]);
    untouched();
  });

  test('refuses whatever does not have exactly its shape', async () => {
    const proper = validRequest(channel);
    const names = Object.keys(proper);
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true,
      withSparseArray: true,
      withObjectString: true,
      key: fc.oneof(
        fc.string(),
        fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', ...names),
      ),
    });
    const nearMiss = fc.oneof(
      fc.record(Object.fromEntries(names.map((name) => [name, anything])), { requiredKeys: [] }),
      fc
        .tuple(fc.constantFrom(...names, 'more'), anything)
        .map(([name, value]) => ({ ...proper, [name]: value })),
      fc.constantFrom(...names, 'more').map((name) => ({ ...proper, [name]: undefined })),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, nearMiss), async (request) => {
        fc.pre(!channels[channel].request.safeParse(request).success);
        expect(await ask(channel, request)).toEqual({ ok: false, code: 'bad-request' });
      }),
      { numRuns: 80 },
    );
    untouched();
  });

  test('refuses what is too large, too deep or poisoned', async () => {
    const proper = validRequest(channel);
    const hostile = [
      ...Object.keys(proper).flatMap((name) => [
        { ...proper, [name]: huge },
        { ...proper, [name]: hugeBytes },
        { ...proper, [name]: deep },
        { ...proper, [name]: Object.create({ main: 'main' }) as unknown },
        { ...proper, [name]: { toString: () => 'main' } },
      ]),
      { ...proper, ...(JSON.parse('{"constructor": {"prototype": {"polluted": 1}}}') as object) },
      JSON.parse('{"__proto__": {"polluted": 1}}') as unknown,
      Object.assign(Object.create(null) as object, { polluted: 1 }),
      deep,
      huge,
    ];
    for (const request of hostile) {
      if (isEmptyRequest(channel, request)) continue;
      expect(await ask(channel, request)).toEqual({ ok: false, code: 'bad-request' });
    }
    expect('polluted' in {}).toBe(false);
    untouched();
  });
});

const backup = 'leeway-2026-11-24-153012.age';
const named = all.filter((channel) => 'name' in validRequest(channel));
const strange = [
  '../journal',
  'journal/../keys',
  'journal-2/../../keys',
  'journal-2.new',
  'journal-0',
  'journal-02',
  'journal-2\n',
  'a/journal',
  'snapshot',
  'snapshot-1234567890',
  'keys.unreadable-1',
  'KEYS',
  'constructor',
  '__proto__',
  '',
  `../${backup}`,
  `a/${backup}`,
  `C:\\${backup}`,
  `${backup}/../keys`,
  `${backup}.unchecked`,
  `.${backup}`,
  `${backup}\n`,
];

test.each(strange)('%j names no file on any channel', async (name) => {
  expect(named.length).toBeGreaterThan(5);
  for (const channel of named)
    expect([channel, await ask(channel, { ...validRequest(channel), name })]).toEqual([
      channel,
      { ok: false, code: 'bad-request' },
    ]);
  untouched();
});

/** A request without fields has nothing to poison: an own `__proto__` is dropped by the copy that IPC makes. */
const isEmptyRequest = (channel: Channel, request: unknown): boolean =>
  Object.keys(validRequest(channel)).length === 0 && channels[channel].request.safeParse(request).success;

test.each(all)('%s answers our own page with a proper request', async (channel) => {
  const reply = (await ask(channel, validRequest(channel))) as { ok: boolean; code?: string };
  expect(['foreign-sender', 'bad-request']).not.toContain(reply.code);
});
