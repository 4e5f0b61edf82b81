import type { WebContents } from 'electron';
import { EventEmitter } from 'node:events';
import type { Page } from 'playwright';
import { pack } from './bytes.ts';
import type { StandInFrame } from './ipc.ts';
import { asApp } from './origin.ts';

type PdfOptions = Electron.PrintToPDFOptions;
type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

let nextId = 1;

type Used = Pick<WebContents, 'id' | 'getZoomFactor' | 'setZoomFactor' | 'reload' | 'printToPDF' | 'send'> & {
  setWebRTCIPHandlingPolicy(policy: string): void;
  setWindowOpenHandler(handler: OpenHandler): void;
};

/** The stand-in for `WebContents`: one Chromium page. */
export class StandInContents extends EventEmitter implements Used {
  readonly id = nextId++;
  page: Page | null = null;
  openHandler: OpenHandler = () => ({ action: 'allow' });
  zoom = 1;
  webRtcPolicy = 'default';
  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy;
  }
  getZoomFactor(): number {
    return this.zoom;
  }
  setZoomFactor(factor: number): void {
    this.zoom = factor;
  }
  send(channel: string, ...args: unknown[]): void {
    const deliver = ([to, text]: [string, string]): void => {
      const { standInDeliver } = globalThis as unknown as {
        standInDeliver: (to: string, text: string) => void;
      };
      standInDeliver(to, text);
    };
    void this.page?.evaluate(deliver, [channel, pack(args)] as [string, string]).catch(() => undefined);
  }
  reload(): void {
    void this.page?.reload();
  }
  async printToPDF(options: PdfOptions): Promise<Buffer> {
    if (this.page === null) throw new Error('no page');
    return this.page.pdf({
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
      preferCSSPageSize: options.preferCSSPageSize ?? false,
    });
  }
  get mainFrame(): StandInFrame {
    return { url: asApp(this.page?.url() ?? ''), parent: null };
  }
}
