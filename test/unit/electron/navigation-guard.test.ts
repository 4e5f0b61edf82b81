import { expect, test } from 'vitest';
import { isOwnPage, isOwnResource } from '#electron/security/navigation-guard.ts';

test.each(['app://leeway/', 'app://leeway/index.html', 'app://leeway/#/people', 'app://leeway/?a#/b'])(
  '%s is our page',
  (target) => expect(isOwnPage(target)).toBe(true),
);

test.each([
  '',
  'about:blank',
  'leeway',
  'app://leeway',
  'app://leeway/assets/index.js',
  'app://leeway.evil.example/',
  'app://leeway@evil.example/',
  'app://evil@leeway/',
  'app://leeway:80/',
  'app://LEEWAY/',
  'app:leeway/',
  'app:///leeway/',
  'apps://leeway/',
  'https://leeway/',
  'http://127.0.0.1:47615/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:app://leeway/0c9f',
  'view-source:app://leeway/',
  'devtools://devtools/bundled/inspector.html',
  'chrome://settings',
  ' https://evil.example',
])('%j is not our page', (target) => expect(isOwnPage(target)).toBe(false));

test.each([
  'app://leeway/',
  'app://leeway/assets/a.js',
  'blob:app://leeway/0c9f',
  'data:image/png;base64,AA==',
])('%s may be loaded', (target) => expect(isOwnResource(target)).toBe(true));

test.each([
  'https://example.com/a.js',
  'http://127.0.0.1:47615/',
  'ws://127.0.0.1/',
  'file:///etc/passwd',
  'blob:https://example.com/0c9f',
  'blob:null/0c9f',
  'app://other/a.js',
  'ftp://leeway/',
  'not an address',
])('%s may not be loaded', (target) => expect(isOwnResource(target)).toBe(false));
