import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '#electron/security/content-security-policy.ts';
import { responseHeaders } from '#electron/security/response-headers.ts';

test('the policy is exactly this', () => {
  expect(contentSecurityPolicy().split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default dompurify ProseMirrorClipboard',
  ]);
});

test('no power of the browser is left on', () => {
  const policy = responseHeaders()['Permissions-Policy'] ?? '';
  const powers = policy.split(', ');
  expect(powers.length).toBeGreaterThan(10);
  expect(powers.filter((power) => !power.endsWith('=()'))).toEqual([]);
  for (const power of ['camera', 'microphone', 'geolocation', 'display-capture'])
    expect(powers).toContain(`${power}=()`);
});
