import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { browserEditionAddress } from '#build/address.ts';
import { answerRequest } from '#electron/app-files/answer-request.ts';

/** `port-taken`: another program listens there already. */
export type ServeOutcome =
  | { ok: true; address: string; close: () => Promise<void> }
  | { ok: false; fault: 'port-taken' | 'refused' };

/** Names under which a page of this machine may ask. Any other is a foreign name made to point here (DNS rebinding). */
const ownHosts = (port: number): string[] => [`${browserEditionAddress.host}:${port}`, `localhost:${port}`];

const listen = (server: Server, port: number): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, browserEditionAddress.host, () => resolve(null));
  });

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/**
 * Serves the built renderer to this machine alone.
 * @param port the port, part of the vault's address; 0 takes any free one, which only tests want
 */
export const serveRenderer = async (folder: string, port: number): Promise<ServeOutcome> => {
  let hosts = ownHosts(port);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (!hosts.includes(request.headers.host ?? '')) return void response.writeHead(421).end();
    const { status, headers, body } = await answerRequest(folder, request.method ?? '', request.url ?? '');
    response.writeHead(status, headers).end(body ?? undefined);
  };
  const server = createServer((request, response) => void answer(request, response));
  const fault = await listen(server, port);
  if (fault !== null) return { ok: false, fault: fault.code === 'EADDRINUSE' ? 'port-taken' : 'refused' };
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
  hosts = ownHosts(boundPort);
  return {
    ok: true,
    address: `http://${browserEditionAddress.host}:${boundPort}`,
    close: () => closeServer(server),
  };
};
