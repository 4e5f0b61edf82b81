import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { chromiumLaunch } from '#test/helpers/chromium.ts';
import { app } from './app.ts';
import { asApp, pageOrigin } from './origin.ts';

type Handler = (request: Request) => Promise<Response>;

/** Serves what the program's own protocol handler answers. */
const serve = async (handler: Handler): Promise<number> => {
  const server = createServer((request, response) => {
    const url = asApp(`${pageOrigin}${request.url}`);
    void handler(new Request(url, { method: request.method ?? 'GET' })).then(async (answer) => {
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

const rulesFlag = 'host-resolver-rules=';

/** The switches that the program gave, as Electron hands them to Chromium; our own page must be found all the same. */
const switchesOfProgram = (port: number): string[] => {
  const rules = app.switches.find((one) => one.startsWith(rulesFlag))?.slice(rulesFlag.length);
  const own = `MAP leeway.localhost:80 127.0.0.1:${port}`;
  return [
    ...app.switches.filter((one) => !one.startsWith(rulesFlag)).map((one) => `--${one}`),
    `--${rulesFlag}${rules === undefined ? own : `${own},${rules}`}`,
  ];
};

/**
 * Starts Chromium as the stand-in's windows.
 * @param profile where Chromium keeps its own files between two starts
 */
export const startChromium = async (profile: string, handler: Handler): Promise<BrowserContext> => {
  const port = await serve(handler);
  const launch = chromiumLaunch();
  return chromium.launchPersistentContext(join(profile, 'chromium'), {
    ...launch,
    headless: true,
    viewport: null,
    args: [
      ...(launch.args ?? []),
      ...switchesOfProgram(port),
      `--remote-debugging-port=${process.env.LEEWAY_STAND_IN_CDP ?? '0'}`,
      '--window-size=1360,860',
    ],
  });
};
