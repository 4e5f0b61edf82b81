import { expect, it } from 'vitest';
import type { DesktopApi } from '#electron/contract/desktop-api.ts';
import { electronDesktop } from '#platform/electron-desktop.ts';

// One message to the main process carries 64 MiB at most; restoring a large backup is one change, and may be more.

const MiB = 1024 * 1024;

/** A main process that refuses what is too large, and whose disk is full from `room` on. */
const machine = (room = Number.POSITIVE_INFINITY) => {
  let size = 5;
  const refusal = new Error('bad-request');
  const api: Partial<DesktopApi> = {
    appendFile: async (_vault, _name, position, bytes) => {
      if (bytes.byteLength > 64 * MiB || position !== size) throw refusal;
      if (position + bytes.byteLength > room) return { ok: false, fault: 'full' };
      size += bytes.byteLength;
      return { ok: true, value: undefined };
    },
    truncateFile: async (_vault, _name, to) => {
      size = to;
      return { ok: true, value: undefined };
    },
  };
  return { files: electronDesktop(api as DesktopApi).vaultFiles('main'), size: () => size };
};

it('a change of any size is appended, piece by piece', async () => {
  const { files, size } = machine();
  expect(await files.append('journal', 5, new Uint8Array(100 * MiB))).toEqual({ ok: true, value: undefined });
  expect(size()).toBe(5 + 100 * MiB);
});

it('where one piece fails, those before it don’t stay', async () => {
  const { files, size } = machine(70 * MiB);
  expect(await files.append('journal', 5, new Uint8Array(100 * MiB))).toEqual({ ok: false, fault: 'full' });
  expect(size()).toBe(5);
});
