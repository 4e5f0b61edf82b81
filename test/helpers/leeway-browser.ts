import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { serveRenderer } from '#build/browser-edition/server.ts';
import { rendererOut } from '#build/paths.ts';
import { chromiumLaunch } from './chromium.ts';
import { edition } from './edition.ts';
import { layIntoBrowser } from './ready-notebook.ts';

/** A file that the leader saved. */
export type SavedFile = { readonly name: string; readonly bytes: Uint8Array };

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
  /** The one file that `act` saves: a download, or what the system's dialog leads to. */
  saved(act: () => Promise<void>): Promise<SavedFile>;
  /** What "Save PDF" of a summary makes. */
  savedPdf(): Promise<Uint8Array>;
  /** An empty folder of this name is what the leader picks in the next dialog. */
  picksFolder(name: string): Promise<void>;
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
  if (edition === 'browser') return startInBrowser(options);
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
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    // The browser's own dialog for printing can't be driven.
    savedPdf: () => leeway.page.pdf({ preferCSSPageSize: true, tagged: true }),
    // Nor can the one for a folder: a folder of the browser's own stands in for the picked one.
    picksFolder: (name) =>
      leeway.page.evaluate((called) => {
        const pick = async () =>
          (await navigator.storage.getDirectory()).getDirectoryHandle(called, { create: true });
        Object.assign(window, { showDirectoryPicker: pick });
      }, name),
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
