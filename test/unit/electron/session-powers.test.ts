import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { projectRoot } from '#build/paths.ts';
import { stoppable } from '#test/helpers/electron-stand-in/app.ts';
import { type MainProcess, startMainProcess } from '#test/helpers/started-main-process.ts';

vi.mock('electron', () => import('#test/helpers/electron-stand-in/electron.ts'));
// A machine with other work needs its time for so many cases.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// What the real main process took away from the session, asked the way Electron would ask.

let main: MainProcess;
beforeAll(async () => {
  main = await startMainProcess();
});
afterAll(() => rmSync(main.profile, { recursive: true, force: true }));

const session = () => main.session.defaultSession;
const declarations = readFileSync(join(projectRoot, 'node_modules/electron/electron.d.ts'), 'utf8');

/** Names of permissions as Electron's own types list them for this function. */
const namesIn = (method: string): string[] => {
  const union = new RegExp(`${method}\\(handler: [^\\n]*?permission: ((?:'[\\w-]+'(?: \\| )?)+)`).exec(
    declarations,
  );
  return [...(union?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
};

/** Every permission that Electron 45 knows. Leeway needs none of them. */
const refused = [
  'ar',
  'automatic-fullscreen',
  'background-fetch',
  'background-sync',
  'captured-surface-control',
  'clipboard-read',
  // Copying goes over `clipboard:copy-text`, which asks for nothing.
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  // Files are saved over the bridge, where the leader chooses the place and no path reaches the page.
  'fileSystem',
  'fullscreen',
  'geolocation',
  'geolocation-approximate',
  'hand-tracking',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network',
  'local-network-access',
  'loopback-network',
  'media',
  'mediaKeySystem',
  'midi',
  'midiSysex',
  'nfc',
  // The main process shows them, where it is known what may be said.
  'notifications',
  'openExternal',
  'payment-handler',
  'periodic-background-sync',
  // The vault's files are the truth; the page's storage is a working copy.
  'persistent-storage',
  'pointerLock',
  'screen-wake-lock',
  'sensors',
  'serial',
  'smart-card',
  'speaker-selection',
  'storage-access',
  'system-wake-lock',
  'top-level-storage-access',
  'usb',
  'vr',
  'web-app-installation',
  'web-printing',
  'window-management',
  'unknown',
];

test('every permission that Electron knows is decided on here', () => {
  expect(namesIn('setPermissionRequestHandler').sort()).toEqual(refused.toSorted());
  expect(namesIn('setPermissionCheckHandler').sort()).toEqual(refused.toSorted());
});

test.each([...refused, 'one that comes with a later Electron'])(
  '%s is refused, asked for and looked up',
  (name) => {
    const granted = vi.fn();
    const ask = session().set.permissionRequest as ((...args: unknown[]) => void) | undefined;
    const check = session().set.permissionCheck as ((...args: unknown[]) => boolean) | undefined;
    ask?.(main.window.webContents, name, granted, { isMainFrame: true, requestingUrl: 'app://leeway/' });
    expect(granted.mock.calls).toEqual([[false]]);
    expect(check?.(main.window.webContents, name, 'app://leeway', { isMainFrame: true })).toBe(false);
    expect(check?.(null, name, '', {})).toBe(false);
  },
);

/** Handlers and events of a session that decide about a power; a new one in Electron's types fails here. */
test('every way to ask the session for a power has an answer', () => {
  const from = declarations.slice(declarations.indexOf('  class Session extends'));
  const body = from.slice(0, from.search(/\n {2}\}\n/));
  const handlers = [...body.matchAll(/^ {4}(set\w*(?:Handler|Proc))\(/gm)].map(([, name]) => name ?? '');
  expect(handlers.sort()).toEqual([
    'setBluetoothPairingHandler',
    'setCertificateVerifyProc',
    'setDevicePermissionHandler',
    'setDisplayMediaRequestHandler',
    'setPermissionCheckHandler',
    'setPermissionRequestHandler',
    'setUSBProtectedClassesHandler',
  ]);
  const asking = [...body.matchAll(/^ {4}on\(event: '(select-[\w-]+|[\w-]+-restricted)'/gm)].map(
    ([, name]) => name ?? '',
  );
  expect(asking.sort()).toEqual([
    'file-system-access-restricted',
    'select-hid-device',
    'select-serial-port',
    'select-usb-device',
    'select-webauthn-account',
    'select-webauthn-authenticator',
  ]);
  for (const event of asking) expect([event, session().listenerCount(event)]).toEqual([event, 1]);
});

test('no device is given, however it was found', () => {
  const { set } = session();
  for (const deviceType of ['hid', 'serial', 'usb'] as const)
    expect(
      set.devicePermission?.({
        deviceType,
        origin: 'app://leeway',
      } as Electron.DevicePermissionHandlerHandlerDetails),
    ).toBe(false);
  const chosen = vi.fn();
  const event = { preventDefault: vi.fn() };
  session().emit('select-hid-device', event, { deviceList: [{ deviceId: 'a' }] }, chosen);
  session().emit('select-usb-device', event, { deviceList: [{ deviceId: 'a' }] }, chosen);
  session().emit('select-serial-port', event, [{ portId: 'a' }], main.window.webContents, chosen);
  main.window.webContents.emit('select-bluetooth-device', event, [{ deviceId: 'a' }], chosen);
  session().emit('select-webauthn-account', event, { accounts: [] }, chosen);
  session().emit('select-webauthn-authenticator', event, chosen);
  expect(chosen.mock.calls).toEqual([[], [], [''], [''], [], []]);
  expect(event.preventDefault).toHaveBeenCalledTimes(4);
});

test('all USB classes stay protected, no device is paired, no screen is shared, no blocked folder is opened', () => {
  const { set } = session();
  expect(set.usbClasses?.({ protectedClasses: [] })).toHaveLength(7);
  const paired = vi.fn();
  set.bluetoothPairing?.({} as Electron.BluetoothPairingHandlerHandlerDetails, paired);
  expect(paired.mock.calls).toEqual([[{ confirmed: false }]]);
  const shared = vi.fn();
  set.displayMedia?.({} as Electron.DisplayMediaRequestHandlerHandlerRequest, shared);
  expect(shared.mock.calls).toEqual([[null]]);
  const opened = vi.fn();
  session().emit('file-system-access-restricted', {}, { path: '/home' }, opened);
  expect(opened.mock.calls).toEqual([['deny']]);
});

test('the spell checker is off before there is a window, so that it downloads no dictionary', () => {
  expect(session().set.spellChecker).toBe(false);
  expect(main.window.settledBefore).toContain('spellChecker');
  expect(main.window.options.webPreferences?.spellcheck).toBe(false);
});

test('no way out of the machine is left: names, numbers, proxies, certificates, WebRTC, downloads', () => {
  const { switches, hostResolver } = main.app;
  expect(switches).toEqual(
    expect.arrayContaining([
      'host-resolver-rules=MAP * ~NOTFOUND',
      'no-proxy-server',
      'no-pings',
      'disable-background-networking',
      'disable-component-update',
    ]),
  );
  expect(hostResolver).toEqual({ enableBuiltInResolver: false, secureDnsMode: 'off' });
  const verdict = vi.fn();
  const certificate = session().set.certificate as ((...args: unknown[]) => void) | undefined;
  certificate?.({ hostname: 'example.com', verificationResult: 'OK' }, verdict);
  expect(verdict.mock.calls).toEqual([[-2]]);
  expect(main.window.webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
  expect(stoppable(session(), 'will-download')).toBe(true);
});
