import { expect, test } from 'vitest';
import { browserArguments } from '#build/browser-edition/browser-arguments.ts';
import { browserCandidates } from '#build/browser-edition/installed-browser.ts';
import { profileFolder } from '#build/browser-edition/profile-folder.ts';

const slashes = (path: string): string => path.replaceAll('\\', '/');

test.each([
  ['linux', {}, '/home/a/.local/share/leeway/browser-profile'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/leeway/browser-profile'],
  ['darwin', {}, '/home/a/Library/Application Support/Leeway/browser-profile'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/Leeway/browser-profile'],
])('on %s with %j the profile lies in %s', (platform, env, folder) => {
  expect(slashes(profileFolder({ platform, env, home: '/home/a' }))).toBe(folder);
});

test('the named browser goes first, the path is searched, and each system has its own places', () => {
  const linux = browserCandidates({
    platform: 'linux',
    env: { LEEWAY_CHROMIUM: '/my/browser', PATH: '/opt/bin' },
  });
  expect(linux[0]).toBe('/my/browser');
  expect(linux.map(slashes)).toContain('/opt/bin/chromium');
  expect(linux.map(slashes)).toContain('/usr/bin/google-chrome');
  expect(browserCandidates({ platform: 'darwin', env: {} })).toContain(
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(browserCandidates({ platform: 'win32', env: { PROGRAMFILES: 'C:/P' } }).map(slashes)).toContain(
    'C:/P/Google/Chrome/Application/chrome.exe',
  );
});

test('the browser opens one window with its own profile, keeps its sandbox, and stays silent', () => {
  const opening = { address: 'http://127.0.0.1:47615', profile: '/p', isRoot: false };
  const args = browserArguments(opening);
  expect(args).toContain('--app=http://127.0.0.1:47615');
  expect(args).toContain('--user-data-dir=/p');
  expect(args).toContain('--disable-background-networking');
  expect(args).toContain('--disable-sync');
  expect(args).not.toContain('--no-sandbox');
  expect(browserArguments({ ...opening, isRoot: true })).toContain('--no-sandbox');
});
