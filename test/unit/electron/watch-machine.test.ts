import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { watchMachine } from '#electron/machine/watch-machine.ts';

test('every window hears of sleep and of a locked screen, and of nothing else', () => {
  const machine = new EventEmitter();
  const windows = [{ webContents: { send: vi.fn() } }, { webContents: { send: vi.fn() } }];
  watchMachine(machine, () => windows);
  for (const event of ['resume', 'unlock-screen', 'on-battery']) machine.emit(event);
  for (const event of ['suspend', 'lock-screen', 'user-did-resign-active']) machine.emit(event);
  for (const { webContents } of windows)
    expect(webContents.send.mock.calls).toEqual([
      ['machine:locked', 'suspend'],
      ['machine:locked', 'screen'],
      ['machine:locked', 'screen'],
    ]);
});
