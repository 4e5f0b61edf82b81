/**
 * Chromium gives no origin to `app:`, so the stand-in shows the program under a name of this machine that counts as
 * secure and that a resolver rule leads to our own server. It stays the same between two starts, as `app://leeway` does.
 */
export const pageOrigin = 'http://leeway.localhost';

const appOrigin = 'app://leeway';

/** What the main process would see for an address of the page. */
export const asApp = (url: string): string => url.replace(pageOrigin, appOrigin);

/** Where the page really is for an address of the program. */
export const asPage = (url: string): string => url.replace(appOrigin, pageOrigin);
