import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isOwnPage } from '#electron/security/navigation-guard.ts';
import { stoppable } from '#test/helpers/electron-stand-in/app.ts';
import { hostileAddresses } from '#test/helpers/hostile-addresses.ts';
import { found, sourcesIn } from '#test/helpers/sources.ts';
import { type MainProcess, startMainProcess } from '#test/helpers/started-main-process.ts';

vi.mock('electron', () => import('#test/helpers/electron-stand-in/electron.ts'));
// A machine with other work needs its time for so many cases.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let main: MainProcess;
beforeAll(async () => {
  main = await startMainProcess();
});
afterAll(() => rmSync(main.profile, { recursive: true, force: true }));

const contents = () => main.window.webContents;

/** Places inside the program, some with hostile words behind the `#`, which only the page reads. */
const ours = [
  'app://leeway/',
  'app://leeway/index.html',
  'app://leeway/#/people/0190b6a8',
  'app://leeway/#javascript:alert(1)',
  'app://leeway/#//evil.example/',
  'app://leeway/?from=https://evil.example/#/today',
];

test('there are more than five hundred', () => {
  expect(hostileAddresses.length).toBeGreaterThan(500);
});

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
  '%s goes to none of them, and to every place of ours',
  (event) => {
    const stays = (url: string): boolean => stoppable(contents(), event, { url, isMainFrame: true });
    expect(hostileAddresses.filter((url) => !stays(url))).toEqual([]);
    expect(ours.filter(stays)).toEqual([]);
  },
);

test('none of them is taken for our page', () => {
  expect(hostileAddresses.filter(isOwnPage)).toEqual([]);
  expect(ours.filter(isOwnPage)).toEqual(ours);
});

test('no window opens for any of them, nor for one of ours', () => {
  for (const url of [...hostileAddresses, ...ours])
    expect(contents().openHandler({ url })).toEqual({ action: 'deny' });
});

test('no frame of any of them is embedded', () => {
  for (const src of hostileAddresses)
    expect(stoppable(contents(), 'will-attach-webview', { params: { src } })).toBe(true);
});

test('a request to any of them is cancelled; only our own files and bytes of the page go through', () => {
  // `data:` fetches nothing; and files of ours are no pages, but may be loaded.
  const harmless = /^\s*data:|^ \tda\nta:|^DATA:|^app:\/\/(leeway)(\/|$)/;
  const { defaultSession } = main.session;
  const gone = hostileAddresses.filter((url) => !defaultSession.isCancelled(url));
  expect(gone.filter((url) => !harmless.test(url))).toEqual([]);
  for (const url of [...ours, 'app://leeway/assets/index.js', 'blob:app://leeway/0c9f', 'data:,x'])
    expect([url, defaultSession.isCancelled(url)]).toEqual([url, false]);
});

test('nothing reaches the system: there is no openExternal, and whoever asks for one is refused', () => {
  const sources = sourcesIn('electron', 'renderer');
  const outside =
    /\bopenExternal\b|\bopenPath\b|\bshowItemInFolder\b|\bsetAsDefaultProtocolClient\(\s*['"](?!leeway)/;
  expect(found(sources, outside)).toEqual([]);
  const granted = vi.fn();
  const ask = main.session.defaultSession.set.permissionRequest as ((...args: unknown[]) => void) | undefined;
  for (const externalURL of hostileAddresses) ask?.(contents(), 'openExternal', granted, { externalURL });
  expect(granted.mock.calls.every(([isGranted]) => isGranted === false)).toBe(true);
  expect(granted).toHaveBeenCalledTimes(hostileAddresses.length);
  expect(main.shell.opened).toEqual([]);
});

test('none of them, as a link into the program, asks the page for anything', async () => {
  const senderFrame = { url: 'app://leeway/', parent: null };
  const taken = () => main.handlers.get('wish:take')?.({ sender: contents(), senderFrame }, {});
  for (const link of hostileAddresses) {
    main.app.emit('second-instance', {}, ['leeway', link]);
    main.app.emit('open-url', { preventDefault: () => undefined }, link);
    expect([link, await taken()]).toEqual([link, { ok: true, value: null }]);
  }
  main.app.emit('second-instance', {}, ['leeway', 'leeway://today']);
  expect(await taken()).toEqual({ ok: true, value: { go: 'today' } });
});
