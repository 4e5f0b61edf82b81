import { expect, test } from 'vitest';
import { browserVaultFiles } from '#platform/browser-vault-files.ts';
import { vaultFilesSuite } from '#test/helpers/vault-files-suite.ts';

const folder = 'vault-sample';

const names = async (): Promise<string[]> => {
  const root = await navigator.storage.getDirectory();
  const found: string[] = [];
  for await (const name of root.keys()) found.push(name);
  return found;
};

const clear = async () => {
  const root = await navigator.storage.getDirectory();
  if ((await names()).includes(folder)) await root.removeEntry(folder, { recursive: true });
};

vaultFilesSuite('browser edition, origin-private file system', async () => {
  await clear();
  return { opener: () => browserVaultFiles('sample'), clear };
});

test('looking creates no folder', async () => {
  await clear();
  const files = browserVaultFiles('sample');
  await files.open();
  await files.close();
  expect(await names()).not.toContain(folder);
});

test('destroying a vault leaves what was set aside before it began', async () => {
  await clear();
  const files = browserVaultFiles('sample');
  await files.open();
  await files.append('journal', 0, new TextEncoder().encode('rotten'));
  await files.setAside('journal');
  await files.append('journal', 0, new TextEncoder().encode('new'));
  await files.replace('keys', new TextEncoder().encode('keys'));
  await files.destroy();
  await files.close();
  const root = await navigator.storage.getDirectory();
  const left: string[] = [];
  for await (const name of (await root.getDirectoryHandle(folder)).keys()) left.push(name);
  expect(left).toEqual([expect.stringMatching(/^journal\.unreadable/)]);
});

const overwrite = async (
  name: string,
  change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>,
) => {
  const root = await navigator.storage.getDirectory();
  const file = await (await root.getDirectoryHandle(folder)).getFileHandle(name);
  const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
  const writable = await file.createWritable();
  await writable.write(change(bytes));
  await writable.close();
};

const written = async (keys: string[]) => {
  await clear();
  const files = browserVaultFiles('sample');
  await files.open();
  for (const key of keys) await files.replace('keys', new TextEncoder().encode(key));
  await files.close();
};

const readKeys = async () => {
  const files = browserVaultFiles('sample');
  await files.open();
  const read = await files.read('keys', 0, 1000);
  await files.close();
  return read.ok && new TextDecoder().decode(read.value);
};

// A kill in the middle of writing leaves one of the two files torn, never both.
test.each(['key-a', 'key-b'])('the keys survive when %s is torn or rotten', async (name) => {
  await written(['first', 'second']);
  await overwrite(name, (bytes) => bytes.slice(0, 43));
  expect(await readKeys()).toBe('second');
  await overwrite(name, (bytes) => bytes.map((byte, at) => (at === 41 ? byte ^ 1 : byte)));
  expect(await readKeys()).toBe('second');
  await clear();
});

test('a replaced key lies in neither file', async () => {
  await written(['FIRST-SECRET', 'second']);
  const root = await navigator.storage.getDirectory();
  const here = await root.getDirectoryHandle(folder);
  const texts = await Promise.all(
    ['key-a', 'key-b'].map(async (name) => (await (await here.getFileHandle(name)).getFile()).text()),
  );
  expect(texts.every((text) => text.endsWith('second') && !text.includes('FIRST'))).toBe(true);
  await clear();
});
