import { afterEach, expect, test, vi } from 'vitest';
import { browserBackupFolder } from '#platform/browser-backup-folder.ts';
import { browserBackups } from '#platform/browser-backups.ts';
import { backupFolderSuite } from '#test/helpers/backup-folder-suite.ts';

// A folder of the origin-private file system stands in for the one that the system's dialog would give.

let number = 0;
const freshHandle = async (): Promise<FileSystemDirectoryHandle> => {
  number += 1;
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(`folder-${number}`, { create: true });
};

const put = (handle: FileSystemDirectoryHandle) => async (name: string, words: string) => {
  const out = await (await handle.getFileHandle(name, { create: true })).createWritable();
  await out.write(words);
  await out.close();
};

afterEach(async () => {
  vi.restoreAllMocks();
  const root = await navigator.storage.getDirectory();
  for (; number > 0; number -= 1)
    await root.removeEntry(`folder-${number}`, { recursive: true }).catch(() => undefined);
  await browserBackups().forgetChosen();
});

backupFolderSuite(async () => {
  const handle = await freshHandle();
  return { folder: browserBackupFolder(async () => handle), put: put(handle) };
});

test('where the browser does not rename, the checked bytes are written once more', async () => {
  vi.spyOn(FileSystemFileHandle.prototype as { move?: () => Promise<void> }, 'move').mockRejectedValue(
    new DOMException('no', 'NotAllowedError'),
  );
  const handle = await freshHandle();
  const folder = browserBackupFolder(async () => handle);
  const name = 'leeway-2026-11-24-153012.age';
  await folder.write(name, 0, new TextEncoder().encode('sealed'));
  expect(await folder.keep(name)).toEqual({ ok: true, value: undefined });
  const names: string[] = [];
  for await (const one of handle.keys()) names.push(one);
  expect(names).toEqual([name]);
  expect(await folder.list()).toEqual({ ok: true, value: [{ name, size: 6 }] });
});

test('the picked folder is known on the next visit, and forgotten on request', async () => {
  const handle = await freshHandle();
  Object.assign(window, { showDirectoryPicker: async () => handle });
  expect(await browserBackups().chosenFolder()).toBeNull();
  expect(await browserBackups().chosen.list()).toEqual({ ok: false, fault: 'gone' });
  expect(await browserBackups().choose()).toEqual({ ok: true, label: handle.name });
  expect(await browserBackups().chosenFolder()).toEqual({ label: handle.name, state: 'ready' });
  expect(await browserBackups().chosen.list()).toEqual({ ok: true, value: [] });
  await (await navigator.storage.getDirectory()).removeEntry(handle.name, { recursive: true });
  expect(await browserBackups().chosenFolder()).toEqual({ label: handle.name, state: 'gone' });
  await browserBackups().forgetChosen();
  expect(await browserBackups().chosenFolder()).toBeNull();
});

test('a browser that wants to be asked again says so, and is asked from a click', async () => {
  const handle = await freshHandle();
  Object.assign(window, { showDirectoryPicker: async () => handle });
  await browserBackups().choose();
  let permission: PermissionState = 'prompt';
  const prototype = FileSystemHandle.prototype as {
    queryPermission?: () => Promise<PermissionState>;
    requestPermission?: () => Promise<PermissionState>;
  };
  vi.spyOn(prototype, 'queryPermission').mockImplementation(async () => permission);
  vi.spyOn(prototype, 'requestPermission').mockImplementation(async () => {
    permission = 'granted';
    return permission;
  });
  expect(await browserBackups().chosenFolder()).toMatchObject({ state: 'asks' });
  expect(await browserBackups().chosen.list()).toEqual({ ok: false, fault: 'asks' });
  expect(await browserBackups().allowAgain()).toBe(true);
  expect(await browserBackups().chosenFolder()).toMatchObject({ state: 'ready' });
});

test('a picker that is closed or refused changes nothing', async () => {
  for (const [name, why] of [
    ['AbortError', 'cancelled'],
    ['SecurityError', 'unwritable'],
  ] as const) {
    Object.assign(window, { showDirectoryPicker: () => Promise.reject(new DOMException('no', name)) });
    expect(await browserBackups().choose()).toEqual({ ok: false, why });
  }
  expect(await browserBackups().chosenFolder()).toBeNull();
});
