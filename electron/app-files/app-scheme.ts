import type { Protocol } from 'electron';
import { appOrigin } from '#electron/contract/app-origin.ts';
import { answerRequest } from './answer-request.ts';

/** Makes `app:` a scheme with an origin of its own, where IndexedDB and WebCrypto work. Only before `ready`. */
export const registerAppScheme = (protocol: Protocol): void => {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: appOrigin.scheme, privileges }]);
};

/** The path exactly as Chromium passed it on, or '' for another host, which finds nothing. */
const rawPathOf = (url: string): string =>
  url.startsWith(appOrigin.page) ? url.slice(appOrigin.page.length - 1) : '';

/** Answers `app://leeway/…` from the built renderer in `folder`. */
export const serveApp = (protocol: Protocol, folder: string): void => {
  protocol.handle(appOrigin.scheme, async (request) => {
    const { status, headers, body } = await answerRequest(folder, request.method, rawPathOf(request.url));
    return new Response(body === null ? null : new Uint8Array(body), { status, headers });
  });
};
