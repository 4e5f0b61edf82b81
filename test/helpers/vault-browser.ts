import { chromium, type BrowserContext, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { chromiumLaunch } from '#test/helpers/chromium.ts';
import type { VaultPage } from '#test/helpers/vault-page.ts';

const html = '<!doctype html><script type="module" src="/test/helpers/vault-page.ts"></script>';

/** Serves `vault-page.ts` from this machine. The origin must stay the same while a profile is reused. */
export const serveVaultPage = async (root: string): Promise<ViteDevServer> => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { host: '127.0.0.1' },
    optimizeDeps: { include: ['dexie', 'zod', 'age-encryption'] },
    plugins: [
      {
        name: 'vault-page',
        configureServer: ({ middlewares }) => {
          middlewares.use('/vault-page', (_, response) => {
            response.setHeader('content-type', 'text/html');
            response.end(html);
          });
        },
      },
    ],
  });
  return server.listen();
};

export type VaultBrowser = { context: BrowserContext; page: Page };

/** Opens the page in a browser with a profile on the disk. Playwright's usual profiles are in memory only. */
export const openVaultPage = async (
  server: ViteDevServer,
  profile: string,
  features: readonly string[] = [],
): Promise<VaultBrowser> => {
  const launch = chromiumLaunch();
  const context = await chromium.launchPersistentContext(profile, {
    ...launch,
    args: [...(launch.args ?? []), ...features],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${server.resolvedUrls?.local[0]}vault-page`);
  await page.waitForFunction('globalThis.vaultPage');
  return { context, page };
};

declare global {
  // Put there by vault-page.ts, in the browser.
  var vaultPage: VaultPage;
}
