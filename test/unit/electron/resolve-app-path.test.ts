import { expect, test } from 'vitest';
import { resolveAppPath } from '#electron/app-files/resolve-app-path.ts';

test.each([
  ['/', 'index.html', 'text/html; charset=utf-8'],
  ['/?fresh', 'index.html', 'text/html; charset=utf-8'],
  ['/index.html', 'index.html', 'text/html; charset=utf-8'],
  ['/assets/index-B8_Md1.js', 'assets/index-B8_Md1.js', 'text/javascript; charset=utf-8'],
  ['/assets/inter-latin.woff2', 'assets/inter-latin.woff2', 'font/woff2'],
])('%s is %s', (raw, path, mediaType) => {
  expect(resolveAppPath(raw)).toEqual({ path, mediaType });
});

test.each([
  '',
  'index.html',
  '//etc/passwd.json',
  '/../package.json',
  '/assets/../../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/%252e%252e/package.json',
  '/assets%2f..%2f..%2fpackage.json',
  '/..\\package.json',
  '/..%5cpackage.json',
  '/C:/Windows/win.json',
  '/c%3a%5cwindows%5cwin.json',
  '/\\\\server\\share\\x.js',
  '/index.html%00.js',
  '/%',
  '/%ff.js',
  '/.git/config.json',
  '/assets/.hidden.js',
  '/assets/./index.js',
  '/assets/',
  '/assets//index.js',
  '/main.ts',
  '/index.js.map',
  '/index',
  '/x.constructor',
  '/x.__proto__',
  '/ index.html',
  '/index.html ',
  '/index.html::$DATA',
  '/‮lmth.index',
])('%j is nothing', (raw) => {
  expect(resolveAppPath(raw)).toBeNull();
});
