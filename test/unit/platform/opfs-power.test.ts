import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { opfsVaultFiles } from '#platform/opfs-vault-files.ts';
import { createPowerOpfs } from '#test/helpers/power-opfs.ts';

// What the browser edition calls saved, and then the power goes. A killed browser would show none of this: what it wrote
// without flushing is still in the system's memory.

const folder = 'vault-main';
const bytesOf = (text: string) => new TextEncoder().encode(text);

let opfs: ReturnType<typeof createPowerOpfs>;
beforeEach(() => {
  opfs = createPowerOpfs();
  vi.stubGlobal('navigator', opfs.navigator());
});
afterEach(() => vi.unstubAllGlobals());

const opened = async () => {
  const files = opfsVaultFiles(folder);
  expect((await files.open()).ok).toBe(true);
  return files;
};
const afterPowerCut = async () => {
  opfs.losePower();
  // Another browser, in which nobody holds a lock yet.
  vi.stubGlobal('navigator', opfs.navigator());
  return opened();
};
const textIn = async (files: Awaited<ReturnType<typeof opened>>, name: 'journal' | 'keys') => {
  const read = await files.read(name, 0, 100);
  return read.ok ? new TextDecoder().decode(read.value) : read.fault;
};

test('an appended change is there', async () => {
  const files = await opened();
  expect(await files.append('journal', 0, bytesOf('first'))).toMatchObject({ ok: true });
  expect(await files.append('journal', 5, bytesOf(' second'))).toMatchObject({ ok: true });
  expect(await textIn(await afterPowerCut(), 'journal')).toBe('first second');
});

test('a cut end stays cut', async () => {
  const files = await opened();
  await files.append('journal', 0, bytesOf('first torn'));
  expect(await files.truncate('journal', 5)).toMatchObject({ ok: true });
  expect(await textIn(await afterPowerCut(), 'journal')).toBe('first');
});

test('a replaced key file is there, and the old one is nowhere any more', async () => {
  const files = await opened();
  await files.replace('keys', bytesOf('old'));
  expect(await files.replace('keys', bytesOf('new'))).toMatchObject({ ok: true });
  expect(await textIn(await afterPowerCut(), 'keys')).toBe('new');
  for (const name of ['key-a', 'key-b'])
    expect(new TextDecoder().decode(opfs.bytesOf(folder, name))).not.toContain('old');
});

test.each(['key-a', 'key-b'])('the keys survive when %s is torn or rotten', async (name) => {
  const files = await opened();
  await files.replace('keys', bytesOf('old'));
  await files.replace('keys', bytesOf('the new ones'));
  opfs.change(folder, name, (bytes) => bytes.slice(0, 43));
  expect(await textIn(await afterPowerCut(), 'keys')).toBe('the new ones');
  opfs.change(folder, name, (bytes) => bytes.map((byte, at) => (at === 42 ? byte ^ 1 : byte)));
  expect(await textIn(await afterPowerCut(), 'keys')).toBe('the new ones');
});

test('what was set aside is whole before its old name goes', async () => {
  const files = await opened();
  await files.append('journal', 0, bytesOf('can not be read'));
  expect(await files.setAside('journal')).toMatchObject({ ok: true });
  await afterPowerCut();
  const [aside = ''] = opfs.namesIn(folder);
  expect(aside).toMatch(/^journal\.unreadable-/);
  expect(new TextDecoder().decode(opfs.bytesOf(folder, aside))).toBe('can not be read');
});

test('a second tab is refused also where there is no file yet that it could not take', async () => {
  await opened();
  expect(await opfsVaultFiles(folder).open()).toEqual({ ok: false, fault: 'in-use' });
});
