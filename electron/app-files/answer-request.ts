import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { responseHeaders } from '#electron/security/response-headers.ts';
import { resolveAppPath } from './resolve-app-path.ts';

/** What goes back for a request, for either edition to send in its own way. */
export type Answer = { status: 200 | 404 | 405; headers: Record<string, string>; body: Uint8Array | null };

const refusal = (status: 404 | 405): Answer => ({ status, headers: responseHeaders(), body: null });

/**
 * Answers a request for a file of the built renderer. Only reading is possible.
 * @param folder where the built renderer lies
 * @param rawPath the path as it was sent, not normalised
 */
export const answerRequest = async (folder: string, method: string, rawPath: string): Promise<Answer> => {
  if (method !== 'GET' && method !== 'HEAD') return refusal(405);
  const file = resolveAppPath(rawPath);
  if (file === null) return refusal(404);
  const body = await readFile(join(folder, ...file.path.split('/'))).catch(() => null);
  if (body === null) return refusal(404);
  const headers = {
    ...responseHeaders(),
    'Content-Type': file.mediaType,
    'Content-Length': String(body.byteLength),
  };
  return { status: 200, headers, body: method === 'GET' ? new Uint8Array(body) : null };
};
