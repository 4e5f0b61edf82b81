import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { electronFuses } from '#build/electron-fuses.ts';
import { projectRoot } from '#build/paths.ts';
import { channels } from '#electron/contract/channels.ts';
import { stoppable } from '#test/helpers/electron-stand-in/app.ts';
import { found, sourcesIn } from '#test/helpers/sources.ts';
import { type MainProcess, startMainProcess } from '#test/helpers/started-main-process.ts';

vi.mock('electron', () => import('#test/helpers/electron-stand-in/electron.ts'));
// A machine with other work needs its time for so many cases.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// The 20 items of Electron's security checklist (docs/tutorial/security.md), by number and name. Each looks at what the
// real main process did to the stand-in; where an item is about something absent, the sources are searched as well.

let main: MainProcess;
beforeAll(async () => {
  main = await startMainProcess();
});
afterAll(() => rmSync(main.profile, { recursive: true, force: true }));

const program = sourcesIn('electron', 'renderer');
const mainProcess = program.filter(({ path }) => path.startsWith('electron/'));
const preferences = () => main.window.options.webPreferences ?? {};
const isCancelled = (url: string): boolean => main.session.defaultSession.isCancelled(url);
const hasSwitch = (name: string): boolean =>
  main.app.switches.some((given) => given === name || given.startsWith(`${name}=`));
const packageJson = (folder: string): { version: string; devDependencies: Record<string, string> } =>
  JSON.parse(readFileSync(join(projectRoot, folder, 'package.json'), 'utf8'));

test('1. Only load secure content', () => {
  expect(main.window.address).toBe('app://leeway/');
  expect(main.protocol.registered).toMatchObject([{ scheme: 'app', privileges: { secure: true } }]);
  expect(isCancelled('app://leeway/assets/index.js')).toBe(false);
  for (const scheme of ['http', 'https', 'ws', 'wss', 'ftp', 'file', 'chrome'])
    expect([scheme, isCancelled(`${scheme}://example.com/`)]).toEqual([scheme, true]);
  // No address of another machine is loaded by any page, style or script; names of XML spaces are no addresses.
  const loaded = /(src|href|action|url|from|import)\s*[=(]\s*['"`]?(https?|wss?|ftp):\/\/[^\s'"`)]+/i;
  expect(found(program, loaded)).toEqual([]);
});

test('2. Do not enable Node.js integration for remote content', () => {
  expect(preferences()).toMatchObject({
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
  });
  expect(found(program, /nodeIntegration\w*\s*[:=]\s*true/)).toEqual([]);
});

test('3. Enable context isolation in all renderers', () => {
  expect(preferences().contextIsolation).toBe(true);
  expect(found(program, /contextIsolation\s*[:=]\s*false/)).toEqual([]);
  // Every window has the guarded preferences: there is one place that makes windows.
  expect(found(mainProcess, /new (BrowserWindow|BaseWindow|WebContentsView|BrowserView)\b/)).toEqual([
    'electron/windows/main-window.ts: new BrowserWindow',
  ]);
});

test('4. Enable process sandboxing', () => {
  expect(main.app.sandboxed).toBe(true);
  expect(preferences().sandbox).toBe(true);
  expect(hasSwitch('no-sandbox') || hasSwitch('disable-setuid-sandbox')).toBe(false);
});

test('5. Use ses.setPermissionRequestHandler() in all sessions that load remote content', () => {
  // In force before the first window; session-powers.test.ts asks for each permission by name.
  expect(main.window.settledBefore).toEqual(
    expect.arrayContaining(['permissionRequest', 'permissionCheck', 'devicePermission']),
  );
  expect(found(mainProcess, /\b(fromPartition|fromPath)\b|\bpartition\s*:/)).toEqual([]);
});

test('6. Do not disable webSecurity', () => {
  expect(preferences().webSecurity).toBe(true);
  expect(hasSwitch('disable-web-security')).toBe(false);
});

test('7. Define a Content-Security-Policy and use restrictive rules', async () => {
  const answer = await main.answerPage(new Request('app://leeway/'));
  const policy = answer.headers.get('Content-Security-Policy')?.split('; ') ?? [];
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ]),
  );
  expect(policy.filter((rule) => /unsafe-eval|\*|https?:/.test(rule))).toEqual([]);
});

test('8. Do not enable allowRunningInsecureContent', () => {
  expect(preferences().allowRunningInsecureContent).toBe(false);
  expect(hasSwitch('allow-running-insecure-content')).toBe(false);
});

test('9. Do not enable experimental features', () => {
  expect(preferences().experimentalFeatures).toBe(false);
  expect(hasSwitch('enable-experimental-web-platform-features')).toBe(false);
});

test('10. Do not use enableBlinkFeatures', () => {
  expect(preferences().enableBlinkFeatures).toBeUndefined();
  expect(hasSwitch('enable-blink-features') || hasSwitch('enable-features')).toBe(false);
});

test('11. <webview>: Do not use allowpopups', () => {
  expect(found(program, /allowpopups|<webview\b|createElement\(\s*['"]webview/i)).toEqual([]);
});

test('12. <webview>: Verify options and params', () => {
  expect(preferences().webviewTag).toBe(false);
  expect(stoppable(main.window.webContents, 'will-attach-webview')).toBe(true);
});

test('13. Disable or limit navigation', () => {
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
    expect(stoppable(main.window.webContents, event, { url: 'https://example.com/' })).toBe(true);
    expect(stoppable(main.window.webContents, event, { url: 'app://leeway/#/people' })).toBe(false);
  }
  expect(preferences().navigateOnDragDrop).toBe(false);
});

test('14. Disable or limit creation of new windows', () => {
  const { openHandler } = main.window.webContents;
  for (const url of ['https://example.com/', 'app://leeway/', 'about:blank'])
    expect(openHandler({ url })).toEqual({ action: 'deny' });
});

test('15. Do not use shell.openExternal with untrusted content', () => {
  expect(found(program, /\bopenExternal\b|\bopenPath\b|\{[^}]*\bshell\b[^}]*\} from 'electron'/)).toEqual([]);
  expect(found(mainProcess, /['"](node:)?child_process['"]/)).toEqual([]);
});

test('16. Use a current version of Electron', () => {
  const wanted = packageJson('.').devDependencies.electron ?? '';
  // One exact version, no range, of the newest major there was when this line was last looked at.
  expect(wanted).toMatch(/^\d+\.\d+\.\d+$/);
  expect(packageJson('node_modules/electron').version).toBe(wanted);
  expect(Number(wanted.split('.')[0])).toBeGreaterThanOrEqual(45);
});

test('17. Validate the sender of all IPC messages', async () => {
  expect([...main.handlers.keys()].sort()).toEqual(Object.keys(channels).sort());
  const senderFrame = { url: 'https://example.com/', parent: null };
  for (const handler of main.handlers.values())
    expect(await handler({ sender: { id: 1 }, senderFrame }, {})).toEqual({
      ok: false,
      code: 'foreign-sender',
    });
});

test('18. Avoid usage of the file:// protocol and prefer usage of custom protocols', () => {
  expect(isCancelled('file:///etc/passwd')).toBe(true);
  expect(stoppable(main.window.webContents, 'will-navigate', { url: 'file:///etc/passwd' })).toBe(true);
  expect(found(program, /file:\/\/|\bloadFile\(|\bpathToFileURL\b/)).toEqual([]);
});

test('19. Check which fuses you can change', () => {
  // Each by its name in test/unit/build/electron-fuses.test.ts; in the packed program in test/e2e/dist.test.ts.
  expect(Object.keys(electronFuses)).toHaveLength(9);
});

test('20. Do not expose Electron APIs to untrusted web content', async () => {
  const exposed = await exposedByPreload();
  expect(exposed.names).toEqual(['leeway']);
  expect(exposed.leaks).toEqual([]);
});

/** Runs the preload script with an `electron` of our own and looks at what the page gets to see of it. */
const exposedByPreload = async () => {
  const names: string[] = [];
  const leaks: string[] = [];
  const listeners: ((...args: unknown[]) => unknown)[] = [];
  let api: Record<string, (...args: unknown[]) => unknown> = {};
  const ipcRenderer = {
    invoke: async () => ({ ok: true, value: null }),
    on: (_: string, listener: (...args: unknown[]) => unknown) => void listeners.push(listener),
  };
  vi.resetModules();
  vi.doMock('electron', () => ({
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (name: string, given: typeof api) => {
        names.push(name);
        api = given;
      },
    },
  }));
  await import('#electron/preload.ts');
  const event = { sender: ipcRenderer };
  for (const [name, value] of Object.entries(api)) {
    if (typeof value !== 'function') leaks.push(`${name} is no function`);
    if (Object.values(ipcRenderer).some((own) => own === (value as unknown)))
      leaks.push(`${name} is Electron's`);
    // A function of the page that is called back must never see Electron's event.
    const heard = (...args: unknown[]) => {
      if (args.includes(event)) leaks.push(`${name} passes the event on`);
      return Promise.resolve();
    };
    const answer = await Promise.resolve(value(heard, heard, heard, heard)).catch(() => null);
    if (answer === ipcRenderer || answer === event) leaks.push(`${name} answers with Electron's own`);
  }
  for (const listener of listeners) await listener(event, {});
  return { names, leaks };
};
