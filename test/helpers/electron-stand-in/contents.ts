import { EventEmitter } from 'node:events';
import type { Page } from 'playwright';
import { pack } from './bytes.ts';
import { asApp } from './origin.ts';

type PdfOptions = {
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
  preferCSSPageSize?: boolean;
};

let nextId = 1;

/** The stand-in for `WebContents`: one Chromium page. */
export class StandInContents extends EventEmitter {
  readonly id = nextId++;
  page: Page | null = null;
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  zoom = 1;
  setWindowOpenHandler(handler: StandInContents['openHandler']): void {
    this.openHandler = handler;
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
  /** As Electron describes the frame that asks. */
  get mainFrame(): { url: string; parent: null } {
    return { url: asApp(this.page?.url() ?? ''), parent: null };
  }
}
