const mediaTypes: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
};

/** The only names our own build writes. No dot in front, no separators, no percent signs: nothing to climb with. */
const plainSegment = /^[A-Za-z0-9_@~-][A-Za-z0-9_@~.-]*$/;

/** A file below `out/renderer`, with `/` between its segments. */
export type AppFile = { path: string; mediaType: string };

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/**
 * Which file a request path means, or `null` when it means none. Works on the raw path, before any normalising,
 * and knows only plain names, so that `..`, backslashes, drive letters, NUL and double encoding find nothing.
 */
export const resolveAppPath = (rawPath: string): AppFile | null => {
  const path = decoded(rawPath.split(/[?#]/, 1)[0] ?? '');
  if (path === null || !path.startsWith('/')) return null;
  const segments = path === '/' ? ['index.html'] : path.slice(1).split('/');
  if (!segments.every((segment) => plainSegment.test(segment))) return null;
  const extension = segments.at(-1)?.split('.').at(-1) ?? '';
  const mediaType = Object.hasOwn(mediaTypes, extension) ? mediaTypes[extension] : undefined;
  return mediaType === undefined ? null : { path: segments.join('/'), mediaType };
};
