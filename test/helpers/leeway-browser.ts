import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { serveRenderer } from '#build/browser-edition/server.ts';
import { rendererOut } from '#build/paths.ts';
import { chromiumLaunch } from './chromium.ts';
import { layIntoBrowser } from './ready-notebook.ts';

/** The production build, served like the browser edition, and a profile folder that outlives its browser. */
export type Leeway = {
  readonly address: string;
  readonly profile: string;
  page: Page;
  /** Addresses outside our own origin that the page asked for. Must stay empty. */
  readonly foreignRequests: string[];
  /** Console errors and uncaught exceptions. Must stay empty. */
  readonly errors: string[];
  /** Ends the browser as a power cut would: no page hears of it. */
  kill(): Promise<void>;
  /** Closes the browser in peace, keeping the profile. */
  closeBrowser(): Promise<void>;
  /** A fresh browser on the same profile. */
  reopen(): Promise<Page>;
  /** What is written into the one file that `act` saves. */
  saved(act: () => Promise<void>): Promise<string>;
  /** Ends everything and deletes the profile. */
  end(): Promise<void>;
};

type Options = {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  /** Where the build is served already; its server is not ended here. */
  address?: string;
  /** With a notebook in it that nothing was written into yet; `unlock` opens it. Otherwise it is a first start. */
  isReady?: boolean;
  /** More switches for the browser. */
  switches?: readonly string[];
};

/** Starts the browser edition; in the test project `electron`, the whole program against the stand-in for Electron. */
export const startLeeway = async (options: Options = {}): Promise<Leeway> => {
  if (process.env.LEEWAY_EDITION !== 'electron') return startInBrowser(options);
  const { startLeewayInElectron } = await import('./leeway-electron.ts');
  return startLeewayInElectron(options.isReady);
};

const startInBrowser = async ({
  width = 1360,
  height = 860,
  colorScheme = 'light',
  address: known,
  isReady = false,
  switches = [],
}: Options): Promise<Leeway> => {
  const served = known === undefined ? await serveRenderer(rendererOut, 0) : null;
  if (served?.ok === false) throw new Error(`The test server could not start: ${served.fault}`);
  const address = served?.address ?? known ?? '';
  const profile = mkdtempSync(join(tmpdir(), 'leeway-e2e-'));
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  let context: BrowserContext;
  let wasOpen = false;

  const open = async (): Promise<Page> => {
    context = await chromium.launchPersistentContext(profile, {
      ...chromiumLaunch(),
      args: [...(chromiumLaunch().args ?? []), ...switches],
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
      acceptDownloads: true,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !url.startsWith('blob:') && !url.startsWith('data:'))
        foreignRequests.push(url);
    });
    const page = context.pages()[0] ?? (await context.newPage());
    if (isReady && !wasOpen) await layIntoBrowser(page, address);
    wasOpen = true;
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.setDefaultTimeout(30_000);
    await page.goto(address);
    return page;
  };

  const leeway: Leeway = {
    address,
    profile,
    page: await open(),
    foreignRequests,
    errors,
    kill: async () => {
      const session = await context.browser()?.newBrowserCDPSession();
      const info = (await session?.send('SystemInfo.getProcessInfo'))?.processInfo ?? [];
      for (const { id } of info.toSorted((a, b) =>
        a.type === 'browser' ? -1 : b.type === 'browser' ? 1 : 0,
      )) {
        try {
          process.kill(id, 'SIGKILL');
        } catch {
          // It went with the browser process already.
        }
      }
      await context.close().catch(() => undefined);
    },
    saved: async (act) => {
      const [download] = await Promise.all([leeway.page.waitForEvent('download'), act()]);
      return readFileSync(await download.path(), 'utf8');
    },
    closeBrowser: async () => context.close(),
    reopen: async () => {
      leeway.page = await open();
      return leeway.page;
    },
    end: async () => {
      await context.close().catch(() => undefined);
      await served?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return leeway;
};
