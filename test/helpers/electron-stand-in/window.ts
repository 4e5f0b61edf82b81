import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Route } from 'playwright';
import { app } from './app.ts';
import { unpack } from './bytes.ts';
import { startChromium } from './chromium-host.ts';
import { StandInContents } from './contents.ts';
import { answerInvoke } from './ipc.ts';
import { asApp, asPage } from './origin.ts';
import { handlerOf } from './protocol.ts';
import { session } from './session.ts';

type Options = {
  width: number;
  height: number;
  webPreferences: { preload: string } & Record<string, unknown>;
};

const around = readFileSync(new URL('./preload-world.js', import.meta.url), 'utf8');

/** A block of its own, so that the page sees nothing of it but what the preload script exposes. */
const preloadScript = (path: string): string =>
  `{ ${around}\nrunPreload((require) => { const module = { exports: {} }; const exports = module.exports;\n${readFileSync(path, 'utf8')}\n}); }`;

const open: BrowserWindow[] = [];

/** Whether the program's guards stop a navigation of the page. */
const isStopped = (contents: StandInContents, url: string): boolean => {
  let stopped = false;
  contents.emit('will-navigate', { url, preventDefault: () => void (stopped = true) });
  return stopped;
};

const filtered = (contents: StandInContents) => async (route: Route) => {
  const request = route.request();
  const url = asApp(request.url());
  const leaves =
    request.isNavigationRequest() && contents.page?.url() !== 'about:blank' && isStopped(contents, url);
  // 'aborted' keeps the page that is there, as a stopped navigation does.
  if (leaves) return route.abort('aborted');
  return session.defaultSession.isCancelled(url) ? route.abort() : route.continue();
};

/** The stand-in for `BrowserWindow`: a page of a real Chromium. */
export class BrowserWindow extends EventEmitter {
  readonly webContents = new StandInContents();
  readonly options: Options;
  #context: BrowserContext | null = null;
  #destroyed = false;
  constructor(options: Options) {
    super();
    this.options = options;
    open.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  static getAllWindows(): BrowserWindow[] {
    return [...open];
  }
  static fromWebContents(contents: StandInContents): BrowserWindow | null {
    return open.find((window) => window.webContents === contents) ?? null;
  }
  async loadURL(url: string): Promise<void> {
    const context = await startChromium(app.getPath('userData'), handlerOf('app'));
    this.#context = context;
    const page = context.pages()[0] ?? (await context.newPage());
    this.webContents.page = page;
    await this.#prepare(context, page);
    await page.goto(asPage(url));
    this.emit('ready-to-show');
    process.send?.({ event: 'window-open' });
  }
  async #prepare(context: BrowserContext, page: Page): Promise<void> {
    const { webContents } = this;
    await page.exposeFunction('standInInvoke', (channel: string, args: string) =>
      answerInvoke(channel, webContents, unpack(args) as unknown[]),
    );
    await context.route('**/*', filtered(webContents));
    await page.addInitScript(preloadScript(this.options.webPreferences.preload));
    context.on('page', (opened) => {
      if (webContents.openHandler({ url: opened.url() }).action === 'deny') void opened.close();
    });
  }
  show(): void {}
  focus(): void {}
  restore(): void {}
  isMinimized(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  /** What a click on the window's close button does. */
  close(): void {
    let stopped = false;
    this.emit('close', { preventDefault: () => void (stopped = true) });
    if (!stopped) this.destroy();
  }
  destroy(): void {
    this.#destroyed = true;
    open.splice(open.indexOf(this), 1);
    void this.#context?.close().finally(() => {
      this.webContents.emit('destroyed');
      this.emit('closed');
      if (open.length === 0) app.emit('window-all-closed');
    });
  }
}
