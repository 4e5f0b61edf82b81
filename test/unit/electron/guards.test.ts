import type { App, Session, WebContents } from 'electron';
import { expect, test, vi } from 'vitest';
import { guardAllContents } from '#electron/security/guard-contents.ts';
import { guardSession } from '#electron/security/guard-session.ts';
import { guardedWebPreferences } from '#electron/windows/web-preferences.ts';

type Listener = (...args: unknown[]) => unknown;

const fakeEmitter = () => {
  const listeners = new Map<string, Listener>();
  return {
    listeners,
    on: (event: string, listener: Listener) => void listeners.set(event, listener),
    /** Whether an event of this kind was stopped. */
    stops: (event: string, details: object, first?: unknown): boolean => {
      const preventDefault = vi.fn();
      const asked = { preventDefault, ...details };
      listeners.get(event)?.(...(first === undefined ? [asked] : [first, asked]));
      return preventDefault.mock.calls.length > 0;
    },
  };
};

const guardedSession = () => {
  const session = {
    ...fakeEmitter(),
    setSpellCheckerEnabled: vi.fn(),
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  };
  guardSession(session as unknown as Session);
  return session;
};

test('the spell checker is off', () => {
  expect(guardedSession().setSpellCheckerEnabled.mock.calls).toEqual([[false]]);
});

test('no permission is granted, whether asked for or looked up', () => {
  const session = guardedSession();
  const granted = vi.fn();
  for (const permission of [
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'usb',
  ]) {
    session.setPermissionRequestHandler.mock.calls[0]?.[0](null, permission, granted);
    expect(session.setPermissionCheckHandler.mock.calls[0]?.[0](null, permission, 'app://leeway')).toBe(
      false,
    );
  }
  expect(granted.mock.calls).toEqual(Array.from({ length: 6 }, () => [false]));
  expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]({})).toBe(false);
});

test('a request outside our own files is cancelled, one inside goes on', () => {
  const session = guardedSession();
  const answer = vi.fn();
  const ask = session.webRequest.onBeforeRequest.mock.calls[0]?.[0];
  ask({ url: 'https://example.com/' }, answer);
  ask({ url: 'app://leeway/assets/a.js' }, answer);
  expect(answer.mock.calls).toEqual([[{ cancel: true }], [{ cancel: false }]]);
});

test('a download is stopped', () => {
  expect(guardedSession().stops('will-download', {})).toBe(true);
});

const guardedContents = () => {
  const app = fakeEmitter();
  const contents = { ...fakeEmitter(), setWindowOpenHandler: vi.fn() };
  guardAllContents(app as unknown as App);
  app.listeners.get('web-contents-created')?.({}, contents as unknown as WebContents);
  return contents;
};

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s stays on our page', (event) => {
  const contents = guardedContents();
  expect(contents.stops(event, { url: 'https://example.com/' })).toBe(true);
  expect(contents.stops(event, { url: 'app://leeway/#/people' })).toBe(false);
});

test('no window is opened and nothing is embedded', () => {
  const contents = guardedContents();
  expect(contents.setWindowOpenHandler.mock.calls[0]?.[0]({ url: 'app://leeway/' })).toEqual({
    action: 'deny',
  });
  expect(contents.stops('will-attach-webview', {})).toBe(true);
});

test('a window gives its page no Node and no Electron', () => {
  expect(guardedWebPreferences('/preload.cjs')).toEqual({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    experimentalFeatures: false,
    spellcheck: false,
  });
});
