import { rmSync } from 'node:fs';
import type { App } from 'electron';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { staySingle } from '#electron/startup/stay-single.ts';
import { createWishes } from '#electron/wishes/wishes.ts';
import { type MainProcess, startMainProcess } from '#test/helpers/started-main-process.ts';

vi.mock('electron', () => import('#test/helpers/electron-stand-in/electron.ts'));

let main: MainProcess;
beforeAll(async () => {
  main = await startMainProcess();
});
afterAll(() => rmSync(main.profile, { recursive: true, force: true }));

test('the window’s title never becomes what the page is about', () => {
  const event = { preventDefault: vi.fn() };
  main.window.emit('page-title-updated', event, 'Amara Osei');
  expect(event.preventDefault).toHaveBeenCalledOnce();
});

test('a second start on the same profile ends at once, and a first one goes on', () => {
  const exit = vi.fn();
  const started = (isFirst: boolean) =>
    staySingle(
      { requestSingleInstanceLock: () => isFirst, exit, on: () => undefined } as unknown as App,
      createWishes({ nudge: () => undefined, show: () => undefined, opened: () => undefined }),
    );
  expect(started(true)).toBe(true);
  expect(exit).not.toHaveBeenCalled();
  expect(started(false)).toBe(false);
  expect(exit).toHaveBeenCalledExactlyOnceWith(0);
});
