import { appOrigin } from '#electron/contract/app-origin.ts';

const parsed = (target: string): URL | null => (URL.canParse(target) ? new URL(target) : null);

const isOwnOrigin = (url: URL): boolean =>
  url.protocol === `${appOrigin.scheme}:` &&
  url.host === appOrigin.host &&
  url.username === '' &&
  url.password === '';

/** Whether `target` is our one page, at any place inside it (places are written after `#`). */
export const isOwnPage = (target: string): boolean => {
  const url = parsed(target);
  return url !== null && isOwnOrigin(url) && (url.pathname === '/' || url.pathname === '/index.html');
};

/** Whether a request stays inside the program: our own files, or bytes the page made itself. */
export const isOwnResource = (target: string): boolean => {
  const url = parsed(target);
  if (url === null) return false;
  if (url.protocol === 'data:') return true;
  return isOwnOrigin(url.protocol === 'blob:' ? (parsed(url.pathname) ?? url) : url);
};
