/** Trusted Types policies that may exist: ours, DOMPurify's own, and the one the editor makes where ours is missing. */
const trustedTypesPolicies = ['default', 'dompurify', 'ProseMirrorClipboard'];

type Directives = Record<string, readonly string[]>;

const directives: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  // React writes style attributes; they can neither run code nor, with the other lines, fetch anything.
  'style-src-attr': ["'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'object-src': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': trustedTypesPolicies,
};

const written = (parts: Directives): string =>
  Object.entries(parts)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');

/** The one policy of both editions. Everything comes from the page's own origin, and nothing leaves it. */
export const contentSecurityPolicy = (): string => written(directives);

/**
 * For `npm run dev` only, as loose as reloading while editing needs: the refresh preamble is an inline script,
 * styles arrive as style elements, and the update socket is a connection of its own.
 */
export const developmentPolicy = (): string => {
  const { 'require-trusted-types-for': _, 'trusted-types': __, ...kept } = directives;
  return written({
    ...kept,
    'script-src': ["'self'", "'unsafe-inline'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': ["'self'", 'ws://127.0.0.1:*'],
  });
};
