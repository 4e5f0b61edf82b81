import type { ClosingMessage } from '#electron/contract/channels.ts';
import type { FlushWaiters } from './flush-waiters.ts';

/** The part of `BrowserWindow` that closing needs. */
export type ClosingWindow = {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
  destroy(): void;
  isDestroyed(): boolean;
  webContents: {
    readonly id: number;
    send(channel: ClosingMessage): void;
    on(event: 'render-process-gone', listener: () => void): unknown;
  };
};

/** Milliseconds a page may take to write down what is unsaved. */
const flushBound = 5_000;

/** Holds the window until the page has written down what is unsaved; a page that hangs or is gone can't hold it. */
export const closeAfterFlush = (
  window: ClosingWindow,
  waiters: FlushWaiters,
  bound: number = flushBound,
): void => {
  const { id } = window.webContents;
  let asked = false;
  window.webContents.on('render-process-gone', () => waiters.arrived(id));
  window.on('close', (event) => {
    event.preventDefault();
    if (asked) return;
    asked = true;
    const answered = waiters.wait(id, bound);
    window.webContents.send('window:closing');
    void answered.then(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  });
};
