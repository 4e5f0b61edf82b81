import type { BrowserWindow as ElectronWindow, BrowserWindowConstructorOptions } from 'electron';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page, Route } from 'playwright';
import { app, stoppable } from './app.ts';
import { unpack } from './bytes.ts';
import { StandInContents } from './contents.ts';
import { answerInvoke } from './ipc.ts';
import { asApp, asPage } from './origin.ts';
import { handlerOf } from './protocol.ts';
import { session } from './session.ts';

const around = readFileSync(new URL('./preload-world.js', import.meta.url), 'utf8');

/** A block of its own, so that the page sees nothing of it but what the preload script exposes. */
const preloadScript = (path: string): string =>
  `{ ${around}\nrunPreload((require) => { const module = { exports: {} }; const exports = module.exports;\n${readFileSync(path, 'utf8')}\n}); }`;

const open: BrowserWindow[] = [];

/** Whether the program's guards stop a navigation of the page, or of a frame inside it. */
const isStopped = (contents: StandInContents, url: string, isMainFrame: boolean): boolean =>
  stoppable(contents, 'will-frame-navigate', { url, isMainFrame }) ||
  (isMainFrame && stoppable(contents, 'will-navigate', { url, isMainFrame }));

const filtered = (contents: StandInContents) => async (route: Route) => {
  const request = route.request();
  const url = asApp(request.url());
  const inPage = request.frame() === contents.page?.mainFrame();
  const leaves =
    request.isNavigationRequest() &&
    contents.page?.url() !== 'about:blank' &&
    isStopped(contents, url, inPage);
  // 'aborted' keeps the page that is there, as a stopped navigation does.
  if (leaves) return route.abort('aborted');
  return session.defaultSession.isCancelled(url) ? route.abort() : route.continue();
};

type Used = Pick<
  ElectronWindow,
  | 'show'
  | 'focus'
  | 'restore'
  | 'isMinimized'
  | 'minimize'
  | 'isMaximized'
  | 'maximize'
  | 'getNormalBounds'
  | 'setBounds'
  | 'isDestroyed'
  | 'close'
  | 'destroy'
  | 'loadURL'
>;

/** What the session refuses at the moment the first window comes; later would be too late. */
const settled = (): string[] => Object.keys(session.defaultSession.set);

/** The stand-in for `BrowserWindow`: a page of a real Chromium, or none where a test asks for no screen. */
export class BrowserWindow extends EventEmitter implements Used {
  readonly webContents = new StandInContents();
  readonly options: BrowserWindowConstructorOptions;
  readonly settledBefore = settled();
  /** What the program or its leader did to the window, in order. */
  readonly calls: string[] = [];
  address = '';
  #context: BrowserContext | null = null;
  #destroyed = false;
  #minimized = false;
  #maximized = false;
  #bounds: Electron.Rectangle;
  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    const { x = 100, y = 50, width = 800, height = 600 } = options;
    this.#bounds = { x, y, width, height };
    open.push(this);
    app.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  static getAllWindows(): BrowserWindow[] {
    return [...open];
  }
  static fromWebContents(contents: unknown): BrowserWindow | null {
    return open.find((window) => window.webContents === contents) ?? null;
  }
  async loadURL(url: string): Promise<void> {
    this.address = url;
    if (process.env.LEEWAY_STAND_IN_CDP !== undefined) await this.#openPage(url);
    this.emit('ready-to-show');
    process.send?.({ event: 'window-open' });
  }
  async #openPage(url: string): Promise<void> {
    const { startChromium } = await import('./chromium-host.ts');
    const context = await startChromium(app.getPath('userData'), handlerOf('app'));
    this.#context = context;
    const page = context.pages()[0] ?? (await context.newPage());
    this.webContents.page = page;
    await this.#prepare(context, page);
    await page.goto(asPage(url));
  }
  async #prepare(context: BrowserContext, page: Page): Promise<void> {
    const { webContents } = this;
    await page.exposeFunction('standInInvoke', (channel: string, args: string) =>
      answerInvoke(channel, webContents, unpack(args) as unknown[]),
    );
    // Electron says so when a document is asked for, and not for a place inside the page.
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame())
        webContents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
    });
    await context.route('**/*', filtered(webContents));
    await page.addInitScript(preloadScript(this.options.webPreferences?.preload ?? ''));
    context.on('page', (opened) => {
      if (webContents.openHandler({ url: opened.url() }).action === 'deny') void opened.close();
    });
  }
  show(): void {
    this.calls.push('show');
  }
  focus(): void {
    this.calls.push('focus');
  }
  minimize(): void {
    this.calls.push('minimize');
    this.#minimized = true;
  }
  restore(): void {
    this.calls.push('restore');
    this.#minimized = false;
  }
  maximize(): void {
    this.calls.push('maximize');
    this.#maximized = true;
    this.emit('maximize');
  }
  isMaximized(): boolean {
    return this.#maximized;
  }
  getNormalBounds(): Electron.Rectangle {
    return this.#bounds;
  }
  /** What dragging the window and its edges does. */
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.emit('resize');
    this.emit('move');
  }
  isMinimized(): boolean {
    return this.#minimized;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  /** What a click on the window's close button does. */
  close(): void {
    if (!stoppable(this, 'close')) this.destroy();
  }
  destroy(): void {
    this.#destroyed = true;
    open.splice(open.indexOf(this), 1);
    app.windows.splice(app.windows.indexOf(this), 1);
    void (this.#context?.close() ?? Promise.resolve()).finally(() => {
      this.webContents.emit('destroyed');
      this.emit('closed');
      if (open.length === 0) app.emit('window-all-closed');
    });
  }
}
