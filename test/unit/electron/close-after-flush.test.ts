import { expect, test, vi } from 'vitest';
import { type ClosingWindow, closeAfterFlush } from '#electron/windows/close-after-flush.ts';
import { createFlushWaiters } from '#electron/windows/flush-waiters.ts';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const opened = (bound: number) => {
  const waiters = createFlushWaiters();
  let close: (event: { preventDefault(): void }) => void = () => undefined;
  let gone = (): void => undefined;
  const destroy = vi.fn();
  const send = vi.fn();
  const window: ClosingWindow = {
    on: (_, listener) => void (close = listener),
    destroy,
    isDestroyed: () => destroy.mock.calls.length > 0,
    webContents: { id: 7, send, on: (_, listener) => void (gone = listener) },
  };
  closeAfterFlush(window, waiters, bound);
  return { waiters, destroy, send, close: () => close({ preventDefault: vi.fn() }), gone: () => gone() };
};

test('the window waits until the page has written', async () => {
  const { waiters, destroy, send, close } = opened(60_000);
  close();
  close();
  await settled();
  expect(send.mock.calls).toEqual([['window:closing']]);
  expect(destroy).not.toHaveBeenCalled();
  waiters.arrived(8);
  await settled();
  expect(destroy).not.toHaveBeenCalled();
  waiters.arrived(7);
  await settled();
  expect(destroy).toHaveBeenCalledOnce();
});

test('a page that never answers holds the window no longer than the bound', async () => {
  vi.useFakeTimers();
  const { destroy, close } = opened(5_000);
  close();
  await vi.advanceTimersByTimeAsync(4_999);
  expect(destroy).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(destroy).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('a page that died holds nothing', async () => {
  const { destroy, close, gone } = opened(60_000);
  close();
  gone();
  await settled();
  expect(destroy).toHaveBeenCalledOnce();
});
